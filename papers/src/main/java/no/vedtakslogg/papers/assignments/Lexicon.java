package no.vedtakslogg.papers.assignments;

import java.util.Set;

/** Words in a list, written as they are read. */
final class Lexicon {
    private Lexicon() {}

    static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    /** One phrase a line. */
    static String[] phrases(String lines) {
        return lines.strip().lines().map(String::strip).toArray(String[]::new);
    }
}
