package no.vedtakslogg.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import no.vedtakslogg.query.asking.MissingThen;
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
    private final TimeBars bars;
    private final MissingThen missingThen;
    private final FieldValues fieldValues;
    private final String accountPage;

    PageFrame(
            TimeBars bars,
            MissingThen missingThen,
            FieldValues fieldValues,
            @Value("${vedtakslogg.account-page:}") String accountPage) {
        this.bars = bars;
        this.missingThen = missingThen;
        this.fieldValues = fieldValues;
        this.accountPage = accountPage;
    }

    @ModelAttribute("text")
    PageTexts text(HttpServletRequest request) {
        return texts(request);
    }

    /** Writes what a button knows of the form that it opens. */
    @ModelAttribute("values")
    FieldValues values() {
        return fieldValues;
    }

    /** The way to the same page in the other language. */
    @ModelAttribute("inOtherLanguage")
    OtherLanguage inOtherLanguage(HttpServletRequest request) {
        return OtherLanguage.of(request);
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

    /** Which moment the page shows, and the way to others. */
    @ModelAttribute("bar")
    TimeBar bar(HttpServletRequest request) {
        return bars.of(request);
    }

    @ExceptionHandler
    ModelAndView notOnRecord(NotOnRecord missing, HttpServletRequest request) {
        var page = page(HttpStatus.NOT_FOUND, "finnes-ikke", missingThen.words(missing, request), request);
        page.addObject("bar", bars.of(request));
        page.addObject("wordsIn", texts(request).norwegian());
        return page;
    }

    @ExceptionHandler
    ModelAndView notAnId(MethodArgumentTypeMismatchException wrong, HttpServletRequest request) {
        var words = texts(request).of("missing.not-an-id", String.valueOf(wrong.getValue()));
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
        var words = texts(request).of(notNow instanceof NotYetAnswered ? "away.not-yet" : "away.database");
        return page(HttpStatus.SERVICE_UNAVAILABLE, "ikke-na", words, request);
    }

    ModelAndView page(HttpStatus status, String name, String words, HttpServletRequest request) {
        var model = Map.of(
                "text",
                texts(request),
                "inOtherLanguage",
                OtherLanguage.of(request),
                "here",
                part(request),
                "words",
                words,
                "bar",
                bars.bare(request),
                "accountPage",
                accountPage);
        return new ModelAndView("sider/" + name, model, status);
    }

    private static PageTexts texts(HttpServletRequest request) {
        return PageTexts.in(Language.chosen(request));
    }

    private static String part(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return path.replaceFirst("^/", "").replaceFirst("/.*", "");
    }
}
