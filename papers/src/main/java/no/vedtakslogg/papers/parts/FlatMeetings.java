package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Cell;
import no.vedtakslogg.papers.text.Table.Row;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.Days;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;

/**
 * Makes a table again of where and when a case is to be treated, where each cell stands on a line of its own: column by
 * column, «Utvalg», «Formannskapet», «Møtedato», «09.06.2026», «Saksnr.», «30/26», or row by row, all the names first. The
 * case's number must stand in it: without one the same words are the head of a meeting.
 */
final class FlatMeetings {
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{4}");
    private static final int MOST = 5;
    private static final int LONGEST = 90;

    private FlatMeetings() {}

    static List<Block> restored(List<Block> blocks) {
        var restored = new ArrayList<Block>();
        for (var i = 0; i < blocks.size(); i++) {
            var rows = rows(blocks, i);
            if (rows.isEmpty()) {
                restored.add(blocks.get(i));
            } else {
                addTables(rows.get(), restored);
                i += cells(rows.get()) - 1;
            }
        }
        return restored;
    }

    // «Arkivsak» is of the case, and of no meeting
    private static void addTables(List<Row> rows, List<Block> restored) {
        var names = rows.getFirst().cells();
        var ofMeetings = IntStream.range(0, names.size())
                .filter(column -> !isOfArchive(names.get(column).words()))
                .boxed()
                .toList();
        restored.add(new Table(
                rows.stream()
                        .map(row -> new Row(
                                ofMeetings.stream().map(row.cells()::get).toList()))
                        .toList(),
                true));
        IntStream.range(0, names.size())
                .filter(column -> !ofMeetings.contains(column))
                .mapToObj(column ->
                        new Row(List.of(names.get(column), rows.get(1).cells().get(column))))
                .forEach(row -> restored.add(new Table(List.of(row), false)));
    }

    private static int cells(List<Row> rows) {
        return rows.stream().mapToInt(row -> row.filled().size()).sum();
    }

    private static Optional<List<Row>> rows(List<Block> blocks, int from) {
        if (!isName(blocks.get(from))) {
            return Optional.empty();
        }
        var lines = blocks.subList(from, blocks.size()).stream()
                .takeWhile(Line.class::isInstance)
                .map(Line.class::cast)
                .limit(MOST * MOST)
                .toList();
        return Stream.of(byColumn(lines), byRow(lines))
                .filter(rows -> rows.size() > 1 && areMeetings(rows))
                .findFirst();
    }

    // the first name tells by the next one how many cells stand below each of them
    private static List<Row> byColumn(List<Line> lines) {
        var height =
                (int) lines.stream().skip(1).takeWhile(line -> !isName(line)).count() + 1;
        var width = 0;
        while (height > 1
                && width < MOST
                && (width + 1) * height <= lines.size()
                && isName(lines.get(width * height))) {
            width++;
        }
        var columns = width;
        return IntStream.range(0, height)
                .mapToObj(row -> row(IntStream.range(0, columns).map(column -> column * height + row), lines))
                .toList();
    }

    private static List<Row> byRow(List<Line> lines) {
        var width = (int) lines.stream().takeWhile(FlatMeetings::isName).count();
        var rows = new ArrayList<Row>();
        for (var at = 0;
                width > 1 && at < lines.size();
                at += rows.getLast().filled().size()) {
            var row = rows.isEmpty()
                    ? Optional.of(row(IntStream.range(at, width), lines))
                    : nextRow(lines.subList(at, lines.size()), rows);
            if (row.isEmpty()) {
                break;
            }
            rows.add(row.get());
        }
        return rows;
    }

    // below the first row the number may stand no more: the case has the same one in each body
    private static Optional<Row> nextRow(List<Line> lines, List<Row> rows) {
        var names = rows.getFirst().cells();
        return Stream.of(false, true)
                .filter(unnumbered -> !unnumbered || rows.size() > 1)
                .flatMap(unnumbered -> row(lines, names, unnumbered).stream())
                .filter(row -> fits(row, rows.getFirst()))
                .findFirst();
    }

    private static Optional<Row> row(List<Line> lines, List<Cell> names, boolean unnumbered) {
        var cells = new ArrayList<Cell>();
        var at = 0;
        for (var name : names) {
            var empty = unnumbered && isOfNumbers(name);
            if (!empty && at == lines.size()) {
                return Optional.empty();
            }
            cells.add(new Cell(empty ? List.of() : List.of(lines.get(at++))));
        }
        return Optional.of(new Row(cells));
    }

    private static Row row(IntStream at, List<Line> lines) {
        return new Row(at.mapToObj(lines::get).map(List::of).map(Cell::new).toList());
    }

    private static boolean areMeetings(List<Row> rows) {
        var names = rows.getFirst();
        return MeetingColumns.are(names.cells().stream()
                        .filter(cell -> !isOfArchive(cell.words()))
                        .map(cell -> cell.text().strip())
                        .toList())
                && names.cells().stream().anyMatch(FlatMeetings::isOfNumbers)
                && rows.stream().skip(1).allMatch(row -> fits(row, names));
    }

    private static boolean fits(Row row, Row names) {
        return IntStream.range(0, names.cells().size())
                .allMatch(column -> fits(row.cells().get(column), names.cells().get(column)));
    }

    private static boolean fits(Cell cell, Cell name) {
        if (isOfNumbers(name)) {
            return cell.isEmpty() || CaseNumbers.areAlone(cell.words());
        }
        if (isOfArchive(name.words())) {
            return cell.words().hasFigure();
        }
        if (ColumnNames.TYPE.is(name.text().strip())) {
            return cell.words().length() < LONGEST;
        }
        return MeetingColumns.isDay(name.text().strip())
                ? Days.first(cell.words()).isPresent()
                : cell.words().has(LETTERS) && cell.words().length() < LONGEST;
    }

    private static boolean isOfNumbers(Cell name) {
        return ColumnNames.NUMBER.is(name.text().strip());
    }

    private static boolean isName(Block block) {
        return block instanceof Line line && (MeetingColumns.isOne(line.text().strip()) || isOfArchive(line.words()));
    }

    private static boolean isOfArchive(Passage name) {
        return Labels.alone(name).filter(label -> label == Label.ARCHIVE).isPresent();
    }
}
