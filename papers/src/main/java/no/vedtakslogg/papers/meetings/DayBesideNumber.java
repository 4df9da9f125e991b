package no.vedtakslogg.papers.meetings;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.parts.Part;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.Days;

/** The day of the meeting that a case paper is for, told beside the number of its case: «Styremøte: 12.05.2026». */
final class DayBesideNumber {
    private static final Pattern MEETING = Pattern.compile(
            "(?iu)^(?!neste|forrige|førre|siste)(?:\\p{L}*møte(?:t|dato)?\\s*:|\\p{L}+møte\\s(?=.{0,30}\\d{4}$))\\s*(?=\\S)");
    private static final Pattern NAMED = Pattern.compile("(?iu)^\\p{L}+møte:?$");
    private static final int LINES_OF_HEAD = 6;
    private static final int LONGEST = 60;

    private DayBesideNumber() {}

    static Optional<Passage> in(Part part) {
        return Stream.concat(
                        part.front().stream(),
                        part.cases().stream()
                                .limit(1)
                                .flatMap(text -> text.blocks().stream())
                                .limit(LINES_OF_HEAD))
                .flatMap(block -> block instanceof Table table
                        ? table.rows().stream().flatMap(row -> beside(row).stream())
                        : day(((Line) block).words()).stream())
                .filter(words -> words.length() < LONGEST && Days.first(words).isPresent())
                .findFirst();
    }

    private static Optional<Passage> day(Passage words) {
        var name = words.matcher(MEETING);
        return name.find() ? Optional.of(words.sub(name.end())) : Optional.empty();
    }

    // «Styremøte | 22.04.2026»
    private static Optional<Passage> beside(Table.Row row) {
        var cells = row.filled();
        return cells.size() == 2 && cells.getFirst().words().has(NAMED)
                ? Optional.of(cells.getLast().words())
                : Optional.empty();
    }
}
