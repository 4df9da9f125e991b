package no.vedtakslogg.papers.assignments;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import no.vedtakslogg.papers.deadlines.Span;
import no.vedtakslogg.papers.deadlines.Standpoint;
import no.vedtakslogg.papers.deadlines.TimeKind;
import no.vedtakslogg.papers.deadlines.TimePhrase;
import org.jspecify.annotations.Nullable;

/** Picks the deadline of an order among the times its sentence names. */
final class DeadlineOf {
    private DeadlineOf() {}

    /** The firmest: a day before a condition, a condition before a rhythm, and the surer before the vaguer. */
    static @Nullable TimePhrase within(Span span, List<TimePhrase> times) {
        return times.stream()
                .filter(time -> time.span().overlaps(span))
                .min(Comparator.comparingInt(DeadlineOf::rank))
                .orElse(null);
    }

    /** «prøver ut ordningen i 2025»: a year at the end of what somebody undertakes is when, though elsewhere it may tell only of what. */
    static @Nullable TimePhrase lastYear(Span work, Standpoint standpoint, List<TimePhrase> all) {
        return all.stream()
                .filter(time -> time.kind() == TimeKind.PERIOD && time.words().matches("(?:i|I) \\d{4}"))
                .filter(time -> time.latest() != null && !time.latest().isBefore(standpoint.day()))
                .filter(time -> time.span().end() == work.end() && time.span().overlaps(work))
                .findFirst()
                .orElse(null);
    }

    /** The deadline of a sentence that tells nothing else. */
    static @Nullable TimePhrase ownSentence(Words sentence, List<TimePhrase> times) {
        TimePhrase time = within(sentence.span(sentence.from(), sentence.to()), times);
        boolean told = time != null && time.words().toLowerCase(Locale.ROOT).contains("frist");
        return told ? time : null;
    }

    private static int rank(TimePhrase time) {
        return switch (time.kind()) {
            case DATE, MEETING, IMPOSSIBLE -> 0;
            case PERIOD -> 1;
            case CONDITION -> 2;
            case RECURRING -> 3;
            case VAGUE -> 4;
            case NONE -> 5;
        };
    }
}
