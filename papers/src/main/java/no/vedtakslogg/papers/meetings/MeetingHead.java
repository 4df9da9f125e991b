package no.vedtakslogg.papers.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import org.jspecify.annotations.Nullable;

/**
 * What a paper says about its meeting as a whole.
 *
 * @param members how many the body has, and {@code present} how many of them met, where the minutes count them
 * @param conflicts facts that the paper gives in two ways
 */
public record MeetingHead(
        @Nullable Found<String> body,
        @Nullable Found<LocalDate> date,
        @Nullable Found<LocalTime> from,
        @Nullable Found<LocalTime> to,
        @Nullable Found<String> place,
        @Nullable Found<String> chair,
        @Nullable Found<String> secretary,
        @Nullable Found<LocalDate> nextMeeting,
        @Nullable Found<String> archiveCase,
        @Nullable Found<Integer> members,
        @Nullable Found<Integer> present,
        List<Conflict> conflicts) {
    public MeetingHead {
        conflicts = List.copyOf(conflicts);
    }

    /** The same head; where it tells neither body nor day, those of the one case that the paper is about. */
    public MeetingHead orOf(@Nullable Found<String> caseBody, @Nullable Found<LocalDate> caseDate) {
        return of(body == null ? caseBody : body, date == null ? caseDate : date);
    }

    /** The same head of a meeting that is to treat the paper's one case: the day at its top may be that of writing. */
    public MeetingHead treating(@Nullable Found<String> caseBody, @Nullable Found<LocalDate> caseDate) {
        var certain = sure(body);
        return of(certain == null ? caseBody : certain, caseDate).orOf(body, date);
    }

    /** Whether the day of the head comes after another. */
    public boolean isAfter(@Nullable Found<LocalDate> day) {
        return date != null && day != null && date.value().isAfter(day.value());
    }

    /** Whether the meeting is on a day. */
    public boolean isOn(@Nullable Found<LocalDate> day) {
        return date != null && day != null && date.value().equals(day.value());
    }

    /** The same head without a body or a day that is only likely: the trust at the top of a paper may not be the body. */
    public MeetingHead certain() {
        return of(sure(body), sure(date));
    }

    /** The same head of another body's meeting. */
    MeetingHead by(Found<String> otherBody) {
        return of(otherBody, date);
    }

    private MeetingHead of(@Nullable Found<String> otherBody, @Nullable Found<LocalDate> otherDate) {
        return new MeetingHead(
                otherBody,
                otherDate,
                from,
                to,
                place,
                chair,
                secretary,
                nextMeeting,
                archiveCase,
                members,
                present,
                conflicts);
    }

    private static <T> @Nullable Found<T> sure(@Nullable Found<T> found) {
        return found == null || found.certainty() == Certainty.CERTAIN ? found : null;
    }

    /** The same head with those who led the meeting and wrote its minutes. */
    MeetingHead ledBy(@Nullable Found<String> leader, @Nullable Found<String> writer) {
        return new MeetingHead(
                body, date, from, to, place, leader, writer, nextMeeting, archiveCase, members, present, conflicts);
    }

    /** The same fact given in two ways. */
    public record Conflict(Fact fact, Found<String> first, Found<String> second) {}

    /** What may be in conflict. */
    public enum Fact {
        BODY,
        DATE,
        TIME,
        PLACE,
        CHAIR,
        SECRETARY
    }
}
