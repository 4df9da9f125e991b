package no.vedtakslogg.query.history;

import java.util.Map;
import no.vedtakslogg.events.EventCatalogue;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.history.History.HistoryAsked;

/** Reads from an address which part of the trail is asked for. */
final class HistoryQuestion {
    private static final int SIZE = 50;

    private HistoryQuestion() {}

    static HistoryAsked of(Map<String, String> parameters) {
        var asked = new Asked(parameters);
        var question = read(asked);
        asked.refuseWhatIsWrong();
        return question;
    }

    /** Reads the question; what makes no sense is remembered by {@code asked}. */
    static HistoryAsked read(Asked asked) {
        var size = asked.number("size", 1, 500);
        return new HistoryAsked(
                asked.text("aggregate"),
                asked.id("case"),
                asked.id("meeting"),
                asked.id("body"),
                asked.id("partnership"),
                asked.text("actor"),
                asked.as("type", HistoryQuestion::type, "er ikke en hendelsestype"),
                asked.day("from"),
                asked.day("to"),
                asked.position("before"),
                size == null ? SIZE : size);
    }

    private static String type(String name) {
        return EventCatalogue.find(name)
                .map(EventCatalogue::nameOf)
                .orElseThrow(() -> new IllegalArgumentException(name));
    }
}
