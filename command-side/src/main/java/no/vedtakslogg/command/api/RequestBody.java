package no.vedtakslogg.command.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpStatus;

/** The body of a request, as long as it is no longer than anything that somebody would have written. */
final class RequestBody {
    static final int LONGEST = 1024 * 1024;
    private static final long LONGEST_TO_SWALLOW = 64L * 1024 * 1024;

    private RequestBody() {}

    static byte[] of(HttpServletRequest request) throws IOException {
        var stream = request.getInputStream();
        var body = stream.readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            swallow(stream);
            throw Refused.because(HttpStatus.CONTENT_TOO_LARGE, "too-large", LONGEST);
        }
        return body;
    }

    /** Reads on to the end: a caller who is still sending would otherwise see a broken connection and not the answer. */
    private static void swallow(InputStream stream) throws IOException {
        var buffer = new byte[64 * 1024];
        long swallowed = 0;
        for (var read = 0; read >= 0 && swallowed < LONGEST_TO_SWALLOW; read = stream.read(buffer)) {
            swallowed += read;
        }
    }
}
