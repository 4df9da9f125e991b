package no.vedtakslogg.papers.deadlines;

import java.time.LocalDate;

/**
 * What a phrase says, before it is known what the paper uses it for.
 *
 * @param guessed whether the year was not told
 */
record Reading(TimeKind kind, Days days, Shape shape, Anchor anchor, double certainty, boolean guessed) {
    /** How a time answers to «innen», «før» and «etter». */
    enum Shape {
        /** A stretch of days. */
        SPAN,
        /** From one told day to another: «fra 1. til 15. mars». */
        RANGE,
        /** A turn from one day to the next: årsskiftet. */
        TURN,
        /** A feast that nobody works in: «innen jul» is before it. */
        FEAST
    }

    static Reading day(LocalDate day) {
        return new Reading(TimeKind.DATE, Days.on(day), Shape.SPAN, Anchor.CALENDAR, 0.98, false);
    }

    static Reading period(Days days) {
        return new Reading(TimeKind.PERIOD, days, Shape.SPAN, Anchor.CALENDAR, 0.95, false);
    }

    static Reading vague(Days days) {
        return new Reading(TimeKind.VAGUE, days, Shape.SPAN, Anchor.CALENDAR, 0.5, false);
    }

    static Reading recurring(Frequency frequency) {
        return new Reading(TimeKind.RECURRING, Days.ANY, Shape.SPAN, new Anchor.Rhythm(frequency), 0.85, false);
    }

    static Reading meeting(MeetingTime meeting) {
        return new Reading(TimeKind.MEETING, meeting.bounds(), Shape.SPAN, new Anchor.AtMeeting(meeting), 0.9, false);
    }

    static Reading impossible(String sentence) {
        return new Reading(TimeKind.IMPOSSIBLE, Days.ANY, Shape.SPAN, new Anchor.Impossible(sentence), 0.9, false);
    }

    /** Whether it names a meeting by nothing but the word: «møtet», «dialogmøtet». */
    boolean isBareMeeting() {
        return anchor instanceof Anchor.AtMeeting(MeetingTime at)
                && at.shift() == null
                && at.which() == MeetingTime.Which.NEXT
                && certainty < 0.7;
    }

    Reading shaped(Shape other) {
        return new Reading(kind, days, other, anchor, certainty, guessed);
    }

    Reading with(Days other) {
        return new Reading(kind, other, shape, anchor, certainty, guessed);
    }

    Reading as(TimeKind other) {
        return new Reading(other, days, shape, anchor, certainty, guessed);
    }

    /** The same, hanging on the day it was counted from. */
    Reading from(Standpoint standpoint) {
        return new Reading(kind, days, shape, standpoint.anchor(), Math.min(certainty, 0.85), guessed);
    }

    Reading yearOpen() {
        return new Reading(kind, days, shape, anchor, certainty, true);
    }

    /** The same with a year that was not told. */
    Reading yearGuessed(Standpoint standpoint) {
        return new Reading(kind, days, shape, standpoint.anchor(), Math.min(certainty, 0.85), true);
    }

    Reading doubted(double most) {
        return new Reading(kind, days, shape, anchor, Math.min(certainty, most), guessed);
    }

    Days by() {
        return switch (shape) {
            case SPAN, RANGE -> days.until();
            case TURN -> days.firstDay().until();
            case FEAST -> days.before();
        };
    }

    Days before() {
        return shape == Shape.TURN ? days.firstDay().until() : days.before();
    }

    Days after() {
        return shape == Shape.TURN ? days.lastDay().from() : days.after();
    }
}
