package no.vedtakslogg.query.projections;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.vedtakslogg.events.EventCatalogue;
import no.vedtakslogg.eventstore.RecordedEvent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The events that could not be projected, and those of the same aggregates that wait for them. */
@Component
class Parking {
    private static final String FIRST_OF_AGGREGATES = """
            select projection, aggregate_id, min(position) as first_position
              from answers.parked_event
             where projection in (:projections)
             group by projection, aggregate_id
            """;

    private static final String PARK = """
            insert into answers.parked_event
                   (projection, position, aggregate_id, event_type, reason, attempts, parked_at)
            values (:projection, :position, :aggregateId, :type, :reason, 1, now())
            on conflict (projection, position)
            do update set reason = excluded.reason, attempts = parked_event.attempts + 1
            """;

    private static final String LEAVE =
            "delete from answers.parked_event where projection = :projection and position = :position";

    private static final String ALL = """
            select projection, position, aggregate_id, event_type, reason, attempts, parked_at, :inBuild as in_build
              from answers.parked_event
             order by projection, position
            """;

    private final JdbcClient jdbc;
    private final Shelf shelf;

    @Autowired
    Parking(JdbcClient jdbc) {
        this(jdbc, Shelf.READ);
    }

    Parking(JdbcClient jdbc, Shelf shelf) {
        this.jdbc = jdbc;
        this.shelf = shelf;
    }

    /** The first parked position of each aggregate, for each of the projections. */
    Map<String, Map<String, Long>> firstOfAggregates(Set<String> projections) {
        var first = new HashMap<String, Map<String, Long>>();
        jdbc.sql(shelf.sql(FIRST_OF_AGGREGATES))
                .param("projections", projections)
                .query(row -> {
                    first.computeIfAbsent(row.getString("projection"), any -> new HashMap<>())
                            .put(row.getString("aggregate_id"), row.getLong("first_position"));
                });
        return first;
    }

    void park(Projection projection, RecordedEvent recorded, String reason) {
        jdbc.sql(shelf.sql(PARK))
                .param("projection", projection.name())
                .param("position", recorded.position())
                .param("aggregateId", recorded.aggregateId())
                .param("type", EventCatalogue.nameOf(recorded.event().getClass()))
                .param("reason", reason.replace('\0', ' '))
                .update();
    }

    void leave(Projection projection, long position) {
        jdbc.sql(shelf.sql(LEAVE))
                .param("projection", projection.name())
                .param("position", position)
                .update();
    }

    /** All parked events, by projection and position. */
    List<ParkedEvent> all() {
        return jdbc.sql(shelf.sql(ALL))
                .param("inBuild", shelf == Shelf.NEXT)
                .query(ParkedEvent.class)
                .list();
    }
}
