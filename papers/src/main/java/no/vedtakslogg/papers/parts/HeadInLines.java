package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Cell;
import no.vedtakslogg.papers.text.Table.Row;
import no.vedtakslogg.papers.words.Clock;
import no.vedtakslogg.papers.words.Days;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;

/**
 * Makes a table again of a meeting's head whose cells came out of their file as lines: «Utvalg», «Møtested», «Dato», «Tid», and
 * below the last name what stood below each of them.
 */
final class HeadInLines {
    private static final Set<Label> OF_MEETING =
            EnumSet.of(Label.BODY, Label.DATE, Label.TIME, Label.PLACE, Label.CHAIR, Label.SECRETARY, Label.ARCHIVE);
    private static final int FEWEST = 3;
    private static final int LONGEST = 90;

    private HeadInLines() {}

    static List<Block> restored(List<Block> blocks) {
        var restored = new ArrayList<Block>();
        for (var i = 0; i < blocks.size(); i++) {
            var names = names(blocks, i);
            var values = lines(blocks, i + names.size(), names.size());
            if (fit(names, values)) {
                restored.add(new Table(rows(names, values), true));
                i += 2 * names.size() - 1;
            } else {
                restored.add(blocks.get(i));
            }
        }
        return restored;
    }

    // the first line that is no such name ends them, and so does one that comes again
    private static List<Line> names(List<Block> blocks, int from) {
        var labels = EnumSet.noneOf(Label.class);
        var names = new ArrayList<Line>();
        for (var at = from; at < blocks.size() && blocks.get(at) instanceof Line line; at++) {
            var label = label(line);
            if (label.isEmpty() || !labels.add(label.get()) && label.get() != Label.DATE) {
                break;
            }
            names.add(line);
        }
        return names;
    }

    private static Optional<Label> label(Line line) {
        return line.text().strip().endsWith(":")
                ? Optional.empty()
                : Labels.alone(line.words()).filter(OF_MEETING::contains);
    }

    private static List<Line> lines(List<Block> blocks, int from, int count) {
        return blocks.subList(Math.min(from, blocks.size()), Math.min(from + count, blocks.size())).stream()
                .takeWhile(block -> block instanceof Line)
                .map(Line.class::cast)
                .toList();
    }

    // the day stands where «Dato» does, and no other name is a value
    private static boolean fit(List<Line> names, List<Line> values) {
        return names.size() >= FEWEST
                && values.size() == names.size()
                && values.stream().anyMatch(value -> Days.first(value.words()).isPresent())
                && IntStream.range(0, names.size())
                        .allMatch(at -> fits(label(names.get(at)).orElseThrow(), values.get(at)));
    }

    private static boolean fits(Label label, Line value) {
        return value.words().length() < LONGEST
                && Labels.alone(value.words()).isEmpty()
                && switch (label) {
                    case DATE ->
                        Days.first(value.words()).isPresent()
                                || Clock.first(value.words()).isPresent(); // «Dato» and «Tidspunkt»
                    case TIME -> Clock.first(value.words()).isPresent();
                    default -> Days.first(value.words()).isEmpty();
                };
    }

    private static List<Row> rows(List<Line> names, List<Line> values) {
        return IntStream.range(0, names.size())
                .mapToObj(at -> new Row(List.of(new Cell(List.of(names.get(at))), new Cell(List.of(values.get(at))))))
                .toList();
    }
}
