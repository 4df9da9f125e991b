package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Table.Cell;
import no.vedtakslogg.papers.text.Table.Row;

/**
 * Lines that name the columns below them. There may be more of them than columns: a title above them, or the name of a
 * column where every cell is empty. What a known name tells must not be another thing than what its column holds.
 *
 * @param above how many of them stand above the names
 * @param cost how badly they suit the columns
 */
record FlatHeader(Row names, int above, double cost) {
    private static final double TOO_MANY = 0.5;
    private static final double KNOWN = 0.5;

    /** The names that suit columns best, if as many may be found among some lines. */
    static Optional<FlatHeader> of(List<Line> lines, List<FlatKind> columns, FlatSort sort) {
        var known = lines.stream().map(line -> sort.holds(line.text().strip())).toList();
        FlatHeader best = null;
        for (var chosen : choices(lines.size(), columns.size())) {
            var cost = (lines.size() - columns.size()) * TOO_MANY - columns.size();
            for (var column = 0; column < columns.size(); column++) {
                var holds = known.get(chosen.get(column));
                cost += holds.isEmpty() ? 0 : holds.contains(columns.get(column)) ? -KNOWN : KNOWN;
                // «Saksliste» may name a column, and sooner stands above them all
                cost += AgendaHeadings.isBare(lines.get(chosen.get(column))) ? 2 * KNOWN : 0;
            }
            var above = IntStream.range(0, chosen.getFirst())
                    .takeWhile(at -> mayStandAbove(lines.get(at), known.get(at)))
                    .count();
            if (best == null || cost < best.cost) {
                best = new FlatHeader(
                        new Row(chosen.stream()
                                .map(at -> new Cell(List.of(lines.get(at))))
                                .toList()),
                        (int) above,
                        cost);
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean mayStandAbove(Line line, Set<FlatKind> holds) {
        return holds.isEmpty() || AgendaHeadings.isTitle(line);
    }

    private static List<List<Integer>> choices(int of, int count) {
        var choices = new ArrayList<List<Integer>>();
        for (var chosen = 1; chosen < 1 << of; chosen++) {
            if (Integer.bitCount(chosen) == count) {
                var set = chosen;
                choices.add(IntStream.range(0, of)
                        .filter(at -> (set >> at & 1) == 1)
                        .boxed()
                        .toList());
            }
        }
        return choices;
    }
}
