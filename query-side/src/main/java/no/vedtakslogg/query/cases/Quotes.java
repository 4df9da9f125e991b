package no.vedtakslogg.query.cases;

import static java.util.stream.Collectors.toMap;
import static no.vedtakslogg.query.projections.Moment.sees;

import java.util.List;
import java.util.function.Function;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.query.cases.CaseDetails.QuoteView;
import no.vedtakslogg.query.projections.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks up the decision points that papers quote, so that a quote reads as the decision does. */
@Repository
class Quotes {
    private static final String POINTS = """
            select p.id as point_id, p.number, p.text
              from answers.decision_point p
             where p.id in (:points) and %s
            """.formatted(sees("p"));

    private final JdbcClient jdbc;

    Quotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The points, in the order asked for; one that was never decided has no words. */
    List<QuoteView> of(List<PointId> points, Moment moment) {
        if (points.isEmpty()) {
            return List.of();
        }
        var decided = jdbc
                .sql(POINTS)
                .param("points", points.stream().map(PointId::value).toList())
                .params(moment.parameters())
                .query(QuoteView.class)
                .list()
                .stream()
                .collect(toMap(QuoteView::pointId, Function.identity()));
        return points.stream()
                .map(id -> decided.getOrDefault(id.value(), new QuoteView(id.value(), null, null)))
                .toList();
    }
}
