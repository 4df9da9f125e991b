package no.vedtakslogg.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Lets a reader choose the language of all pages: {@code ?lang=en} on any of them is remembered, and leads back to it. */
@Component
class LanguageChoice implements HandlerInterceptor, WebMvcConfigurer {
    static final String PARAMETER = "lang";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(-1); // before anything is asked for
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var wanted = request.getParameter(PARAMETER);
        if (wanted == null || !isPage(handler)) {
            return true;
        }
        Language.named(wanted)
                .ifPresent(language -> response.addHeader(
                        HttpHeaders.SET_COOKIE,
                        ResponseCookie.from(Language.COOKIE, language.tag())
                                .path("/")
                                .maxAge(Duration.ofDays(365))
                                .httpOnly(true)
                                .sameSite("Lax")
                                .build()
                                .toString()));
        var back = ServletUriComponentsBuilder.fromRequestUri(request)
                .scheme(null)
                .host(null)
                .port(null)
                .query(request.getQueryString())
                .replaceQueryParam(PARAMETER)
                .build(true);
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, back.toUriString());
        return false;
    }

    static boolean isPage(Object handler) {
        return handler instanceof HandlerMethod method
                && AnnotatedElementUtils.hasAnnotation(method.getBeanType(), Page.class);
    }
}
