package no.vedtakslogg.papers.deadlines;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time that a text names, where it stands and what it means.
 *
 * @param words as they stand in the text
 * @param days the days the words can mean; open on a side where they tell none
 * @param certainty from 0, a guess, to 1, beyond doubt
 */
public record TimePhrase(Span span, String words, TimeKind kind, Days days, Anchor anchor, Use use, double certainty) {
    /** The first day the words can mean. */
    public @Nullable LocalDate earliest() {
        return days.earliest();
    }

    /** The last day the words can mean; after it a deadline has passed. */
    public @Nullable LocalDate latest() {
        return days.latest();
    }

    /** Whether somebody is to be done by it. */
    public boolean isDeadline() {
        return use == Use.DEADLINE;
    }

    /** The same phrase where it stands in a whole paper, when it was read in a piece of it. */
    public TimePhrase at(Span place) {
        return new TimePhrase(place, words, kind, days, anchor, use, certainty);
    }

    /** The same phrase with the days that a body's meetings give it; unchanged where it hangs on no meeting, or none is found. */
    public TimePhrase resolved(MeetingDays meetings) {
        if (!(anchor instanceof Anchor.AtMeeting(MeetingTime meeting))) {
            return this;
        }
        Days found = meeting.resolve(meetings);
        return found == null ? this : new TimePhrase(span, words, kind, found, anchor, use, certainty);
    }
}
