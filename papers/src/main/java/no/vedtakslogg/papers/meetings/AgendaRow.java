package no.vedtakslogg.papers.meetings;

import java.util.List;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.words.CaseNumber;
import no.vedtakslogg.papers.words.Clock;
import org.jspecify.annotations.Nullable;

/**
 * A row of an agenda: a case, a pause, or something else such as the end of the meeting.
 *
 * @param details what stands below the title, point by point
 * @param type what the case is for, such as «Orientering»
 */
public record AgendaRow(
        Kind kind,
        Clock.@Nullable Times times,
        @Nullable Found<CaseNumber> number,
        Found<String> title,
        List<Found<String>> details,
        @Nullable Found<String> responsible,
        @Nullable Found<Integer> minutes,
        @Nullable Found<String> type) {
    /** What a row is. */
    public enum Kind {
        CASE,
        PAUSE,
        OTHER
    }

    public AgendaRow {
        details = List.copyOf(details);
    }

    /** Whether the row is of the case with a number; none is where either has none. */
    public boolean isOf(@Nullable Found<CaseNumber> other) {
        return number != null && other != null && number.value().sameAs(other.value());
    }

    /** The same row where the paper's numbers have the year first, as in «24/31» of a meeting in 2024. */
    public AgendaRow ofYear(int yearOfMeeting) {
        return new AgendaRow(
                kind,
                times,
                number == null ? null : number.map(own -> own.ofYear(yearOfMeeting)),
                title,
                details,
                responsible,
                minutes,
                type);
    }

    /** The same row as a case, where it is something that is taken up and none of the others has a number either. */
    AgendaRow asCase() {
        return kind == Kind.OTHER && !AgendaTitle.frames(title.value())
                ? new AgendaRow(Kind.CASE, times, null, title, details, responsible, minutes, type)
                : this;
    }

    AgendaRow withoutStop() {
        var bare = new Found<>(
                title.value().substring(0, title.value().length() - 1),
                title.span(),
                title.certainty(),
                title.passage());
        return new AgendaRow(kind, times, number, bare, details, responsible, minutes, type);
    }
}
