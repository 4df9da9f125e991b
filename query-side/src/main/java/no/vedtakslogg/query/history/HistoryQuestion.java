package no.vedtakslogg.query.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.vedtakslogg.events.EventCatalogue;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.history.HistoryAsked.Order;
import no.vedtakslogg.query.projections.Moment;
import org.jspecify.annotations.Nullable;

/** Reads from an address which part of the trail is asked for. */
final class HistoryQuestion {
    private static final int SIZE = 50;

    /** The families of events, as the first word of their stored names. */
    static final List<String> FAMILIES = EventCatalogue.all().stream()
            .map(EventCatalogue::nameOf)
            .map(HistoryQuestion::family)
            .distinct()
            .toList();

    private HistoryQuestion() {}

    static HistoryAsked of(Map<String, String> parameters, Moment moment) {
        var asked = new Asked(parameters);
        var question = read(asked, moment);
        asked.refuseWhatIsWrong();
        return question;
    }

    /** Reads the question; what makes no sense is remembered by {@code asked}. */
    static HistoryAsked read(Asked asked, Moment moment) {
        var size = asked.number("size", 1, 500);
        return filters(
                asked,
                moment,
                asked.position("before"),
                asked.position("after"),
                order(asked),
                size == null ? SIZE : size);
    }

    static HistoryAsked whole(Map<String, String> parameters, Moment moment) {
        var asked = new Asked(parameters);
        var question = whole(asked, moment);
        asked.refuseWhatIsWrong();
        return question;
    }

    /** Reads the question for an export, which is not told page by page. */
    static HistoryAsked whole(Asked asked, Moment moment) {
        return filters(asked, moment, asked.position("before"), asked.position("after"), order(asked), SIZE);
    }

    private static HistoryAsked filters(
            Asked asked, Moment moment, @Nullable Long before, @Nullable Long after, @Nullable Order order, int size) {
        var from = asked.day("from");
        var effectiveFrom = asked.day("effectiveFrom");
        return new HistoryAsked(
                asked.id("subject"),
                asked.text("aggregate"),
                asked.id("case"),
                asked.id("meeting"),
                asked.id("body"),
                asked.id("partnership"),
                asked.text("actor"),
                asked.text("onBehalfOf"),
                types(asked),
                asked.text("source"),
                asked.text("correlation"),
                from,
                notBefore(asked, "to", from),
                effectiveFrom,
                notBefore(asked, "effectiveTo", effectiveFrom),
                asked.isAsked("validOn") ? moment.validOn() : null,
                before,
                after,
                order == null ? Order.NEWEST : order,
                size);
    }

    private static @Nullable LocalDate notBefore(Asked asked, String name, @Nullable LocalDate first) {
        return asked.as(
                name,
                text -> {
                    var last = LocalDate.parse(text);
                    if (first != null && last.isBefore(first)) {
                        throw new IllegalArgumentException(text);
                    }
                    return last;
                },
                first == null
                        ? "er ikke en dato som 2024-10-29"
                        : "er ikke en dato fra og med %s, som perioden begynner med".formatted(first));
    }

    /** The kinds of events that are named, alone or by their family; where both are, what both say. */
    private static @Nullable List<String> types(Asked asked) {
        var named = asked.as("type", HistoryQuestion::named, "er ikke en hendelsestype");
        var family = asked.as("family", HistoryQuestion::ofFamily, "er ikke en av " + String.join(", ", FAMILIES));
        if (named == null || family == null) {
            return named == null ? family : named;
        }
        return named.stream().filter(family::contains).toList();
    }

    private static List<String> named(String text) {
        var types = new ArrayList<String>();
        for (var name : text.split(",", -1)) {
            types.add(EventCatalogue.find(name.strip())
                    .map(EventCatalogue::nameOf)
                    .orElseThrow(() -> new IllegalArgumentException(name)));
        }
        return List.copyOf(types);
    }

    private static List<String> ofFamily(String text) {
        var wanted = Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        if (!FAMILIES.containsAll(wanted)) {
            throw new IllegalArgumentException(text);
        }
        return EventCatalogue.all().stream()
                .map(EventCatalogue::nameOf)
                .filter(name -> wanted.contains(family(name)))
                .toList();
    }

    /** The first word of a stored name: {@code meeting} of {@code meeting.scheduled}. */
    static String family(String type) {
        return type.substring(0, type.indexOf('.'));
    }

    private static @Nullable Order order(Asked asked) {
        return asked.as(
                "order",
                text -> switch (text) {
                    case "newest" -> Order.NEWEST;
                    case "oldest" -> Order.OLDEST;
                    default -> throw new IllegalArgumentException(text);
                },
                "er verken newest eller oldest");
    }
}
