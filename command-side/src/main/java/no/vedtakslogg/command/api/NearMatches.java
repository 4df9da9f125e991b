package no.vedtakslogg.command.api;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The names that somebody who wrote another may have meant. */
final class NearMatches {
    private static final int LONGEST = 60;

    private NearMatches() {}

    static List<String> of(String written, Collection<String> names) {
        if (written.length() > LONGEST) {
            return List.of();
        }
        return names.stream()
                .filter(name -> isNear(written, name))
                .sorted(Comparator.<String>comparingInt(name -> distance(written, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(3)
                .toList();
    }

    private static boolean isNear(String written, String name) {
        return distance(written, name) <= (name.length() + 2) / 3;
    }

    /** How many letters differ (Levenshtein), without regard to capitals. */
    private static int distance(String written, String name) {
        var from = written.toLowerCase(Locale.ROOT);
        var to = name.toLowerCase(Locale.ROOT);
        var row = new int[to.length() + 1];
        for (var j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= from.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.length(); j++) {
                var changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
