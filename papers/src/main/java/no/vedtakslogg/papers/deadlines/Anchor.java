package no.vedtakslogg.papers.deadlines;

import java.time.LocalDate;

/** What a time hangs on. */
public sealed interface Anchor {
    /** The calendar alone. */
    Anchor CALENDAR = new Calendar();

    /** The calendar alone: «1. desember 2024». */
    record Calendar() implements Anchor {}

    /** Counted from the paper's day. */
    record PaperDay(LocalDate day) implements Anchor {}

    /** Counted from the day of the decision. */
    record DecisionDay(LocalDate day) implements Anchor {}

    /** A meeting, with which the time moves. */
    record AtMeeting(MeetingTime meeting) implements Anchor {}

    /** That something else has happened: «når nye føringer foreligger». */
    record Event(String words) implements Anchor {}

    /** A rhythm: «to ganger i året». */
    record Rhythm(Frequency frequency) implements Anchor {}

    /** Nothing: there is no such day, and why, as a sentence for people. */
    record Impossible(String sentence) implements Anchor {}

    /** What sort of thing it hangs on; written down beside it, so that a reader can tell one from another. */
    default Kind getKind() {
        return switch (this) {
            case Calendar ignored -> Kind.CALENDAR;
            case PaperDay ignored -> Kind.PAPER_DAY;
            case DecisionDay ignored -> Kind.DECISION_DAY;
            case AtMeeting ignored -> Kind.MEETING;
            case Event ignored -> Kind.EVENT;
            case Rhythm ignored -> Kind.RHYTHM;
            case Impossible ignored -> Kind.IMPOSSIBLE;
        };
    }

    /** What a time can hang on. */
    enum Kind {
        CALENDAR,
        PAPER_DAY,
        DECISION_DAY,
        MEETING,
        EVENT,
        RHYTHM,
        IMPOSSIBLE
    }

    /** What it hangs on, in a few Norwegian words; empty for the calendar. */
    default String words() {
        return switch (this) {
            case Calendar ignored -> "";
            case PaperDay paper -> Wording.say("anchor.paper", Wording.day(paper.day()));
            case DecisionDay decision -> Wording.say("anchor.decision", Wording.day(decision.day()));
            case AtMeeting at -> at.meeting().words();
            case Event event -> event.words();
            case Rhythm rhythm -> rhythm.frequency().words();
            case Impossible impossible -> impossible.sentence();
        };
    }
}
