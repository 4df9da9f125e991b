package no.vedtakslogg.query.asking;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Says why a question was not answered, as a problem document (RFC 9457). */
@RestControllerAdvice(basePackages = "no.vedtakslogg.query")
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class AnswerProblems {

    private final MissingThen missingThen;

    AnswerProblems(MissingThen missingThen) {
        this.missingThen = missingThen;
    }

    /** One filter and what is wrong with it. */
    record WrongFilter(String name, String message) {}

    @ExceptionHandler
    ProblemDetail wrongQuestion(WrongQuestion question) {
        var problem = problem(HttpStatus.BAD_REQUEST, "wrong-question", "Spørsmålet kan ikke forstås", "");
        var wrong = question.wrong().entrySet().stream()
                .map(each -> new WrongFilter(each.getKey(), each.getValue()))
                .toList();
        problem.setDetail(String.join(
                "; ",
                wrong.stream().map(each -> each.name() + ": " + each.message()).toList()));
        problem.setProperty("errors", wrong);
        return problem;
    }

    @ExceptionHandler
    ProblemDetail notOnRecord(NotOnRecord missing, HttpServletRequest request) {
        return problem(HttpStatus.NOT_FOUND, "not-on-record", "Finnes ikke", missingThen.words(missing, request));
    }

    @ExceptionHandler
    ProblemDetail notAnId(MethodArgumentTypeMismatchException wrong) {
        var message = "«" + wrong.getValue() + "» er ikke en id";
        var problem = problem(HttpStatus.BAD_REQUEST, "wrong-question", "Spørsmålet kan ikke forstås", message);
        problem.setProperty("errors", List.of(new WrongFilter(wrong.getName(), message)));
        return problem;
    }

    private static ProblemDetail problem(HttpStatus status, String type, String title, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:vedtakslogg:" + type));
        problem.setTitle(title);
        return problem;
    }
}
