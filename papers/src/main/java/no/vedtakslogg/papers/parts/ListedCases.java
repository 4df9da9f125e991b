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
import org.jspecify.annotations.Nullable;

/** The cases of minutes whose titles stand in the list of cases, and again above what was said of each. */
final class ListedCases {
    private static final Pattern COUNT = Pattern.compile("^(?:(?iu:sak|pkt\\.?|punkt)\\s+)?(\\d{1,3})\\s?[.):]?\\s+");
    private static final Pattern BULLET = Pattern.compile("^[-–•*·]\\s+");
    private static final int SHORTEST_TITLE = 4;
    private static final int FEWEST = 2;

    private final List<Block> blocks;
    private final Map<String, Row> listed = new HashMap<>();
    private final Map<Integer, CaseHeading> again = new TreeMap<>();

    /** A row of the list, by the number that it counts, if it does. */
    private record Row(@Nullable Found<CaseNumber> number) {}

    private ListedCases(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** The lines that are such titles; none where fewer than two of the list come again. */
    static Map<Integer, CaseHeading> in(List<Block> blocks) {
        var cases = new ListedCases(blocks);
        for (var i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Line line && AgendaHeadings.isTitle(line)) {
                cases.readFrom(i + 1);
                break;
            }
        }
        return cases.again.size() < FEWEST ? Map.of() : cases.again;
    }

    // the list ends where the first of its titles comes again
    private void readFrom(int first) {
        for (var i = first; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case Line line -> line(line, i);
                case Table table
                when again.isEmpty() -> table.rows().forEach(row -> row.filled().forEach(cell -> list(cell.words())));
                case Table table -> {}
            }
        }
    }

    private void line(Line line, int at) {
        var row = listed.remove(key(line.words()));
        if (row != null && (line.afterGap() || line.standsOut())) {
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
