package no.vedtakslogg.papers.assignments;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import no.vedtakslogg.papers.deadlines.Span;
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
