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
