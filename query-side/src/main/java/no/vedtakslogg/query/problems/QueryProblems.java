package no.vedtakslogg.query.problems;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Says what is wrong in words (RFC 9457), to readers of the query side. */
@RestControllerAdvice(basePackages = "no.vedtakslogg.query")
@Order(0)
class QueryProblems {
    private static final String TYPE = "urn:vedtakslogg:problem:";

    /** One parameter that is wrong. */
    record WrongParameter(String parameter, String problem) {}

    @ExceptionHandler
    ResponseEntity<ProblemDetail> badQuestion(BadQuestion question, HttpServletRequest request) {
        var sentences = Sentences.of(request);
        return bad(
                question.wrong().entrySet().stream()
                        .map(entry -> new WrongParameter(
                                entry.getKey(),
                                sentences.of(
                                        "question." + entry.getValue().key(),
                                        entry.getValue().details().toArray())))
                        .toList(),
                sentences,
                request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrongType(MethodArgumentTypeMismatchException wrong, HttpServletRequest request) {
        var sentences = Sentences.of(request);
        var problem = sentences.of("question.unreadable", String.valueOf(wrong.getValue()));
        return bad(List.of(new WrongParameter(wrong.getName(), problem)), sentences, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingServletRequestParameterException missing, HttpServletRequest request) {
        var sentences = Sentences.of(request);
        var problem = sentences.of("question.missing");
        return bad(List.of(new WrongParameter(missing.getParameterName(), problem)), sentences, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> nothingKnown(NothingKnown unknown, HttpServletRequest request) {
        return answer(problem(HttpStatus.NOT_FOUND, "nothing-known", request, unknown.what()), new HttpHeaders());
    }

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
        DataAccessResourceFailureException.class
    })
    ResponseEntity<ProblemDetail> databaseAway(Exception away, HttpServletRequest request) {
        return answer(problem(HttpStatus.SERVICE_UNAVAILABLE, "database-away", request), tryAgainIn(5));
    }

    private static ResponseEntity<ProblemDetail> bad(
            List<WrongParameter> wrong, Sentences sentences, HttpServletRequest request) {
        var problem = problem(HttpStatus.BAD_REQUEST, "bad-question", request);
        problem.setDetail(wrong.stream()
                .map(one -> one.parameter() + ": " + one.problem())
                .collect(joining(" ", sentences.of("problem.bad-question.detail") + " ", "")));
        problem.setProperty("parameters", wrong);
        return answer(problem, new HttpHeaders());
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
