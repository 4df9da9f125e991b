package no.vedtakslogg.papers.assignments;

import java.util.List;
import java.util.function.Function;
import no.vedtakslogg.papers.cases.Answered;
import no.vedtakslogg.papers.points.Point;

/** Work that a column for those who answer tells in a sentence of its own: «Kari Moe sender ut invitasjonen innen mai». */
final class SaidOfWork {
    private SaidOfWork() {}

    /** What somebody who is named there undertakes, as work of the point beside it. */
    static List<PointAssignment> beside(Point point, Answered row, Function<String, List<Assignment>> read) {
        return row.who().stream()
                .map(PointAssignment::words)
                .flatMap(words -> read.apply(words.toString()).stream()
                        .filter(one -> one.effect() == Effect.UNDERTAKES
                                && !one.responsible().isEmpty())
                        .map(one -> new PointAssignment(point.place(), words, one)))
                .toList();
    }
}
