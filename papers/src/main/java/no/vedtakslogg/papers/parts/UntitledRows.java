package no.vedtakslogg.papers.parts;

import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.CaseNumber;
import no.vedtakslogg.papers.words.CaseNumbers;
import org.jspecify.annotations.Nullable;

/** The rows of an agenda that are a number alone, so far: «21/26», «22/26», and all the titles below them. */
final class UntitledRows {
    private static final Pattern NUMBER_ALONE =
            Pattern.compile("(?iu)^(?:[-–•*]\\s+)?(?:\\p{L}*sak\\s+)?\\d{1,4}[/-]\\d{1,4}$");

    private int waiting;
    private @Nullable CaseNumber last;

    void add(Passage row) {
        if (row.has(NUMBER_ALONE)) {
            var number = CaseNumbers.atStart(row)
                    .map(start -> start.number().value())
                    .orElse(null);
            waiting = number != null && last != null && number.number() == last.number() + 1 ? waiting + 1 : 1;
            last = number;
        } else if (!AgendaHeadings.areColumns(row)) {
            waiting = Math.max(0, waiting - 1);
        }
    }

    /** Whether there are more numbers than titles, so that any words may be a title. */
    boolean any() {
        return waiting > 0;
    }
}
