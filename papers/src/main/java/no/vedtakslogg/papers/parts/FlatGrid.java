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
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Row;
import no.vedtakslogg.papers.words.CaseNumber;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;
import no.vedtakslogg.papers.words.Names;
import org.jspecify.annotations.Nullable;

/**
 * Makes tables again of lines that were their cells: that every so many lines the same kind of thing stands tells how many
 * columns there were, and what each of them holds, whatever they are called.
 */
final class FlatGrid {
    private static final int MOST_COLUMNS = 7;
    private static final int MOST_LINES = 100;
    private static final int LONGEST_NAME = 45;
    private static final int LONGEST_SHORTENED = 12; // «Saksnr.»
    private static final int FEWEST_ROWS = 3;
    private static final int FEW = 4;
    private static final int MOST_SHAPES = 40;
    private static final int MOST_TOO_MANY = 2;
    private static final Set<FlatKind> PARTED = EnumSet.of(FlatKind.CLOCK, FlatKind.NUMBER, FlatKind.COUNT);
    private static final double WORST = 0.3;
    private static final double NAME_TOO_FEW = 1;

    private static final Pattern VALUE = Pattern.compile(":\\s*\\S");

    private final List<Block> blocks;
    private final FlatSort sort;
    private final List<FlatKind> kinds;
    private final List<Boolean> names;
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
        this.names = blocks.stream().map(this::isKnown).toList();
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
        var most = names(from);
        Grid best = null;
        for (var count = 0; count <= most; count++) {
            var body = from + count;
            var known = known(from, body);
            if (body < blocks.size()
                    && kinds.get(body) != FlatKind.OTHER
                    && (known > 1 || sort.opens(kinds.get(body)) && (count == 0 || count == most || known > 0))) {
                var grid = grid(from, count, known);
                best = grid != null && (best == null || grid.cost < best.cost) ? grid : best;
            }
        }
        return Optional.ofNullable(best);
    }

    /** How many lines from one on may be the names of columns: short, without figures, and nobody's. */
    private int names(int from) {
        var count = 0;
        while (count <= MOST_COLUMNS && from + count < blocks.size() && mayName(from + count, count == 0)) {
            count++;
        }
        return count;
    }

    private boolean mayName(int at, boolean first) {
        return blocks.get(at) instanceof Line line
                && !line.words().has(VALUE)
                && (first || !line.afterGap())
                && line.words().length() <= LONGEST_NAME
                && !line.words().hasFigure()
                && !(line.words().length() > LONGEST_SHORTENED
                        && CellWords.areSentence(line.words().strip()))
                && !Names.isName(line.words().strip());
    }

    private int known(int from, int to) {
        return (int) names.subList(from, Math.min(to, names.size())).stream()
                .filter(Boolean::booleanValue)
                .count();
    }

    private boolean isKnown(Block block) {
        return block instanceof Line line
                && line.words().length() <= LONGEST_NAME
                && !sort.holds(line.text().strip()).isEmpty();
    }

    private @Nullable Grid grid(int from, int names, int known) {
        var body = from + names;
        var lines = new ArrayList<Line>();
        var numbers = new HashSet<CaseNumber>();
        var places = new ArrayList<Integer>();
        for (var at = body; at < blocks.size() && kinds.get(at) != FlatKind.OTHER && lines.size() < MOST_LINES; at++) {
            var number = CaseNumbers.atStart(((Line) blocks.get(at)).words());
            if (number.isPresent() && !numbers.add(number.get().number().value())) {
                break; // below the list each case is told of
            }
            if (names > 1 && areAgain(from, names, at)) {
                at += names - 1; // at the top of the next page
            } else {
                lines.add((Line) blocks.get(at));
                places.add(at);
            }
        }
        var held = FlatKind.counted(lines, places.stream().map(kinds::get).toList());
        Grid best = null;
        for (var columns : shapes(held)) {
            var sure = known > 1 && columns.size() <= names;
            if (names > columns.size() + MOST_TOO_MANY || !sort.tell(columns, sure)) {
                continue;
            }
            var fit = FlatFit.of(lines, held, columns, sort).orElse(null);
            if (fit == null || !suits(fit, columns, sure) || goesOn(places.get(fit.taken() - 1) + 1, columns)) {
                continue;
            }
            var header = FlatHeader.of(named(from, body), columns, sort);
            var unnamed = names == 0 ? 0 : (columns.size() - names) * NAME_TOO_FEW;
            var cost = fit.cost() - fit.taken() + header.map(FlatHeader::cost).orElse(unnamed);
            if (best == null || cost < best.cost) {
                var rows = new ArrayList<Row>();
                header.ifPresent(found -> rows.add(found.names()));
                rows.addAll(fit.rows());
                best = new Grid(
                        new Table(rows, true),
                        header.map(found -> from + found.above()).orElse(body),
                        places.get(fit.taken() - 1),
                        cost);
            }
        }
        return best;
    }

    private List<Line> named(int from, int to) {
        return blocks.subList(from, to).stream().map(Line.class::cast).toList();
    }

    // rows that something else parts are better read from the lines
    private boolean goesOn(int from, List<FlatKind> columns) {
        return kinds.subList(from, Math.min(kinds.size(), from + FEW)).stream()
                .anyMatch(kind -> PARTED.contains(kind) && columns.contains(kind));
    }

    private boolean areAgain(int from, int names, int at) {
        return IntStream.range(0, names)
                .allMatch(name -> at + name < blocks.size()
                        && blocks.get(at + name) instanceof Line line
                        && line.text()
                                .strip()
                                .equals(((Line) blocks.get(from + name)).text().strip()));
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
        return fit.rows().size() >= (sure ? FEWEST_ROWS - 1 : FEWEST_ROWS)
                && fit.cost() <= WORST * fit.taken()
                && fit.full(columns) * 2 >= fit.rows().size()
                && (sure || areMarked(fit.rows(), columns.indexOf(FlatKind.MARK)));
    }

    // «Forfall» alone below one name and above another heads the next list, and marks nobody
    private static boolean areMarked(List<Row> rows, int mark) {
        var marked = rows.stream().filter(row -> !row.text(mark).isBlank()).count();
        return mark < 0 || marked >= 2 && marked * 2 >= rows.size();
    }
}
