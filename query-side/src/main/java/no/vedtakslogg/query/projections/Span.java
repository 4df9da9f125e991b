package no.vedtakslogg.query.projections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a row is from one day to another. */
record Span(LocalDate from, LocalDate to, Record row) {

    /** The spans of a row's life when it is {@code row}, or gone, from {@code day} on; no span starts after that day. */
    static List<Span> from(LocalDate day, @Nullable Record row, List<Span> before) {
        var spans = new ArrayList<Span>(before.size() + 1);
        for (var span : before) {
            if (span.from.isBefore(day)) {
                spans.add(span.to.isAfter(day) ? new Span(span.from, day, span.row) : span);
            }
        }
        if (row == null) {
            return spans;
        }
        if (!spans.isEmpty()
                && spans.getLast().to.equals(day)
                && spans.getLast().row.equals(row)) {
            spans.add(new Span(spans.removeLast().from, Segment.FOREVER, row));
        } else {
            spans.add(new Span(day, Segment.FOREVER, row));
        }
        return spans;
    }

    /** Whether the segment says the same, of the same days. */
    boolean isToldBy(Segment segment) {
        return from.equals(segment.from) && to.equals(segment.to) && row.equals(segment.row);
    }
}
