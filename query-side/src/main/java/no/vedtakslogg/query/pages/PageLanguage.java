package no.vedtakslogg.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Pages are in Norwegian (bokmål) and say so, whatever the browser prefers; everything else follows the reader. */
@Component("localeResolver")
class PageLanguage extends AcceptHeaderLocaleResolver {
    private static final Locale BOKMAL = Locale.of("nb");

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod method
                        && AnnotatedElementUtils.hasAnnotation(method.getBeanType(), Page.class)
                ? BOKMAL
                : super.resolveLocale(request);
    }
}
