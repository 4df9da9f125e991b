package no.vedtakslogg.command.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import no.vedtakslogg.events.Provenance;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes one command at a time: {@code POST /api/commands/TableCase}, with its fields as JSON. */
@RestController
class CommandController {
    static final String PATH = "/api/commands";

    private final Intake intake;
    private final CommandReader reader;
    private final CurrentAccount account;
    private final ProblemAnswers problems;

    CommandController(Intake intake, CommandReader reader, CurrentAccount account, ProblemAnswers problems) {
        this.intake = intake;
        this.reader = reader;
        this.account = account;
        this.problems = problems;
    }

    @RequestMapping(PATH + "/{command}")
    ResponseEntity<?> record(@PathVariable String command, HttpServletRequest request) {
        try {
            Requests.mustBe(request, HttpMethod.POST, MediaType.APPLICATION_JSON);
            var terms = RequestHeaders.read(request, account.name());
            MDC.put(Provenance.CORRELATION, terms.asker().correlationId());
            var body = RequestBody.of(request);
            var answer = intake.take(command, () -> reader.tree(body), terms);
            return entity(answer, terms.asker().correlationId());
        } catch (IOException | RuntimeException failure) {
            return problems.to(request, failure);
        } finally {
            MDC.remove(Provenance.CORRELATION);
        }
    }

    private static ResponseEntity<String> entity(Answer answer, String correlation) {
        var response = ResponseEntity.status(answer.created() ? HttpStatus.CREATED : HttpStatus.OK)
                .contentType(MediaType.APPLICATION_JSON)
                .header(RequestHeaders.CORRELATION, correlation);
        if (answer.version() != null) {
            response.header(HttpHeaders.ETAG, "\"" + answer.version() + "\"");
        }
        if (answer.repeated()) {
            response.header("Idempotency-Replayed", "true");
        }
        return response.body(answer.body());
    }
}
