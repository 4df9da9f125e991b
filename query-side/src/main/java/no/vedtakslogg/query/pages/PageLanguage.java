package no.vedtakslogg.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Pages are in the language that was chosen on them, whatever the browser prefers; everything else follows the reader. */
@Component("localeResolver")
class PageLanguage extends AcceptHeaderLocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        var handler = request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE);
        return handler != null && LanguageChoice.isPage(handler)
                ? Language.chosen(request).locale()
                : super.resolveLocale(request);
    }
}
