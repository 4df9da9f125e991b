package no.vedtakslogg.query.cases;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.query.bodies.BodyView;
import org.jspecify.annotations.Nullable;

/**
 * A case number as people write it: 42/24, 42-24, 42/2024, «sak 42/24», ASU 42/24.
 *
 * @param body the body that is named with it
 */
record NumberAsked(CaseNumber number, @Nullable UUID body) {
    private static final Pattern WRITTEN = Pattern.compile("(?U)(?:sak\\s+)?(?:(\\w+)\\s+)?(\\d+)\\s*[/-]\\s*(\\d+)");

    /** Reads it; the bodies are those that may be named. */
    static NumberAsked of(String written, List<BodyView> bodies) {
        var match = WRITTEN.matcher(written.strip());
        if (!match.matches()) {
            throw new IllegalArgumentException(written);
        }
        var name = match.group(1);
        var number = CaseNumber.of(match.group(2) + "/" + match.group(3));
        if (name == null || name.equalsIgnoreCase("sak")) {
            return new NumberAsked(number, null);
        }
        return bodies.stream()
                .filter(body -> body.shortName().equalsIgnoreCase(name))
                .findFirst()
                .map(body -> new NumberAsked(number, body.id()))
                .orElseThrow(() -> new IllegalArgumentException(written));
    }
}
