package no.vedtakslogg.query.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What somebody sees who comes to an address that no page answers: the frame of all pages, and in words what is wrong. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorPages implements ErrorViewResolver {
    private final PageFrame frame;

    ErrorPages(PageFrame frame) {
        this.frame = frame;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var asked = new Asked(request);
        var text = PageTexts.in(Language.chosen(asked));
        var error =
                switch (status) {
                    case NOT_FOUND, BAD_REQUEST, FORBIDDEN, CONTENT_TOO_LARGE -> "error." + status.value();
                    default -> status.is4xxClientError() ? "error.4xx" : "error.5xx";
                };
        var page = frame.page(status, "feil", text.of(error), asked);
        page.addObject("head", text.of(status == HttpStatus.NOT_FOUND ? "missing.head" : error + ".head"));
        page.addObject("bar", null); // there is nothing here that could be seen at another moment
        return page;
    }

    /** The request as it was before it failed; of one that cannot be read, nothing but its address. */
    private static final class Asked extends HttpServletRequestWrapper {
        Asked(HttpServletRequest failed) {
            super(failed);
        }

        @Override
        public String getRequestURI() {
            return getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address
                    ? address
                    : super.getRequestURI();
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            try {
                return super.getParameterMap();
            } catch (RuntimeException unreadable) {
                return Map.of();
            }
        }

        @Override
        public @Nullable String getParameter(String name) {
            var values = getParameterMap().get(name);
            return values == null || values.length == 0 ? null : values[0];
        }
    }
}
