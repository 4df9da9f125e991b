package no.vedtakslogg.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import no.vedtakslogg.query.asking.NotOnRecord;
import no.vedtakslogg.query.asking.WrongQuestion;
import no.vedtakslogg.query.problems.NotYetAnswered;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** What every page has, and what is said on a page where the answer cannot be given. */
@ControllerAdvice(annotations = Page.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageFrame {
    private static final PageTexts TEXTS = new PageTexts();

    private final String accountPage;

    PageFrame(@Value("${vedtakslogg.account-page:}") String accountPage) {
        this.accountPage = accountPage;
    }

    @ModelAttribute("text")
    PageTexts text() {
        return TEXTS;
    }

    /** Where one signs in, where that is behind the same address; else empty. */
    @ModelAttribute("accountPage")
    String accountPage() {
        return accountPage;
    }

    /** The part of the site that the page belongs to. */
    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        return part(request);
    }

    @ExceptionHandler
    ModelAndView notOnRecord(NotOnRecord missing, HttpServletRequest request) {
        return page(HttpStatus.NOT_FOUND, "finnes-ikke", missing.words(), request);
    }

    @ExceptionHandler
    ModelAndView notAnId(MethodArgumentTypeMismatchException wrong, HttpServletRequest request) {
        var words = TEXTS.of("missing.not-an-id", String.valueOf(wrong.getValue()));
        return page(HttpStatus.NOT_FOUND, "finnes-ikke", words, request);
    }

    @ExceptionHandler
    ModelAndView wrongQuestion(WrongQuestion question, HttpServletRequest request) {
        var page = page(HttpStatus.BAD_REQUEST, "sporsmal", "", request);
        page.addObject("wrong", question.wrong());
        return page;
    }

    @ExceptionHandler({
        NotYetAnswered.class,
        CannotGetJdbcConnectionException.class,
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class,
        PessimisticLockingFailureException.class
    })
    ModelAndView notNow(Exception notNow, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Retry-After", "5");
        var words = TEXTS.of(notNow instanceof NotYetAnswered ? "away.not-yet" : "away.database");
        return page(HttpStatus.SERVICE_UNAVAILABLE, "ikke-na", words, request);
    }

    private static ModelAndView page(HttpStatus status, String name, String words, HttpServletRequest request) {
        return new ModelAndView("sider/" + name, Map.of("text", TEXTS, "here", part(request), "words", words), status);
    }

    private static String part(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return path.replaceFirst("^/", "").replaceFirst("/.*", "");
    }
}
