package no.vedtakslogg.command.followups;

import static no.vedtakslogg.command.followups.FollowUpRule.CLOSED_FOLLOW_UP_TAKES_NOTHING_MORE;
import static no.vedtakslogg.command.followups.FollowUpRule.FOLLOW_UP_IS_NOT_OPENED_BEFORE_THE_DECISION;
import static no.vedtakslogg.command.followups.FollowUpRule.FULFILMENT_IS_ACCEPTED_BY_THE_BODY_THAT_DECIDED;
import static no.vedtakslogg.command.followups.FollowUpRule.PART_HANGS_ON_THE_SAME_POINT_AS_ITS_WHOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.vedtakslogg.command.Command;
import no.vedtakslogg.command.WriteSide;
import no.vedtakslogg.command.bodies.BodyCommand.EstablishBody;
import no.vedtakslogg.command.followups.FollowUpCommand.AcceptFulfilment;
import no.vedtakslogg.command.followups.FollowUpCommand.OpenFollowUp;
import no.vedtakslogg.command.followups.FollowUpCommand.ReportFulfilment;
import no.vedtakslogg.command.followups.FollowUpCommand.WithdrawFollowUp;
import no.vedtakslogg.command.meetings.MeetingCommand.ScheduleMeeting;
import no.vedtakslogg.command.partnerships.PartnershipCommand.FormPartnership;
import no.vedtakslogg.command.rules.Rule;
import no.vedtakslogg.command.rules.RuleBroken;
import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.bodies.BodyKind;
import no.vedtakslogg.events.bodies.Side;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.followups.Deadline;
import no.vedtakslogg.events.followups.FollowUpId;
import no.vedtakslogg.events.meetings.MeetingForm;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.events.meetings.MeetingKind;
import no.vedtakslogg.events.meetings.MeetingTime;
import no.vedtakslogg.events.partnerships.PartnershipId;
import no.vedtakslogg.eventstore.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Follow-ups and the meetings whose decisions they hang on, together on a real event store. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FollowUpsOnRecordTest {
    static final LocalDate FORMED = LocalDate.of(2022, 1, 1);
    static final LocalDate MET = LocalDate.of(2024, 10, 29);
    static final LocalDate LATER = LocalDate.of(2025, 2, 4);
    static final PartnershipId PARTNERSHIP = PartnershipId.random();
    static final BodyId ASU = BodyId.random();
    static final TestDatabase DATABASE = TestDatabase.empty();
    static final WriteSide RECORD = new WriteSide(DATABASE);

    static {
        RECORD.send(new FormPartnership(PARTNERSHIP, "Midt", FORMED));
        RECORD.send(new EstablishBody(
                ASU,
                PARTNERSHIP,
                "Administrativt samarbeidsutvalg",
                "ASU",
                BodyKind.COUNCIL,
                Side.JOINT,
                null,
                null,
                null,
                FORMED));
    }

    @AfterAll
    static void close() {
        RECORD.close();
        DATABASE.close();
    }

    @Test
    void a_follow_up_knows_its_body_and_day_from_the_decision() {
        var point = decide();
        refuses(FOLLOW_UP_IS_NOT_OPENED_BEFORE_THE_DECISION, open(FollowUpId.random(), point, null, MET.minusDays(1)));
        var followUp = FollowUpId.random();
        RECORD.send(open(followUp, point, null, MET));
        RECORD.send(new ReportFulfilment(followUp, "Ferdig", null, LATER));
        refuses(
                FULFILMENT_IS_ACCEPTED_BY_THE_BODY_THAT_DECIDED,
                new AcceptFulfilment(followUp, BodyId.random(), null, null, LATER));
        RECORD.send(new AcceptFulfilment(followUp, ASU, null, decide(), LATER));
        refuses(CLOSED_FOLLOW_UP_TAKES_NOTHING_MORE, new WithdrawFollowUp(followUp, "For sent", null, LATER));
    }

    @Test
    void a_follow_up_hangs_on_a_point_that_was_decided() {
        var point = decide();
        unknown(open(
                FollowUpId.random(), new DecidedAt(point.meetingId(), point.caseId(), PointId.random()), null, MET));
    }

    @Test
    void a_whole_has_parts_on_the_same_point_while_it_is_open() {
        var point = decide();
        var whole = FollowUpId.random();
        RECORD.send(open(whole, point, null, MET));
        RECORD.send(open(FollowUpId.random(), point, whole, MET));
        refuses(PART_HANGS_ON_THE_SAME_POINT_AS_ITS_WHOLE, open(FollowUpId.random(), decide(), whole, MET));
        RECORD.send(new WithdrawFollowUp(whole, "Ikke lenger aktuelt", null, MET));
        refuses(CLOSED_FOLLOW_UP_TAKES_NOTHING_MORE, open(FollowUpId.random(), point, whole, MET));
    }

    @Test
    void what_was_never_opened_has_no_parts() {
        var point = decide();
        var itself = FollowUpId.random();
        unknown(open(itself, point, itself, MET));
        unknown(open(FollowUpId.random(), point, new FollowUpId(PARTNERSHIP.value()), MET));
    }

    private static OpenFollowUp open(FollowUpId followUp, DecidedAt point, @Nullable FollowUpId whole, LocalDate on) {
        return new OpenFollowUp(followUp, point, whole, "Rapporter", List.of(), Deadline.NONE, on);
    }

    private static DecidedAt decide() {
        var meeting = MeetingId.random();
        var time = new MeetingTime(MET, LocalTime.of(9, 0), LocalTime.of(15, 0));
        RECORD.send(
                new ScheduleMeeting(meeting, ASU, MeetingKind.ORDINARY, time, null, MeetingForm.VIDEO, true, FORMED));
        return PostponedCase.at(meeting, PARTNERSHIP, FORMED, RECORD);
    }

    private static void refuses(Rule rule, Command command) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> RECORD.send(command))
                .satisfies(broken -> assertThat(broken.getDetails()).contains(rule));
    }

    private static void unknown(Command command) {
        assertThatExceptionOfType(UnknownReference.class).isThrownBy(() -> RECORD.send(command));
    }
}
