package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Cell;
import no.vedtakslogg.papers.text.Table.Row;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;
import no.vedtakslogg.papers.words.Names;
import no.vedtakslogg.papers.words.PersonColumn;

/** Makes tables again of lists of those who met that came out of their file with one cell on each line. */
final class FlatPeople {
    private static final int LONGEST_NAME = 30;

    private FlatPeople() {}

    static List<Block> restored(List<Block> lines) {
        var blocks = FlatGrid.restored(lines, new FlatPresence());
        var restored = new ArrayList<Block>();
        for (var i = 0; i < blocks.size(); i++) {
            var columns = columns(blocks, i);
            var rows = columns < 2 ? List.<Row>of() : rows(blocks, i, columns);
            if (rows.size() > 1) {
                restored.add(new Table(rows, true));
                i += rows.stream().mapToInt(row -> row.filled().size()).sum() - 1;
            } else {
                restored.add(blocks.get(i));
            }
        }
        return restored;
    }

    /** How many names of columns stand here below each other, the names of people's first; no table of theirs has more. */
    private static int columns(List<Block> blocks, int from) {
        if (!column(blocks.get(from)).equals(Optional.of(PersonColumn.NAME))) {
            return 0;
        }
        var at = from;
        var known = 0;
        while (at < Math.min(blocks.size(), from + PersonColumn.values().length)
                && (column(blocks.get(at)).isPresent() || isNamedAlike(blocks, from, at))) {
            known += column(blocks.get(at)).isPresent() ? 1 : 0;
            at++;
        }
        return known < 2 ? 0 : at - from;
    }

    // «Deltakere:», «Selskap:», «Fork.:»: what ends with a colon as the first does names a column too
    private static boolean isNamedAlike(List<Block> blocks, int first, int at) {
        return at > first && isNamed(blocks.get(first)) && isNamed(blocks.get(at));
    }

    private static boolean isNamed(Block block) {
        return block instanceof Line line
                && line.words().length() < LONGEST_NAME
                && line.text().strip().endsWith(":");
    }

    private static Optional<PersonColumn> column(Block block) {
        return block instanceof Line line && line.words().length() < 30
                ? PersonColumn.of(line.text())
                : Optional.empty();
    }

    // a row begins with a name; where a cell was empty, it ends before the next name that another cell follows
    private static List<Row> rows(List<Block> blocks, int from, int columns) {
        var rows = new ArrayList<Row>();
        var air = IntStream.range(from + 1, from + columns)
                .map(at -> air(blocks, at))
                .max()
                .orElse(0);
        rows.add(row(blocks, from, from + columns, columns, air));
        if (areFull(blocks, from + columns, columns)) {
            for (var at = from + columns; isName(blocks, at); at += columns) {
                rows.add(row(blocks, at, at + columns, columns, air));
            }
            return rows;
        }
        for (var at = from + columns; isName(blocks, at); ) {
            var end = at + 1;
            while (end < at + columns && isCell(blocks, end) && !(end > at + 1 && isName(blocks, end))) {
                end++;
            }
            rows.add(row(blocks, at, end, columns, air));
            at = end;
        }
        return rows;
    }

    // each row begins with a name and has all its cells, of which «Søre Dal» may look like a name too
    private static boolean areFull(List<Block> blocks, int from, int columns) {
        var at = from;
        while (isName(blocks, at) && isFull(blocks, at, columns)) {
            at += columns;
        }
        return at > from && !isName(blocks, at);
    }

    private static boolean isFull(List<Block> blocks, int from, int columns) {
        var next = from + columns;
        var last = isName(blocks, next) || !isCell(blocks, next) || isApart(blocks.get(next));
        return IntStream.range(from, next).allMatch(cell -> isCell(blocks, cell))
                && IntStream.range(from + 1, next)
                        .noneMatch(cell -> isName(blocks, cell) && !(last && cell == next - 1));
    }

    private static boolean isApart(Block block) {
        return block instanceof Line line && line.afterGap();
    }

    private static boolean isName(List<Block> blocks, int at) {
        return isCell(blocks, at) && blocks.get(at) instanceof Line line && Names.isName(line.words());
    }

    private static boolean isCell(List<Block> blocks, int at) {
        return at < blocks.size()
                && blocks.get(at) instanceof Line line
                && line.words().length() < 60
                && Labels.atStart(line.words()).filter(found -> !isRole(found)).isEmpty();
    }

    // «Leder» without a colon is what somebody is
    private static boolean isRole(Labels.Labelled found) {
        return (found.label() == Label.CHAIR || found.label() == Label.SECRETARY)
                && found.value().isBlank()
                && !found.name().toString().strip().endsWith(":");
    }

    // where a cell was empty, there is more air than between the names of the columns
    private static Row row(List<Block> blocks, int from, int to, int columns, int air) {
        var cells = new ArrayList<Cell>();
        for (var i = from; i < to; i++) {
            if (i > from && columns - cells.size() > to - i && air(blocks, i) > air) {
                cells.add(new Cell(List.of()));
            }
            cells.add(new Cell(List.of((Line) blocks.get(i))));
        }
        return new Row(cells);
    }

    private static int air(List<Block> blocks, int at) {
        return blocks.get(at - 1) instanceof Line above && blocks.get(at) instanceof Line line
                ? line.words().span().from() - above.words().span().to()
                : 0;
    }
}
