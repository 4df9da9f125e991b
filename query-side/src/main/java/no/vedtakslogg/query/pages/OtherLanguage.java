package no.vedtakslogg.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.TreeMap;

/**
 * The way to the same page in the language that it is not in now.
 *
 * @param tag the language, as {@code hreflang} has it
 */
public record OtherLanguage(String tag, String address) {

    static OtherLanguage of(HttpServletRequest request) {
        var other = Language.chosen(request).other();
        var parameters = new TreeMap<String, String>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        var page = parameters.remove("page");
        parameters.putAll(Map.of(LanguageChoice.PARAMETER, other.tag()));
        return new OtherLanguage(other.tag(), Paging.address(request.getRequestURI(), parameters, page));
    }
}
