package no.vedtakslogg.query.histories;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingMoved;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingScheduled;
import no.vedtakslogg.eventstore.RecordedEvent;
import no.vedtakslogg.query.projections.Changes;
import no.vedtakslogg.query.projections.Projection;
import no.vedtakslogg.query.projections.ProjectionTable;
import no.vedtakslogg.query.projections.VersionedTable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On which day each meeting is: kept as it ought to be, and in ways that let later days into earlier answers. */
class Leaking implements Projection {
    static final VersionedTable<MeetingDay> TABLE = new VersionedTable<>("leaking_meeting", MeetingDay.class);

    record MeetingDay(String day) {}

    static void createTable(JdbcClient owner) {
        owner.sql("""
                create table answers.leaking_meeting (
                    id uuid not null, aggregate_id text not null, valid_from date not null, valid_to date not null,
                    known_from bigint not null, known_to bigint not null, day text not null,
                    primary key (id, valid_from, known_from))
                """).update();
    }

    /** The day that the row is given. */
    String dayOf(UUID meeting, String told) {
        return told;
    }

    /** Remembers the latest day of each meeting beside its rows: a late entry's fold gets to see what came after it. */
    static final class ByMemory extends Leaking {
        private final Map<UUID, String> latest = new HashMap<>();

        @Override
        String dayOf(UUID meeting, String told) {
            return latest.merge(meeting, told, (one, other) -> one.compareTo(other) > 0 ? one : other);
        }
    }

    /** Puts the new day into the rows that stand there already, as a table without times would have it. */
    static final class ByOverwriting extends Leaking {
        private final JdbcClient jdbc;

        ByOverwriting(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Override
        String dayOf(UUID meeting, String told) {
            jdbc.sql("update answers.leaking_meeting set day = :day where id = :id")
                    .param("day", told)
                    .param("id", meeting)
                    .update();
            return told;
        }
    }

    @Override
    public String name() {
        return "leaking";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Group group() {
        return Group.RECORD;
    }

    @Override
    public List<ProjectionTable<?>> tables() {
        return List.of(TABLE);
    }

    @Override
    public boolean concerns(Event event) {
        return event instanceof MeetingScheduled || event instanceof MeetingMoved;
    }

    @Override
    public void project(RecordedEvent recorded, Changes changes) {
        if (recorded.event() instanceof MeetingScheduled scheduled) {
            put(scheduled.meetingId().value(), scheduled.time().on().toString(), changes);
        } else if (recorded.event() instanceof MeetingMoved moved) {
            put(moved.meetingId().value(), moved.time().on().toString(), changes);
        }
    }

    private void put(UUID meeting, String told, Changes changes) {
        changes.rows(TABLE).put(meeting, new MeetingDay(dayOf(meeting, told)));
    }
}
