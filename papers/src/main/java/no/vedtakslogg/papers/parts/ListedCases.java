package no.vedtakslogg.papers.parts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.CaseNumber;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.Letters;
import no.vedtakslogg.papers.words.PointNumber;
import org.jspecify.annotations.Nullable;

/** The cases whose titles stand in the list of cases, and again above what was said of each, or in a call above what is put forward. */
final class ListedCases {
    private static final Pattern COUNT = Pattern.compile("^(?:(?iu:sak|pkt\\.?|punkt)\\s+)?(\\d{1,3})\\s?[.):]?\\s+");
    private static final Pattern BULLET = Pattern.compile("^[-–•*·]\\s+");
    private static final int SHORTEST_TITLE = 4;
    private static final int FEWEST = 2;

    private final List<Block> blocks;
    private final boolean called;
    private final Map<String, Row> listed = new HashMap<>();
    private final Map<Integer, CaseHeading> again = new TreeMap<>();

    /** A row of the list, by the number that it counts, if it does. */
    private record Row(@Nullable Found<CaseNumber> number) {}

    private ListedCases(List<Block> blocks, boolean called) {
        this.blocks = blocks;
        this.called = called;
    }

    /** The lines of minutes that are such titles; none where fewer than two of the list come again. */
    static Map<Integer, CaseHeading> in(List<Block> blocks) {
        var cases = new ListedCases(blocks, false);
        cases.read();
        return cases.again.size() < FEWEST ? Map.of() : cases.again;
    }

    /** The headings of another paper that are such titles, however few: a call puts only some of its cases forward. */
    static Map<Integer, CaseHeading> inCall(List<Block> blocks) {
        var cases = new ListedCases(blocks, true);
        cases.read();
        return cases.again;
    }

    private void read() {
        for (var i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Line line && AgendaHeadings.isTitle(line)) {
                readFrom(i + 1);
                break;
            }
            if (called && beginsUntitled(i)) {
                readFrom(i);
                break;
            }
        }
    }

    private boolean beginsUntitled(int at) {
        return switch (blocks.get(at)) {
            case Table table -> TableRole.of(table, false, false, false) == TableRole.AGENDA;
            case Line line -> UntitledAgenda.areCounted(blocks, at, true);
        };
    }

    // the list ends where the first of its titles comes again
    private void readFrom(int first) {
        for (var i = first; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case Line line -> line(line, i);
                case Table table when again.isEmpty() -> table.rows().forEach(this::list);
                case Table table -> {}
            }
        }
    }

    // a count of its own cell is of the title in the next
    private void list(Table.Row row) {
        var cells = row.filled();
        cells.forEach(cell -> list(cell.words()));
        if (called
                && cells.size() > 1
                && PointNumber.of(cells.getFirst().words()).isPresent()) {
            list(cells.getFirst().words().then(cells.get(1).words()));
        }
    }

    private void line(Line line, int at) {
        var row = listed.remove(key(line.words()));
        if (row != null && (line.standsOut() || !called && line.afterGap())) {
            again.put(at, CaseHeading.titled(row.number, title(line.words()), false));
        } else if (again.isEmpty()) {
            list(line.words());
        }
    }

    private void list(Passage words) {
        if (key(words).length() >= SHORTEST_TITLE) {
            var count = words.matcher(COUNT);
            listed.put(
                    key(words),
                    new Row(
                            count.find()
                                    ? CaseNumbers.counted(
                                            words.sub(0, count.end()), Integer.parseInt(count.group(1)), null)
                                    : null));
        }
    }

    private static Passage title(Passage words) {
        for (var before : new Pattern[] {COUNT, BULLET}) {
            var match = words.matcher(before);
            if (match.find()) {
                return words.sub(match.end()).strip();
            }
        }
        return words.strip();
    }

    private static String key(Passage words) {
        return Letters.of(title(words).toString());
    }
}
