package no.vedtakslogg.command.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import no.vedtakslogg.events.Provenance;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers a request with a problem, in the language it asks for. */
@Component
public class ProblemAnswers {
    private static final String RETRY_AFTER_SECONDS = "5";

    private final ProblemText text;

    ProblemAnswers(ProblemText text) {
        this.text = text;
    }

    /** The problem document for what went wrong (RFC 9457). */
    public ResponseEntity<?> to(HttpServletRequest request, Exception failure) {
        var problem = Problems.of(failure);
        var language = Sentences.languageOf(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var document = text.of(problem, language);
        document.put("instance", request.getRequestURI());
        var correlation = MDC.get(Provenance.CORRELATION);
        var response = ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .header(
                        RequestHeaders.CORRELATION,
                        correlation == null ? UUID.randomUUID().toString() : correlation);
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        if (problem.status() == HttpStatus.METHOD_NOT_ALLOWED) {
            response.header(HttpHeaders.ALLOW, "POST");
        }
        return response.body(document);
    }
}
