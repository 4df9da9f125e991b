package no.vedtakslogg.papers.meetings;

import static no.vedtakslogg.papers.words.PersonColumn.STANDS_FOR;

import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table.Row;
import no.vedtakslogg.papers.words.Names;
import org.jspecify.annotations.Nullable;

/**
 * Cells with no more than a blank between them, because the first of them fills its column: «Varamedlem STORVIK Kari Nord»
 * in a table that also tells whom a deputy met for.
 *
 * @param before what stands before the name
 * @param name whom the deputy met for
 */
record RunTogether(Passage before, Passage name) {
    private static final Pattern CELLS =
            Pattern.compile("^(?<before>(?:\\p{L}+\\s)?\\p{Lu}[\\p{Lu}-]*)\\s+(?<name>\\p{Lu}\\p{Ll}.*)$");

    /** Such cells at the end of a row, where the one for the name is empty. */
    static @Nullable RunTogether last(Row row, AttendanceColumns at) {
        var last = row.filled().getLast();
        if (!at.at().containsKey(STANDS_FOR)
                || at.in(row, STANDS_FOR) != null
                || last == row.cells().get(at.name())) {
            return null;
        }
        var cells = last.words().matcher(CELLS);
        return cells.find() && Names.isName(cells.group("name"))
                ? new RunTogether(
                        last.words().group(cells, "before"), last.words().group(cells, "name"))
                : null;
    }
}
