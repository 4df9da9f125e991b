package no.vedtakslogg.query.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Style sheets and scripts, fetched once and kept for a year: the address of each changes with what is in it. A template
 * writes {@code @{/sider/sider.css}} and gets the address of today's.
 */
@Configuration(proxyBeanMethods = false)
class Assets implements WebMvcConfigurer {
    private static final CacheControl A_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/sider/**")
                .addResourceLocations("classpath:/static/sider/")
                .setCacheControl(A_YEAR)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(A_YEAR);
    }

    /** Writes today's address where a template writes the plain one. */
    @Bean
    OncePerRequestFilter addressesOfAssets(ObjectProvider<ResourceUrlProvider> addresses) {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(
                    HttpServletRequest request, HttpServletResponse response, FilterChain onwards)
                    throws ServletException, IOException {
                onwards.doFilter(request, new Addressing(request, response, addresses.getObject()));
            }
        };
    }

    /** Asks only of our own assets; to look for a file behind each link to a page takes longer than the rest of the page. */
    private static final class Addressing extends HttpServletResponseWrapper {
        private final String root;
        private final ResourceUrlProvider addresses;

        Addressing(HttpServletRequest request, HttpServletResponse response, ResourceUrlProvider addresses) {
            super(response);
            this.root = request.getContextPath();
            this.addresses = addresses;
        }

        @Override
        public String encodeURL(String url) {
            var address =
                    url.startsWith(root + "/sider/") ? addresses.getForLookupPath(url.substring(root.length())) : null;
            return super.encodeURL(address == null ? url : root + address);
        }
    }
}
