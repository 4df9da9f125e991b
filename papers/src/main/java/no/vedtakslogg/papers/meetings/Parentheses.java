package no.vedtakslogg.papers.meetings;

import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Passage;
import org.jspecify.annotations.Nullable;

/** What is said of somebody in a parenthesis after the name. */
final class Parentheses {
    // «Kari Nord (Ap) - vara ikke innkalt»
    private static final Pattern PARENTHESIS = Pattern.compile("\\(([^()]*)\\)(?:\\s+[-–]\\s+\\p{Ll}[^()]*)?\\s*$");

    private Parentheses() {}

    static @Nullable Passage in(Passage words) {
        var match = words.matcher(PARENTHESIS);
        return match.find() && match.end(1) > match.start(1) ? words.group(match, 1) : null;
    }

    static Passage without(Passage words) {
        var match = words.matcher(PARENTHESIS);
        var without = match.find() ? words.sub(0, match.start()).strip() : words;
        return without.length() > 0
                        && ")".indexOf(without.charAt(without.length() - 1)) >= 0
                        && !without.toString().contains("(")
                ? without.sub(0, without.length() - 1).strip()
                : without;
    }
}
