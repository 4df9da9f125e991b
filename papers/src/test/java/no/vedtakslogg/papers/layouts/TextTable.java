package no.vedtakslogg.papers.layouts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.vedtakslogg.papers.layouts.Sheet.Rows;

/** A table in plain text: its columns parted by tabs, or by air with long cells broken over several lines. */
final class TextTable {
    private static final int WIDEST = 34;
    private static final int BETWEEN = 3;

    private TextTable() {}

    static String of(Rows table, boolean tabs) {
        var rows = new ArrayList<>(table.rows());
        if (!table.names().isEmpty()) {
            rows.addFirst(table.names());
        }
        return tabs ? withTabs(rows) : withAir(rows);
    }

    private static String withTabs(List<List<String>> rows) {
        return rows.stream()
                .map(row -> String.join("\t", row).replace("\n", " "))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String withAir(List<List<String>> rows) {
        var cells = rows.stream()
                .map(row -> row.stream().map(TextTable::broken).toList())
                .toList();
        var widths = IntStream.range(0, rows.getFirst().size())
                .map(column -> width(cells, column))
                .toArray();
        var airBetweenRows = cells.stream().flatMap(List::stream).anyMatch(cell -> cell.size() > 1);
        return cells.stream()
                .map(row -> lines(row, widths) + (airBetweenRows ? "\n" : ""))
                .collect(Collectors.joining());
    }

    private static int width(List<List<List<String>>> cells, int column) {
        return BETWEEN
                + cells.stream()
                        .flatMap(row -> row.get(column).stream())
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
    }

    private static String lines(List<List<String>> row, int[] widths) {
        var out = new StringBuilder();
        var height = row.stream().mapToInt(List::size).max().orElse(1);
        for (var line = 0; line < height; line++) {
            var words = new StringBuilder();
            for (var column = 0; column < row.size(); column++) {
                var cell = row.get(column);
                words.append(("%-" + widths[column] + "s").formatted(line < cell.size() ? cell.get(line) : ""));
            }
            out.append(words.toString().stripTrailing()).append("\n");
        }
        return out.toString();
    }

    private static List<String> broken(String cell) {
        var lines = new ArrayList<String>();
        for (var part : cell.split("\n", -1)) {
            var line = new StringBuilder();
            for (var word : part.split(" ")) {
                if (!line.isEmpty() && line.length() + word.length() > WIDEST) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
