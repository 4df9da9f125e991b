package no.vedtakslogg.query.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Columns side by side, one for each month, each of several parts on top of one another: drawn by the server, as shapes in a
 * picture 720 wide and 220 high.
 *
 * @param top what the highest column is measured against
 */
public record Chart(List<Column> columns, long top) {
    private static final double LEFT = 44;
    private static final double WIDTH = 676;
    private static final double BOTTOM = 190;
    private static final double HEIGHT = 180;

    /** One part of a column: how many, and where it is drawn. {@code kind} says what it counts. */
    public record Part(String kind, long count, double y, double height) {}

    /** The column of a month; only some months have room to be named under it. */
    public record Column(LocalDate on, boolean named, double x, double width, List<Part> parts) {}

    /** A month with its figures, in the order in which they are stacked from the bottom. */
    record Month(LocalDate on, List<Figure> figures) {}

    /** A figure and what it counts. */
    record Figure(String kind, long count) {}

    static Chart of(List<Month> months) {
        var highest = months.stream()
                .mapToLong(month ->
                        month.figures().stream().mapToLong(Figure::count).sum())
                .max()
                .orElse(0);
        var top = roundedUp(highest);
        var room = WIDTH / Math.max(months.size(), 1);
        var every = Math.ceilDiv(months.size(), 12);
        var columns = new ArrayList<Column>();
        for (var n = 0; n < months.size(); n++) {
            columns.add(new Column(
                    months.get(n).on(),
                    (months.size() - 1 - n) % every == 0,
                    rounded(LEFT + n * room + room * .1),
                    rounded(Math.min(room * .8, 60)),
                    parts(months.get(n), top)));
        }
        return new Chart(List.copyOf(columns), top);
    }

    private static List<Part> parts(Month month, long top) {
        var parts = new ArrayList<Part>();
        var y = BOTTOM;
        for (var figure : month.figures()) {
            var height = HEIGHT * figure.count() / top;
            y -= height;
            parts.add(new Part(figure.kind(), figure.count(), rounded(y), rounded(height)));
        }
        return List.copyOf(parts);
    }

    /** 1, 2 or 5 with zeros after it: what a reader can halve in the head. */
    private static long roundedUp(long highest) {
        for (long tens = 1; ; tens *= 10) {
            for (var step : List.of(tens, 2 * tens, 5 * tens)) {
                if (step >= highest) {
                    return step;
                }
            }
        }
    }

    private static double rounded(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
