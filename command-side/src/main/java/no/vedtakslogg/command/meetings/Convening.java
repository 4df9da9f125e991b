package no.vedtakslogg.command.meetings;

import static java.time.temporal.ChronoUnit.DAYS;
import static no.vedtakslogg.command.meetings.MeetingRule.AN_EXTRAORDINARY_MEETING_IS_CALLED_IN_TIME;
import static no.vedtakslogg.command.meetings.MeetingRule.A_DATE_IS_FIXED_ONCE;
import static no.vedtakslogg.command.meetings.MeetingRule.A_MEETING_IS_CHANGED_IN_THE_ORDER_OF_THE_DAYS;
import static no.vedtakslogg.command.meetings.MeetingRule.A_MEETING_WITHOUT_A_DATE_IS_NOT_HELD_YET;
import static no.vedtakslogg.command.meetings.MeetingRule.NOTHING_HAPPENS_AT_A_CANCELLED_MEETING;
import static no.vedtakslogg.command.meetings.MeetingRule.ONLY_AN_ACTIVE_BODY_MEETS;
import static no.vedtakslogg.command.meetings.MeetingRule.ONLY_A_PROPOSED_DATE_IS_FIXED;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.vedtakslogg.command.bodies.Bodies;
import no.vedtakslogg.command.bodies.Bodies.Standing;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.events.meetings.MeetingKind;
import no.vedtakslogg.events.meetings.MeetingTime;
import no.vedtakslogg.events.partnerships.PartnershipId;
import org.jspecify.annotations.Nullable;

/** Which body meets, and when: on a date, on one of several, or not at all. */
class Convening {
    private MeetingId meeting;
    private PartnershipId partnership;
    private BodyId body;
    private MeetingKind kind;
    private LocalDate calledOn;
    private LocalDate settledOn;
    private @Nullable MeetingTime time;
    private List<MeetingTime> alternatives = List.of();
    private boolean cancelled;

    @SuppressWarnings("NullAway.Init") // the first event of a meeting convenes it
    Convening() {}

    /** Whether a body can meet on a day that it learns of on another. */
    static void checkMeets(Standing body, MeetingKind kind, LocalDate calledOn, LocalDate day) {
        ONLY_AN_ACTIVE_BODY_MEETS.check(body.active());
        var rules = body.rules();
        var daysAhead = rules == null ? null : rules.extraordinaryNoticeDays();
        AN_EXTRAORDINARY_MEETING_IS_CALLED_IN_TIME.check(
                kind != MeetingKind.EXTRAORDINARY || daysAhead == null || DAYS.between(calledOn, day) >= daysAhead);
    }

    void checkNotCancelled() {
        NOTHING_HAPPENS_AT_A_CANCELLED_MEETING.check(!cancelled);
    }

    /** What is settled counts from its day; a change with an earlier day would be undone by what it changes. */
    void checkChanged(LocalDate day) {
        A_MEETING_IS_CHANGED_IN_THE_ORDER_OF_THE_DAYS.check(!day.isBefore(settledOn));
    }

    void checkFixed(MeetingTime chosen, LocalDate chosenOn, Bodies bodies) {
        A_DATE_IS_FIXED_ONCE.check(time == null);
        checkChanged(chosenOn);
        ONLY_A_PROPOSED_DATE_IS_FIXED.check(alternatives.contains(chosen));
        checkMeets(bodies.on(body, chosen.on()), kind, chosenOn, chosen.on());
    }

    /** A meeting that is moved was called on the day it first was. */
    void checkMoved(MeetingTime moved, Bodies bodies) {
        A_MEETING_WITHOUT_A_DATE_IS_NOT_HELD_YET.check(time != null);
        checkMeets(bodies.on(body, moved.on()), kind, calledOn, moved.on());
    }

    MeetingId meeting() {
        return meeting;
    }

    PartnershipId partnership() {
        return partnership;
    }

    BodyId body() {
        return body;
    }

    MeetingKind kind() {
        return kind;
    }

    /** Whether a day stands for the meeting; a meeting that was held has one, too. */
    boolean isToBeHeld() {
        return hasDate() && !cancelled;
    }

    boolean hasDate() {
        return time != null;
    }

    /** The day of the meeting; refused where none is settled. */
    LocalDate day() {
        A_MEETING_WITHOUT_A_DATE_IS_NOT_HELD_YET.check(time != null);
        return Objects.requireNonNull(time).on();
    }

    LocalDate dayOr(LocalDate otherwise) {
        return time == null ? otherwise : time.on();
    }

    /** The year whose numbers the cases get; the first of the proposed dates decides where none is settled. */
    int year() {
        return (time == null ? alternatives.getFirst() : time).on().getYear();
    }

    void convene(MeetingId convened, PartnershipId of, BodyId by, MeetingKind as, LocalDate on) {
        meeting = convened;
        partnership = of;
        body = by;
        kind = as;
        calledOn = on;
        settledOn = on;
    }

    void propose(List<MeetingTime> proposed) {
        alternatives = proposed;
    }

    void fix(MeetingTime fixed, LocalDate on) {
        time = fixed;
        calledOn = on;
        settledOn = on;
    }

    void move(MeetingTime moved, LocalDate on) {
        time = moved;
        settledOn = on;
    }

    void cancel() {
        cancelled = true;
    }
}
