package no.vedtakslogg.papers.samples;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.vedtakslogg.papers.Limits;
import no.vedtakslogg.papers.Paper;
import no.vedtakslogg.papers.Papers;
import org.jspecify.annotations.Nullable;

/** A table that a secretary may have made, to be read as one of a web page or with each cell as a line of a text. */
public final class TableSample {
    private final List<String> names;
    private final List<List<String>> rows;

    private TableSample(List<String> names, List<List<String>> rows) {
        this.names = names;
        this.rows = rows;
    }

    /**
     * A table with so many rows below its names.
     *
     * @param names what its columns are called, with bars between them, or nothing
     * @param holding what stands in each column, a letter for each
     * @param cell what such a letter stands for in a row, from 0
     */
    public static TableSample of(
            @Nullable String names, String holding, int rows, BiFunction<Character, Integer, String> cell) {
        return new TableSample(
                names == null ? List.of() : List.of(names.split("\\|")),
                IntStream.range(0, rows)
                        .mapToObj(at -> holding.chars()
                                .mapToObj(what -> cell.apply((char) what, at))
                                .toList())
                        .toList());
    }

    /** As a table of a web page. */
    public String html() {
        return "<table>" + (names.isEmpty() ? "" : row(names).replace("td>", "th>"))
                + rows.stream().map(TableSample::row).collect(Collectors.joining()) + "</table>";
    }

    private static String row(List<String> cells) {
        return row(cells.toArray(String[]::new));
    }

    /** One row of such a table. */
    public static String row(String... cells) {
        return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>";
    }

    /** Each cell as a line; an empty one leaves none. */
    public String lines() {
        return Stream.concat(names.stream(), rows.stream().flatMap(List::stream))
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** What is read in a text; the ending of the name tells its form. */
    public static Paper read(String name, String text) {
        return (Paper) Papers.read(text.getBytes(StandardCharsets.UTF_8), name, Limits.USUAL);
    }
}
