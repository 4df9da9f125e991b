package no.vedtakslogg.papers.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.vedtakslogg.papers.Paper;
import org.jspecify.annotations.Nullable;

/** What was read in a paper beside what was written down about it, for one kind of facts. */
public record Compared(int found, List<String> missed, List<String> wrong) {
    private static final List<String> KINDS =
            List.of("agenda", "attendance", "cases", "points", "follow-ups", "deadlines", "fields");

    /** The comparison for each kind; of a paper that was refused everything is missed. */
    public static Map<String, Compared> of(Map<String, List<String>> written, @Nullable Paper paper) {
        var read = paper == null ? Map.<String, List<String>>of() : ShortFacts.of(paper);
        var compared = new TreeMap<String, Compared>();
        for (var kind : KINDS) {
            var asked = written.getOrDefault(kind, List.of());
            compared.put(kind, of(kind, asked, askedFor(kind, written, read.getOrDefault(kind, List.of()))));
        }
        return compared;
    }

    private static Compared of(String kind, List<String> written, List<String> read) {
        var missed = new ArrayList<String>();
        var left = new ArrayList<>(read);
        for (var fact : written) {
            left.stream()
                    .filter(other -> Likeness.same(kind, fact, other))
                    .findFirst()
                    .ifPresentOrElse(left::remove, () -> missed.add(fact));
        }
        return new Compared(written.size() - missed.size(), missed, left);
    }

    // a paper says more about its meeting than what is written down, and minutes repeat the agenda that the call told
    private static List<String> askedFor(String kind, Map<String, List<String>> written, List<String> read) {
        var asked = written.getOrDefault(kind, List.of());
        return switch (kind) {
            case "fields" ->
                read.stream()
                        .filter(fact -> asked.stream().anyMatch(one -> sort(one).equals(sort(fact))))
                        .toList();
            case "agenda" ->
                asked.isEmpty() && !written.getOrDefault("fields", List.of()).contains("kind NOTICE")
                        ? List.of()
                        : read;
            default -> read;
        };
    }

    private static String sort(String field) {
        return field.split(" ", 2)[0];
    }

    Score score() {
        return new Score(found, found + missed.size(), found + wrong.size());
    }
}
