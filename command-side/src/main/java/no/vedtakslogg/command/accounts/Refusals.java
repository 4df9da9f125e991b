package no.vedtakslogg.command.accounts;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells a program that it may not, as a problem (RFC 9457) with a sentence in the reader's language. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final JsonMapper json;

    Refusals(JsonMapper json) {
        this.json = json;
    }

    /** What stood in the way; its name is the problem's type. */
    private enum Refusal {
        NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED),
        TOKEN_NOT_VALID(HttpStatus.UNAUTHORIZED),
        WRITING_NEEDS_A_SECRETARY(HttpStatus.FORBIDDEN),
        FORM_TOKEN_MISSING(HttpStatus.FORBIDDEN),
        DATABASE_AWAY(HttpStatus.SERVICE_UNAVAILABLE);

        private final HttpStatus status;

        Refusal(HttpStatus status) {
            this.status = status;
        }

        URI type() {
            return URI.create(
                    "urn:vedtakslogg:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        write(Refusal.NOT_SIGNED_IN, request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        var caller = SecurityContextHolder.getContext().getAuthentication();
        if (caller == null || !(caller.getPrincipal() instanceof SignedIn)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            write(Refusal.NOT_SIGNED_IN, request, response);
        } else if (reason instanceof CsrfException) {
            write(Refusal.FORM_TOKEN_MISSING, request, response);
        } else {
            write(Refusal.WRITING_NEEDS_A_SECRETARY, request, response);
        }
    }

    void tokenNotValid(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        write(Refusal.TOKEN_NOT_VALID, request, response);
    }

    void databaseAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        write(Refusal.DATABASE_AWAY, request, response);
    }

    private void write(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var texts = PageTexts.askedFor(request);
        var problem = ProblemDetail.forStatusAndDetail(refusal.status, texts.of("refusal." + refusal));
        problem.setType(refusal.type());
        problem.setTitle(texts.of("refusal.title." + refusal.status.value()));
        problem.setInstance(URI.create(request.getRequestURI()));
        response.setStatus(refusal.status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, texts.language());
        response.getOutputStream().write(json.writeValueAsString(problem).getBytes(UTF_8));
    }
}
