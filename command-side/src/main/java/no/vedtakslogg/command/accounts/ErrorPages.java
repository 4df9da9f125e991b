package no.vedtakslogg.command.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * What somebody sees of this side whose address no page answers. Where the pages of the query side are in the same process,
 * theirs comes first.
 */
@Component("errorPagesOfAccounts")
@Order
class ErrorPages implements ErrorViewResolver {

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var error =
                switch (status) {
                    case NOT_FOUND, CONTENT_TOO_LARGE -> "error." + status.value();
                    default -> status.is4xxClientError() ? "error.4xx" : "error.5xx";
                };
        return new ModelAndView("konto/feil", Map.of("text", PageTexts.chosen(request), "error", error), status);
    }
}
