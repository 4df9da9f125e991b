package no.vedtakslogg.command.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStreamReader;
import no.vedtakslogg.events.Provenance;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes a stream of commands, one line of JSON each, and answers line by line while it reads. */
@RestController
class BatchController {
    private final Batch batch;
    private final ProblemText text;
    private final CurrentAccount account;
    private final ProblemAnswers problems;

    BatchController(Batch batch, ProblemText text, CurrentAccount account, ProblemAnswers problems) {
        this.batch = batch;
        this.text = text;
        this.account = account;
        this.problems = problems;
    }

    /** The end of the stream says how many lines were recorded, were there before, and were refused. */
    @RequestMapping(CommandController.PATH)
    @Nullable ResponseEntity<?> record(HttpServletRequest request, HttpServletResponse response) {
        try {
            Requests.mustBe(request, HttpMethod.POST, MediaType.APPLICATION_NDJSON);
            var terms = RequestHeaders.read(request, account.name());
            MDC.put(Provenance.CORRELATION, terms.asker().correlationId());
            response.setHeader(RequestHeaders.CORRELATION, terms.asker().correlationId());
            stream(request, response, terms);
            return null;
        } catch (IOException | RuntimeException failure) {
            return problems.to(request, failure);
        } finally {
            MDC.remove(Provenance.CORRELATION);
        }
    }

    private void stream(HttpServletRequest request, HttpServletResponse response, Intake.Terms terms)
            throws IOException {
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        var lines = new Lines(new InputStreamReader(request.getInputStream(), UTF_8));
        var answers = new BatchAnswers(
                response.getOutputStream(),
                lines,
                text,
                Sentences.languageOf(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)),
                "failures".equals(request.getParameter("answers")));
        answers.end(batch.run(lines, terms, Boolean.parseBoolean(request.getParameter("stopOnError")), answers));
    }
}
