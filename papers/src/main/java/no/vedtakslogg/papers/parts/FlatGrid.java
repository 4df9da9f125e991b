package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Row;
import no.vedtakslogg.papers.words.CaseNumber;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;
import org.jspecify.annotations.Nullable;

/**
 * Makes tables again of lines that were their cells: that every so many lines the same kind of thing stands tells how many
 * columns there were, and what each of them holds, whatever they are called.
 */
final class FlatGrid {
    private static final int MOST_COLUMNS = 7;
    private static final int MOST_LINES = 100;
    private static final int FEWEST_ROWS = 3;
    private static final int FEW = 4;
    private static final int MOST_SHAPES = 40;
    private static final int MOST_TOO_MANY = 2;
    private static final Set<FlatKind> PARTED = EnumSet.of(FlatKind.CLOCK, FlatKind.NUMBER, FlatKind.COUNT);
    private static final double WORST = 0.3;
    private static final double NAME_TOO_FEW = 1;
    private static final double NAME_LEFT = 1;

    private final List<Block> blocks;
    private final FlatSort sort;
    private final List<FlatKind> kinds;
    private final FlatHeads heads;
    private final Map<Integer, Optional<Grid>> found = new HashMap<>();

    private FlatGrid(List<Block> blocks, FlatSort sort) {
        this.blocks = blocks;
        this.sort = sort;
        var met = blocks.stream().filter(FlatGrid::headsWhoMet).count();
        this.kinds = blocks.stream()
                .map(block -> block instanceof Line line
                                && PartKind.openedBy(line, true).isEmpty()
                                && !(SignsOfMinutes.decides(line) && line.text().contains(":"))
                                && !(met == 1 && headsPeople(line))
                        ? sort.kind(line.words().strip())
                        : FlatKind.OTHER)
                .toList();
        this.heads = new FlatHeads(blocks, sort, MOST_COLUMNS);
    }

    // «Til stede» once above all who met is no mark beside each of them
    private static boolean headsWhoMet(Block block) {
        return block instanceof Line line && label(line) == Label.PRESENT;
    }

    private static boolean headsPeople(Line line) {
        return label(line) == Label.PRESENT || label(line) == Label.ABSENT;
    }

    private static @Nullable Label label(Line line) {
        return Labels.alone(line.words().strip()).orElse(null);
    }

    /** A table, the first line that belongs to it and the last, and how badly the lines suit it. */
    private record Grid(Table table, int first, int last, double cost) {}

    static List<Block> restored(List<Block> blocks, FlatSort sort) {
        var grid = new FlatGrid(blocks, sort);
        var restored = new ArrayList<Block>();
        for (var at = 0; at < blocks.size(); at++) {
            var found = grid.at(at);
            if (found == null || grid.isBetterBelow(at, found)) {
                restored.add(blocks.get(at));
            } else {
                restored.addAll(blocks.subList(at, found.first));
                restored.add(found.table);
                at = found.last;
            }
        }
        return restored;
    }

    // the names of columns may stand below other short lines
    private boolean isBetterBelow(int from, Grid found) {
        for (var below = from + 1; below <= Math.min(from + MOST_COLUMNS, found.last); below++) {
            var other = at(below);
            if (other != null && other.cost <= found.cost) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Grid at(int from) {
        return found.computeIfAbsent(from, this::best).orElse(null);
    }

    private Optional<Grid> best(int from) {
        var most = heads.from(from);
        Grid best = null;
        for (var count = 0; count <= most; count++) {
            var body = from + count;
            var known = heads.known(from, body);
            if (body < blocks.size()
                    && kinds.get(body) != FlatKind.OTHER
                    && (known > 1 || sort.opens(kinds.get(body)) && (count == 0 || count == most || known > 0))) {
                var grid = grid(from, count, known);
                best = grid != null && (best == null || grid.cost < best.cost) ? grid : best;
            }
        }
        return Optional.ofNullable(best);
    }

    private @Nullable Grid grid(int from, int count, int known) {
        var names = blocks.subList(from, from + count).stream()
                .map(Line.class::cast)
                .toList();
        var cells = cells(from + count, names);
        Grid best = null;
        for (var columns : shapes(cells.kinds)) {
            var sure = known > 1 && columns.size() <= count;
            if (count > columns.size() + MOST_TOO_MANY || !sort.tell(columns, sure)) {
                continue;
            }
            var fit = FlatFit.of(cells.lines, cells.kinds, columns, sort).orElse(null);
            if (fit == null
                    || fit.rows().size() < fewest(cells, fit.taken(), columns, known, sure)
                    || !suits(fit, columns, sure)
                    || goesOn(cells.places.get(fit.taken() - 1) + 1, columns)) {
                continue;
            }
            var header = FlatHeader.of(names, columns, sort);
            var unnamed = count == 0 ? 0 : (columns.size() - count) * NAME_TOO_FEW;
            var left = count > 0 && heads.isKnown(from + count) ? NAME_LEFT : 0;
            var cost = fit.cost() - fit.taken() + header.map(FlatHeader::cost).orElse(unnamed) + left;
            if (best == null || cost < best.cost) {
                var rows = new ArrayList<Row>();
                header.ifPresent(found -> rows.add(found.names()));
                rows.addAll(fit.rows());
                best = new Grid(
                        new Table(rows, true),
                        from + header.map(FlatHeader::above).orElse(count),
                        cells.places.get(fit.taken() - 1),
                        cost);
            }
        }
        return best;
    }

    /** Lines that may be the cells of a table, what each of them holds, and where it stands among the blocks. */
    private record Cells(List<Line> lines, List<FlatKind> kinds, List<Integer> places) {}

    private Cells cells(int from, List<Line> names) {
        var lines = new ArrayList<Line>();
        var places = new ArrayList<Integer>();
        var numbers = new HashSet<CaseNumber>();
        for (var at = from; at < blocks.size() && kinds.get(at) != FlatKind.OTHER && lines.size() < MOST_LINES; at++) {
            var line = (Line) blocks.get(at);
            var number = CaseNumbers.atStart(line.words());
            if (number.isPresent() && !numbers.add(number.get().number().value())) {
                break; // below the list each case is told of
            }
            if (names.size() > 1 && FlatHeads.areAgain(names, blocks, at)) {
                at += names.size() - 1; // at the top of the next page
            } else {
                lines.add(line);
                places.add(at);
            }
        }
        return new Cells(
                lines, FlatKind.counted(lines, places.stream().map(kinds::get).toList()), places);
    }

    // names that all are known may tell of a table with few rows, unless another row seems to begin below them
    private int fewest(Cells cells, int taken, List<FlatKind> columns, int known, boolean sure) {
        var goesOn = taken < cells.kinds.size() && cells.kinds.get(taken) == columns.getFirst();
        return known >= columns.size() && !goesOn ? sort.fewest() : sure ? FEWEST_ROWS - 1 : FEWEST_ROWS;
    }

    // rows that something else parts are better read from the lines
    private boolean goesOn(int from, List<FlatKind> columns) {
        return kinds.subList(from, Math.min(kinds.size(), from + FEW)).stream()
                .anyMatch(kind -> PARTED.contains(kind) && columns.contains(kind));
    }

    // the columns that a full row has; of very many that may be, those that come again most often
    private List<List<FlatKind>> shapes(List<FlatKind> held) {
        var shapes = new LinkedHashMap<List<FlatKind>, Integer>();
        for (var width = 2; width <= MOST_COLUMNS; width++) {
            for (var at = 0; at + width <= held.size(); at++) {
                var columns = held.subList(at, at + width).stream()
                        .map(FlatKind::column)
                        .toList();
                if (sort.needed(columns) >= 0) {
                    shapes.merge(columns, 1, Integer::sum);
                }
            }
        }
        return shapes.size() <= MOST_SHAPES
                ? List.copyOf(shapes.keySet())
                : shapes.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .limit(MOST_SHAPES)
                        .map(Map.Entry::getKey)
                        .toList();
    }

    private boolean suits(FlatFit fit, List<FlatKind> columns, boolean sure) {
        return fit.cost() <= WORST * fit.taken()
                && fit.full(columns) * 2 >= fit.rows().size()
                && areMarked(fit.rows(), columns, sure);
    }

    // «Forfall» alone below one name and above another heads the next list, and marks nobody
    private static boolean areMarked(List<Row> rows, List<FlatKind> columns, boolean sure) {
        var first = columns.indexOf(FlatKind.MARK);
        var last = columns.lastIndexOf(FlatKind.MARK);
        if (first < last) { // a cross alone might stand in either
            return rows.stream()
                    .noneMatch(
                            row -> row.text(first).isBlank() || row.text(last).isBlank());
        }
        var marked = rows.stream().filter(row -> !row.text(first).isBlank()).count();
        return sure || first < 0 || marked >= 2 && marked * 2 >= rows.size();
    }
}
