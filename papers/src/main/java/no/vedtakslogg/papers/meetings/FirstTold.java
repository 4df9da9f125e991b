package no.vedtakslogg.papers.meetings;

import java.util.ArrayList;
import java.util.List;
import no.vedtakslogg.papers.meetings.MeetingHead.Conflict;
import no.vedtakslogg.papers.meetings.MeetingHead.Fact;
import no.vedtakslogg.papers.text.Found;
import org.jspecify.annotations.Nullable;

/** Lets what is told first of a fact count, and keeps beside it what is told otherwise later. */
final class FirstTold {
    private final List<Conflict> conflicts = new ArrayList<>();

    /** What counts of a fact that may be known when it is told. */
    <T> Found<T> of(Fact fact, @Nullable Found<T> known, Found<T> told) {
        if (known == null) {
            return told;
        }
        if (!known.value().toString().equalsIgnoreCase(told.value().toString())) {
            conflicts.add(new Conflict(fact, known.map(Object::toString), told.map(Object::toString)));
        }
        return known;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }
}
