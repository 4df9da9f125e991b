package no.vedtakslogg.papers.deadlines;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Fixed turns of words, found by their first word; a «.» after an abbreviation stands as a word of its own. */
final class Wordings {
    private final Map<String, List<String[]>> byFirst;

    private Wordings(String... phrases) {
        byFirst = Arrays.stream(phrases)
                .map(phrase -> phrase.split(" "))
                .sorted(Comparator.comparingInt((String[] words) -> words.length)
                        .reversed())
                .collect(Collectors.groupingBy(words -> words[0]));
    }

    static Wordings of(String... phrases) {
        return new Wordings(phrases);
    }

    int lengthAt(Cursor cursor) {
        for (String[] words : byFirst.getOrDefault(cursor.peek().text(), List.of())) {
            if (stands(cursor, words)) {
                return words.length;
            }
        }
        return 0;
    }

    private static boolean stands(Cursor cursor, String[] words) {
        for (int i = 1; i < words.length; i++) {
            if (!cursor.look(i).is(words[i])) {
                return false;
            }
        }
        return true;
    }
}
