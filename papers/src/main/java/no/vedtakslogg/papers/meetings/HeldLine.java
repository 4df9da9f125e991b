package no.vedtakslogg.papers.meetings;

import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import org.jspecify.annotations.Nullable;

/** The line of a list that is held back because the next may go on with it. */
final class HeldLine {
    private @Nullable Passage words;
    private boolean isOne;

    boolean isThere() {
        return words != null;
    }

    /** Whether it names one person and says who that is. */
    boolean isOne() {
        return isOne;
    }

    void hold(Passage line, boolean one) {
        words = line.isBlank() ? null : line;
        isOne = one && words != null;
    }

    /** Adds a line to what is held back. */
    void goOn(Passage line) {
        words = words == null ? line : words.then(line);
    }

    boolean goesOn(Line line) {
        if (words == null || line.words().isBlank()) {
            return false;
        }
        if (isOne) {
            return Character.isLowerCase(line.words().charAt(0)) || line.words().charAt(0) == '(';
        }
        return !line.afterGap() && NameList.goesOn(words, line.words());
    }

    /** Lets go of what is held back; nothing where nothing is. */
    @Nullable Passage release() {
        var held = words;
        words = null;
        return held;
    }
}
