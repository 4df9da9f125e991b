package no.vedtakslogg.query.pages;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
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
    ResourceUrlEncodingFilter addressesOfAssets() {
        return new ResourceUrlEncodingFilter();
    }
}
