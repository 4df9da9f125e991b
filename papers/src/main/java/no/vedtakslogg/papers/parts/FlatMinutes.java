package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Cell;
import no.vedtakslogg.papers.text.Table.Row;
import no.vedtakslogg.papers.words.CaseNumber;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;
import no.vedtakslogg.papers.words.Names;

/** Makes tables again of minutes kept as one that came out of their file with one cell on each line. */
final class FlatMinutes {
    private static final Pattern COUNT = Pattern.compile("(\\d{1,3})[.)]?");
    private static final Pattern OFFICE = Pattern.compile("(?iu)^(?:referent|sekretær|\\p{L}*leder|\\p{L}*leiar)$");
    private static final int FEWEST_NAMES = 3;
    private static final int LONGEST_NAME = 30;
    private static final int FEWEST_ROWS = 2;

    private final List<Block> blocks;
    private final List<Line> names;
    private final List<Line> lines = new ArrayList<>();
    private final List<Integer> rowStarts = new ArrayList<>();
    private int last;

    private FlatMinutes(List<Block> blocks, int from, List<Line> names) {
        this.blocks = blocks;
        this.names = names;
        this.last = from + names.size() - 1;
    }

    static List<Block> restored(List<Block> blocks) {
        var restored = new ArrayList<Block>();
        var flatNames = new FlatNames(blocks);
        for (var i = 0; i < blocks.size(); i++) {
            var known = names(blocks, i);
            var names = known.isEmpty() ? flatNames.at(i) : known;
            var flat = new FlatMinutes(blocks, i, names);
            var table = names.isEmpty() ? Optional.<Table>empty() : flat.table();
            var even = table.isEmpty() ? EvenRows.at(blocks, flatNames, i) : Optional.<EvenRows>empty();
            restored.add(table.<Block>map(Function.identity())
                    .or(() -> even.map(EvenRows::table))
                    .orElse(blocks.get(i)));
            i = table.isPresent() ? flat.last : even.map(EvenRows::last).orElse(i);
        }
        return restored;
    }

    /** The names of such a table's columns that stand below each other from a line on, that for numbers first; or none. */
    private static List<Line> names(List<Block> blocks, int from) {
        var names = new ArrayList<Line>();
        for (var i = from; i < blocks.size() && blocks.get(i) instanceof Line line; i++) {
            var name = name(line);
            if (name.length() > LONGEST_NAME
                    || names.isEmpty() && !ColumnNames.NUMBER.is(name) && !ColumnNames.TITLE.is(name)
                    || !isOfColumn(name)
                    || names.stream().anyMatch(other -> name(other).equals(name))) {
                break;
            }
            names.add(line);
        }
        return names.size() >= FEWEST_NAMES
                        && (names.stream().map(FlatMinutes::name).anyMatch(FlatMinutes::isOfMinutes)
                                || areDecidedBelow(blocks, from + names.size()))
                ? names
                : List.of();
    }

    // «Vedtak:» within the rows, before the number of one comes again
    private static boolean areDecidedBelow(List<Block> blocks, int from) {
        var numbers = new HashSet<CaseNumber>();
        for (var at = from; at < blocks.size() && blocks.get(at) instanceof Line line && !leaves(line); at++) {
            if (SignsOfMinutes.decides(line) && line.text().contains(":")) {
                return !numbers.isEmpty();
            }
            var number = CaseNumbers.atStart(line.words());
            if (number.isPresent() && !numbers.add(number.get().number().value())) {
                return false;
            }
        }
        return false;
    }

    private static String name(Line line) {
        return line.text().strip();
    }

    // a deadline is set where a case was treated: what was said stands below its title
    private static boolean isOfMinutes(String name) {
        return ToldColumn.is(name) || ColumnNames.WHEN.is(name);
    }

    private static boolean isOfColumn(String name) {
        return ToldColumn.is(name)
                || ColumnNames.NUMBER.is(name)
                || ColumnNames.TITLE.is(name)
                || ColumnNames.TYPE.is(name)
                || ColumnNames.WHO.is(name)
                || ColumnNames.WHEN.is(name);
    }

    private Optional<Table> table() {
        var blockOf = new ArrayList<Integer>();
        var count = 0;
        var apart = false;
        for (var at = last + 1; at < blocks.size() && blocks.get(at) instanceof Line line && !leaves(line); at++) {
            if (rowStarts.isEmpty() && !lines.isEmpty()
                    || rowStarts.size() < FEWEST_ROWS && FlatHeads.areAgain(names, blocks, at)) {
                return Optional.empty();
            }
            if (FlatHeads.areAgain(names, blocks, at)) {
                at += names.size() - 1; // at the top of the next page
                continue;
            }
            var counted = count(line);
            apart |= lines.isEmpty() && counted < 0 && !isNumber(line) && !opensRow(line) && standsApart(line, at);
            if (apart
                    ? line.afterGap()
                    : isNumber(line) || opensRow(line) || counted > 0 && (counted == count + 1 || lines.isEmpty())) {
                count = counted;
                rowStarts.add(lines.size());
            }
            lines.add(line);
            blockOf.add(at);
        }
        if (rowStarts.size() < FEWEST_ROWS || rowStarts.getFirst() != 0) {
            return Optional.empty();
        }
        var end = lastRowEnds();
        last = blockOf.get(end - 1);
        rowStarts.add(end);
        return Optional.of(read());
    }

    // «1/26 Utskrivning» where the first column is for both
    private boolean opensRow(Line line) {
        return ColumnNames.TITLE.is(name(names.getFirst()))
                && CaseNumbers.atStart(line.words())
                        .filter(start -> !start.rest().isBlank())
                        .isPresent();
    }

    // without numbers, a row begins where there is air, and its cells stand straight below each other
    private boolean standsApart(Line line, int at) {
        return ColumnNames.TITLE.is(name(names.getFirst()))
                && line.afterGap()
                && at + 1 < blocks.size()
                && blocks.get(at + 1) instanceof Line below
                && !below.afterGap();
    }

    private static boolean leaves(Line line) {
        return PartKind.openedBy(line, true).isPresent()
                || CaseHeading.of(line, false)
                        .filter(heading -> heading.named() && !heading.title().isBlank())
                        .isPresent();
    }

    private static boolean isNumber(Line line) {
        return CaseNumbers.areAlone(line.words())
                || CaseNumbers.ofYear(line.words()).isPresent();
    }

    private static int count(Line line) {
        var count = COUNT.matcher(line.text().strip());
        return count.matches() ? Integer.parseInt(count.group(1)) : -1;
    }

    // the last row has as many cells as there are names, and no more air in it than any of those above
    private int lastRowEnds() {
        var from = rowStarts.getLast();
        var most = 0;
        for (var i = 1; i <= from; i++) {
            most = Math.max(most, FlatRow.air(lines.get(i - 1), lines.get(i)));
        }
        var row = new FlatRow(names, width(from));
        for (var i = from; i < lines.size(); i++) {
            if (i > from
                    && (FlatRow.air(lines.get(i - 1), lines.get(i)) > most
                            || row.isFullBefore(lines.get(i))
                            || tellsOfMeeting(lines.get(i))
                            || isSigned(i))) {
                return i;
            }
            row.add(lines.get(i));
        }
        return lines.size();
    }

    // a name and below it «referent» or «leder»
    private boolean isSigned(int at) {
        return at + 1 < lines.size()
                && Names.isName(lines.get(at).words())
                && lines.get(at + 1).words().has(OFFICE);
    }

    private static boolean tellsOfMeeting(Line line) {
        return Labels.atStart(line.words())
                .filter(labelled -> labelled.label() == Label.NEXT_MEETING
                        || line.text().contains(":")
                                && !isOfColumn(labelled.name().toString()))
                .isPresent();
    }

    private int width(int to) {
        return lines.subList(0, to).stream()
                .mapToInt(line -> line.words().length())
                .max()
                .orElse(0);
    }

    private Table read() {
        var rows = new ArrayList<Row>();
        rows.add(new Row(names.stream().map(name -> new Cell(List.of(name))).toList()));
        var width = width(rowStarts.getLast());
        for (var i = 0; i + 1 < rowStarts.size(); i++) {
            var row = new FlatRow(names, width);
            lines.subList(rowStarts.get(i), rowStarts.get(i + 1)).forEach(row::add);
            rows.add(row.closed());
        }
        return new Table(rows, true);
    }
}
