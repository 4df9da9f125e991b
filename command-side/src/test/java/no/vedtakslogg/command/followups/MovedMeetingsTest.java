package no.vedtakslogg.command.followups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import no.vedtakslogg.command.Command;
import no.vedtakslogg.command.WriteSide;
import no.vedtakslogg.command.bodies.BodyCommand.EstablishBody;
import no.vedtakslogg.command.followups.FollowUpCommand.OpenFollowUp;
import no.vedtakslogg.command.followups.FollowUpCommand.SetDeadline;
import no.vedtakslogg.command.meetings.MeetingCommand.CancelMeeting;
import no.vedtakslogg.command.meetings.MeetingCommand.MoveMeeting;
import no.vedtakslogg.command.meetings.MeetingCommand.ScheduleMeeting;
import no.vedtakslogg.command.partnerships.PartnershipCommand.FormPartnership;
import no.vedtakslogg.command.rules.RuleBroken;
import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.bodies.BodyKind;
import no.vedtakslogg.events.bodies.Side;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.followups.Deadline;
import no.vedtakslogg.events.followups.DeadlineKind;
import no.vedtakslogg.events.followups.FollowUpEvent.DeadlineMoved;
import no.vedtakslogg.events.followups.FollowUpEvent.DeadlineSet;
import no.vedtakslogg.events.followups.FollowUpEvent.FollowUpOpened;
import no.vedtakslogg.events.followups.FollowUpId;
import no.vedtakslogg.events.meetings.MeetingEvent.DeadlineTied;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingMoved;
import no.vedtakslogg.events.meetings.MeetingForm;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.events.meetings.MeetingKind;
import no.vedtakslogg.events.meetings.MeetingTime;
import no.vedtakslogg.events.partnerships.PartnershipId;
import no.vedtakslogg.eventstore.TestDatabase;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Meetings that are moved and the deadlines that hang on them, on a real event store; two processes at one of them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MovedMeetingsTest {
    static final LocalDate FORMED = LocalDate.of(2022, 1, 1);
    static final LocalDate MET = LocalDate.of(2024, 10, 29);
    static final LocalDate NEXT = LocalDate.of(2025, 6, 3);
    static final LocalDate MOVED_TO = NEXT.plusDays(14);
    static final int ROUNDS = 30;

    static final TestDatabase DATABASE = TestDatabase.empty();
    static final WriteSide RECORD = new WriteSide(DATABASE);

    static final PartnershipId PARTNERSHIP = PartnershipId.random();
    static final BodyId ASU = partnership(PARTNERSHIP);

    @AfterAll
    static void close() {
        RECORD.close();
        DATABASE.close();
    }

    @Test
    void the_meeting_and_what_hangs_on_it_move_in_one_transaction() {
        var meeting = schedule(ASU, NEXT);
        var atTheMeeting = open(at(meeting));
        var weekAfter = open(at(meeting).between(NEXT.plusDays(1), NEXT.plusDays(7)));
        var another = open(at(schedule(ASU, NEXT)));
        var untied = open(at(meeting));
        RECORD.send(new SetDeadline(untied, Deadline.on(NEXT, "3. juni"), MET));

        RECORD.send(move(meeting, MOVED_TO));

        assertThat(deadline(atTheMeeting).latest()).isEqualTo(MOVED_TO);
        assertThat(deadline(weekAfter).earliest()).isEqualTo(MOVED_TO.plusDays(1));
        assertThat(deadline(weekAfter).latest()).isEqualTo(MOVED_TO.plusDays(7));
        assertThat(deadline(another).latest()).isEqualTo(NEXT);
        assertThat(deadline(untied).latest()).isEqualTo(NEXT);
        assertThat(transactionsOf("meeting.moved", meeting))
                .hasSize(1)
                .isEqualTo(transactionsOf("follow-up.deadline-moved", atTheMeeting))
                .isEqualTo(transactionsOf("follow-up.deadline-moved", weekAfter));
    }

    @Test
    void a_deadline_moves_as_often_as_its_meeting_does() {
        var meeting = schedule(ASU, NEXT);
        var followUp = open(at(meeting));
        RECORD.send(move(meeting, MOVED_TO));
        RECORD.send(move(meeting, NEXT.minusDays(1)));
        assertThat(recorded(followUp, DeadlineMoved.class))
                .extracting(DeadlineMoved::meetingFrom)
                .containsExactly(NEXT, MOVED_TO);
        assertThat(deadline(followUp).latest()).isEqualTo(NEXT.minusDays(1));
    }

    @Test
    void the_deadline_of_a_meeting_that_is_cancelled_stays() {
        var meeting = schedule(ASU, NEXT);
        var followUp = open(at(meeting));
        RECORD.send(new CancelMeeting(meeting, "For få saker", MET));
        assertThat(deadline(followUp).latest()).isEqualTo(NEXT);
        RECORD.send(new SetDeadline(followUp, at(meeting), MET)); // the words may still be put right
        refuses(
                "A_DEADLINE_FOLLOWS_A_MEETING_THAT_IS_TO_BE_HELD",
                new SetDeadline(open(Deadline.NONE), at(meeting), MET));
    }

    @Test
    void a_deadline_hangs_on_a_meeting_that_is_known_and_in_the_same_partnership() {
        var unknown = MeetingId.random();
        assertThatExceptionOfType(UnknownReference.class)
                .isThrownBy(() -> open(at(unknown)))
                .withMessageContaining(unknown.toString());
        assertThatExceptionOfType(UnknownReference.class)
                .isThrownBy(() -> open(at(new MeetingId(ASU.value()))))
                .withMessageContaining("meeting");
        var elsewhere = schedule(partnership(PartnershipId.random()), NEXT);
        refuses(
                "A_DEADLINE_FOLLOWS_A_MEETING_OF_ITS_OWN_PARTNERSHIP",
                new SetDeadline(open(Deadline.NONE), at(elsewhere), MET));
        assertThat(recorded(elsewhere, DeadlineTied.class)).isEmpty();
    }

    @Test
    void a_meeting_that_is_moved_by_one_process_and_a_deadline_tied_by_another_do_not_miss_each_other()
            throws Exception {
        try (var other = new WriteSide(DATABASE);
                var threads = Executors.newFixedThreadPool(2)) {
            for (var round = 0; round < ROUNDS; round++) {
                var meeting = schedule(ASU, NEXT);
                var followUp = open(Deadline.NONE);
                var start = new CyclicBarrier(2);
                var tied = new Deadline(DeadlineKind.MEETING, "neste møte", null, null, null, meeting);
                var moving = threads.submit(() -> insist(RECORD, move(meeting, MOVED_TO), start));
                var tying = threads.submit(() -> insist(other, new SetDeadline(followUp, tied, MET), start));
                moving.get();
                tying.get();
                assertThat(deadline(followUp).latest()).isEqualTo(MOVED_TO);
                assertThat(recorded(meeting, MeetingMoved.class)).hasSize(1);
            }
        }
    }

    /** As the write API does: again, where somebody else was quicker. */
    private static Void insist(WriteSide record, Command command, CyclicBarrier start) throws Exception {
        start.await();
        for (var attempt = 0; ; attempt++) {
            try {
                record.send(command);
                return null;
            } catch (ConcurrencyException lost) {
                if (attempt == 10) {
                    throw lost;
                }
            }
        }
    }

    private static Deadline deadline(FollowUpId followUp) {
        return recorded(followUp, Object.class).stream()
                .map(event -> switch (event) {
                    case FollowUpOpened opened -> opened.deadline();
                    case DeadlineSet set -> set.deadline();
                    case DeadlineMoved moved -> moved.deadline();
                    default -> throw new AssertionError(event);
                })
                .reduce((before, after) -> after)
                .orElseThrow();
    }

    private static <E> List<E> recorded(Object aggregate, Class<E> kind) {
        return RECORD.ask(EventStore.class, events -> events.readEvents(aggregate.toString())
                .asStream()
                .map(DomainEventMessage::getPayload)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList());
    }

    private static List<Long> transactionsOf(String type, Object aggregate) {
        return JdbcClient.create(DATABASE.owner())
                .sql("select position >> 16 from log.event where type = :type and aggregate_id = :aggregate")
                .param("type", type)
                .param("aggregate", aggregate.toString())
                .query(Long.class)
                .list();
    }

    private static Deadline at(MeetingId meeting) {
        return new Deadline(DeadlineKind.MEETING, "neste møte", NEXT, NEXT, null, meeting);
    }

    private static MoveMeeting move(MeetingId meeting, LocalDate day) {
        return new MoveMeeting(meeting, time(day), null, "Forfall", MET);
    }

    private static MeetingTime time(LocalDate day) {
        return new MeetingTime(day, LocalTime.of(9, 0), LocalTime.of(15, 0));
    }

    private static MeetingId schedule(BodyId body, LocalDate day) {
        var meeting = MeetingId.random();
        RECORD.send(new ScheduleMeeting(
                meeting, body, MeetingKind.ORDINARY, time(day), null, MeetingForm.VIDEO, true, FORMED));
        return meeting;
    }

    private static BodyId partnership(PartnershipId partnership) {
        var body = BodyId.random();
        RECORD.send(new FormPartnership(partnership, "Midt", FORMED));
        RECORD.send(new EstablishBody(
                body, partnership, "Et råd", "ASU", BodyKind.COUNCIL, Side.JOINT, null, null, null, FORMED));
        return body;
    }

    private static FollowUpId open(Deadline deadline) {
        var followUp = FollowUpId.random();
        RECORD.send(new OpenFollowUp(followUp, decide(), null, "Rapporter", List.of(), deadline, MET));
        return followUp;
    }

    private static DecidedAt decide() {
        return PostponedCase.at(schedule(ASU, MET), PARTNERSHIP, FORMED, RECORD);
    }

    private static void refuses(String rule, Command command) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> RECORD.send(command))
                .withMessage(rule);
    }
}
