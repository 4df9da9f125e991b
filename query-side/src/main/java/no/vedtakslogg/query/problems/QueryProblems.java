package no.vedtakslogg.query.problems;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says in words (RFC 9457) why there is no answer now, and when to ask again. */
@RestControllerAdvice(basePackages = "no.vedtakslogg.query")
@Order(0)
class QueryProblems {
    private static final String TYPE = "urn:vedtakslogg:problem:";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notYet(NotYetAnswered notYet, HttpServletRequest request) {
        var problem = problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "not-yet-answered",
                request,
                Long.toString(notYet.atLeast()),
                Long.toString(notYet.reached()));
        problem.setProperty("atLeast", notYet.atLeast());
        problem.setProperty("reached", notYet.reached());
        return answer(problem, tryAgainIn(1));
    }

    @ExceptionHandler({
        CannotGetJdbcConnectionException.class,
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class,
        PessimisticLockingFailureException.class
    })
    ResponseEntity<ProblemDetail> databaseAway(Exception away, HttpServletRequest request) {
        return answer(problem(HttpStatus.SERVICE_UNAVAILABLE, "database-away", request), tryAgainIn(5));
    }

    private static ProblemDetail problem(
            HttpStatus status, String name, HttpServletRequest request, Object... details) {
        var sentences = Sentences.of(request);
        var problem = ProblemDetail.forStatusAndDetail(status, sentences.of("problem." + name + ".detail", details));
        problem.setType(URI.create(TYPE + name));
        problem.setTitle(sentences.of("problem." + name + ".title"));
        problem.setInstance(URI.create(request.getRequestURI()));
        return problem;
    }

    private static HttpHeaders tryAgainIn(int seconds) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Integer.toString(seconds));
        return headers;
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.getStatus()).headers(headers).body(problem);
    }
}
