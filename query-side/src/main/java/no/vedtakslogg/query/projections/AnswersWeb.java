package no.vedtakslogg.query.projections;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Teaches Spring's controllers what a {@link Moment} is and what {@link AnswersFrom} means. */
@Configuration(proxyBeanMethods = false)
class AnswersWeb implements WebMvcConfigurer {
    private final AnswersFromInterceptor interceptor;
    private final MomentResolver moments;

    AnswersWeb(AnswersFromInterceptor interceptor, MomentResolver moments) {
        this.interceptor = interceptor;
        this.moments = moments;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(interceptor);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(moments);
    }
}
