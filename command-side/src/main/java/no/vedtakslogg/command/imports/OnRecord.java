package no.vedtakslogg.command.imports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.vedtakslogg.command.bodies.Bodies;
import no.vedtakslogg.command.bodies.Bodies.Standing;
import no.vedtakslogg.command.imports.Known.KnownBody;
import no.vedtakslogg.command.imports.Known.KnownCase;
import no.vedtakslogg.command.imports.Known.KnownFollowUp;
import no.vedtakslogg.command.imports.Known.KnownMeeting;
import no.vedtakslogg.command.imports.Known.KnownPartnership;
import no.vedtakslogg.command.imports.Known.KnownPerson;
import no.vedtakslogg.command.imports.Known.KnownPlan;
import no.vedtakslogg.events.actionplan.MeasureId;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.CaseJournalEvent.CaseNumbered;
import no.vedtakslogg.events.cases.CaseJournalId;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.events.followups.FollowUpId;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.events.persons.PersonId;
import no.vedtakslogg.eventstore.EventLog;
import no.vedtakslogg.eventstore.FoundByName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks up in the log what a paper names. It only prepares a draft: the commands that come of it are decided by the
 * aggregates themselves.
 */
@Component
class OnRecord {
    private static final String FOUNDED = """
            select aggregate_id
              from log.event
             where type = :type
               and type in ('partnership.formed', 'body.established', 'action-plan.adopted')
             order by position
            """;

    private static final String MEETINGS_OF_A_BODY = """
            select distinct aggregate_id
              from log.event
             where type in ('meeting.scheduled', 'meeting.dates-proposed', 'meeting.extraordinary-called')
               and %s = :body
            """.formatted(FoundByName.WHOSE);

    private static final String FOLLOW_UPS_OF_A_MEETING = """
            select aggregate_id
              from log.event
             where type = 'follow-up.opened'
               and %s = :meeting
             order by position
            """.formatted(FoundByName.WHOSE);

    private static final String PERSONS = """
            select id, name, organisation
              from register.person
             where erased_at is null
             order by name, id
            """;

    private final JdbcClient jdbc;
    private final EventLog log;
    private final Bodies standings;

    OnRecord(JdbcClient jdbc, EventLog log, Bodies standings) {
        this.jdbc = jdbc;
        this.log = log;
        this.standings = standings;
    }

    List<KnownPartnership> partnerships() {
        return founded("partnership.formed").stream()
                .map(id -> Folds.partnership(log.of(id)))
                .toList();
    }

    List<KnownBody> bodies() {
        return founded("body.established").stream()
                .map(id -> Folds.body(log.of(id)))
                .toList();
    }

    Standing standing(BodyId body, LocalDate day) {
        return standings.on(body, day);
    }

    List<KnownPlan> plans() {
        return founded("action-plan.adopted").stream()
                .map(id -> Folds.plan(log.of(id)))
                .flatMap(Optional::stream)
                .toList();
    }

    List<KnownPerson> persons() {
        return jdbc.sql(PERSONS)
                .query((row, n) -> new KnownPerson(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("organisation")))
                .list();
    }

    /** The body's meetings that are not cancelled, in the order of their days. */
    List<KnownMeeting> meetings(BodyId body) {
        return jdbc.sql(MEETINGS_OF_A_BODY).param("body", body.toString()).query(String.class).list().stream()
                .map(id -> Folds.meeting(log.of(id)))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(meeting -> meeting.time().on()))
                .toList();
    }

    Optional<KnownCase> numbered(BodyId body, CaseNumber number) {
        return log.of(new CaseJournalId(body, number.year()).toString()).stream()
                .map(recorded -> (CaseNumbered) recorded.event())
                .filter(numbered -> numbered.number().equals(number))
                .findFirst()
                .flatMap(numbered -> find(numbered.caseId()));
    }

    /** The meeting with this identity; nothing where there is none, or it is cancelled. */
    Optional<KnownMeeting> meeting(MeetingId id) {
        var events = log.of(id.toString());
        return events.isEmpty() ? Optional.empty() : Folds.meeting(events);
    }

    Optional<KnownCase> find(CaseId id) {
        var events = log.of(id.toString());
        return events.isEmpty() ? Optional.empty() : Optional.of(Folds.caseOf(events));
    }

    List<KnownFollowUp> followUps(MeetingId meeting) {
        return jdbc
                .sql(FOLLOW_UPS_OF_A_MEETING)
                .param("meeting", meeting.toString())
                .query(String.class)
                .list()
                .stream()
                .map(id -> Folds.followUp(log.of(id)))
                .toList();
    }

    KnownFollowUp followUp(FollowUpId id) {
        return Folds.followUp(log.of(id.toString()));
    }

    boolean isInItsPlan(MeasureId id) {
        return Folds.isInItsPlan(log.of(id.toString()));
    }

    private List<String> founded(String type) {
        return jdbc.sql(FOUNDED).param("type", type).query(String.class).list();
    }
}
