package no.vedtakslogg.command.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** What a request must be before anybody reads it. */
final class Requests {
    private Requests() {}

    static void mustBe(HttpServletRequest request, HttpMethod method, MediaType type) {
        if (!method.matches(request.getMethod())) {
            throw Refused.because(HttpStatus.METHOD_NOT_ALLOWED, "method", request.getMethod(), method.name());
        }
        if (!is(request.getContentType(), type)) {
            throw Refused.because(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "media-type", type.toString());
        }
    }

    static boolean is(@Nullable String contentType, MediaType type) {
        try {
            var sent = contentType == null ? null : MediaType.parseMediaType(contentType);
            return sent != null
                    && sent.equalsTypeAndSubtype(type)
                    && (sent.getCharset() == null || StandardCharsets.UTF_8.equals(sent.getCharset()));
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }
}
