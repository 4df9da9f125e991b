package no.vedtakslogg.command.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what the headers of a request say of how it is to be recorded; all that is wrong is named at once. */
final class RequestHeaders {
    static final String KEY = "Idempotency-Key";
    static final String IF_MATCH = "If-Match";
    static final String ON_BEHALF_OF = "On-Behalf-Of";
    static final String CORRELATION = "X-Correlation-Id";
    static final String SOURCE = "X-Source";
    static final String DEFAULT_SOURCE = "api";

    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})\"");

    private final HttpServletRequest request;
    private final List<FieldProblem> problems = new ArrayList<>();

    private RequestHeaders(HttpServletRequest request) {
        this.request = request;
    }

    static Intake.Terms read(HttpServletRequest request, String account) {
        var headers = new RequestHeaders(request);
        var correlation = headers.text(CORRELATION);
        var source = headers.text(SOURCE);
        var terms = new Intake.Terms(
                headers.text(KEY),
                headers.version(),
                new Asked.Asker(
                        account,
                        headers.text(ON_BEHALF_OF),
                        correlation == null ? UUID.randomUUID().toString() : correlation,
                        source == null ? DEFAULT_SOURCE : source));
        if (!headers.problems.isEmpty()) {
            throw new WrongInput(headers.problems);
        }
        return terms;
    }

    private @Nullable String text(String name) {
        var value = request.getHeader(name);
        if (value == null) {
            return null;
        }
        var text = decoded(value);
        if (!Texts.isPrintable(text)) {
            problems.add(FieldProblem.at(name, "header.text"));
        }
        return text;
    }

    /** Servers hand headers over as ISO 8859-1; clients that write Norwegian letters mostly send UTF-8. */
    private static String decoded(String value) {
        try {
            return UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(value.getBytes(ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return value;
        }
    }

    private @Nullable Long version() {
        var value = request.getHeader(IF_MATCH);
        if (value == null || value.strip().equals("*")) {
            return null;
        }
        var match = VERSION.matcher(value.strip());
        if (!match.matches()) {
            problems.add(FieldProblem.at(IF_MATCH, "header.version"));
            return null;
        }
        return Long.valueOf(match.group(1));
    }
}
