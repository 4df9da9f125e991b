package no.vedtakslogg.papers.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many facts of one kind were found, of those that were there and of those that were read. */
record Score(int found, int expected, int read) {
    static Map<String, Score> of(Map<String, List<String>> expected, Map<String, List<String>> read) {
        var scores = new TreeMap<String, Score>();
        for (var kind : expected.keySet()) {
            scores.put(kind, of(expected.get(kind), read.getOrDefault(kind, List.of())));
        }
        read.forEach((kind, facts) -> scores.putIfAbsent(kind, of(List.of(), facts)));
        return scores;
    }

    private static Score of(List<String> expected, List<String> read) {
        var left = new ArrayList<>(read);
        var found = 0;
        for (var fact : expected) {
            found += left.remove(fact) ? 1 : 0;
        }
        return new Score(found, expected.size(), read.size());
    }

    Score plus(Score other) {
        return new Score(found + other.found, expected + other.expected, read + other.read);
    }

    double precision() {
        return read == 0 ? 1 : (double) found / read;
    }

    double recall() {
        return expected == 0 ? 1 : (double) found / expected;
    }

    double f1() {
        return precision() + recall() == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }

    static String table(String title, Map<String, Score> scores) {
        var table = new StringBuilder("%n%-56s %9s %9s %9s%n".formatted(title, "precision", "recall", "F1"));
        scores.forEach((kind, score) -> table.append("  %-44s %4d/%-4d %9.3f %9.3f %9.3f%n"
                .formatted(kind, score.found, score.expected, score.precision(), score.recall(), score.f1())));
        return table.toString();
    }
}
