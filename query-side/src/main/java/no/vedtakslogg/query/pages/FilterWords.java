package no.vedtakslogg.query.pages;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.vedtakslogg.query.bodies.BodyView;

/** One filter of a list, so that it can be told in words: what it is called, and what was asked for. */
public record FilterWords(String name, String value) {
    private static final Set<String> NO_FILTERS =
            Set.of("page", "size", "sort", "atLeast", "knownAt", "validOn", "lang");
    private static final Set<String> YES_OR_NO = Set.of("overdue", "open", "dated");

    /** What a list is narrowed to, in the order in which it stands in the address. */
    public static List<FilterWords> of(Map<String, String> parameters, List<BodyView> bodies) {
        return parameters.entrySet().stream()
                .filter(one ->
                        !NO_FILTERS.contains(one.getKey()) && !one.getValue().isBlank())
                .map(one -> new FilterWords(
                        one.getKey(), one.getKey().equals("body") ? body(one.getValue(), bodies) : one.getValue()))
                .toList();
    }

    /** The filter and its value in a language. */
    public String words(PageTexts text) {
        if (YES_OR_NO.contains(name)) {
            return text.of("asked." + name + "." + value.equals("true"));
        }
        return text.filter(name) + ": " + readable(text);
    }

    private String readable(PageTexts text) {
        if (name.equals("status")) {
            return statuses(text);
        }
        try {
            return text.day(LocalDate.parse(value));
        } catch (DateTimeParseException noDay) {
            return value;
        }
    }

    private String statuses(PageTexts text) {
        return List.of(value.split(",")).stream()
                .map(status -> "LogStatus." + status.strip())
                .map(key -> text.has(key) ? text.of(key) : value)
                .collect(joining(", "));
    }

    private static String body(String asked, List<BodyView> bodies) {
        return bodies.stream()
                .filter(body -> body.id().toString().equals(asked))
                .map(BodyView::shortName)
                .findFirst()
                .orElse(asked);
    }
}
