package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Cell;
import no.vedtakslogg.papers.text.Table.Row;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.Days;

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
                restored.add(new Table(rows.get(), true));
                i += cells(rows.get()) - 1;
            }
        }
        return restored;
    }

    private static int cells(List<Row> rows) {
        return rows.stream().mapToInt(row -> row.cells().size()).sum();
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
        for (var at = 0; width > 1 && at + width <= lines.size(); at += width) {
            var row = row(IntStream.range(at, at + width), lines);
            if (at > 0 && !fits(row, rows.getFirst())) {
                break;
            }
            rows.add(row);
        }
        return rows;
    }

    private static Row row(IntStream at, List<Line> lines) {
        return new Row(at.mapToObj(lines::get).map(List::of).map(Cell::new).toList());
    }

    private static boolean areMeetings(List<Row> rows) {
        var names = rows.getFirst();
        return MeetingColumns.are(
                        names.cells().stream().map(cell -> cell.text().strip()).toList())
                && names.cells().stream().anyMatch(FlatMeetings::isOfNumbers)
                && rows.stream().skip(1).allMatch(row -> fits(row, names));
    }

    private static boolean fits(Row row, Row names) {
        return IntStream.range(0, names.cells().size())
                .allMatch(column -> fits(row.cells().get(column), names.cells().get(column)));
    }

    private static boolean fits(Cell cell, Cell name) {
        if (isOfNumbers(name)) {
            return CaseNumbers.areAlone(cell.words());
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
        return block instanceof Line line && MeetingColumns.isOne(line.text().strip());
    }
}
