package no.vedtakslogg.command.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What was struck and what was put in between a proposal and what was decided, word by word. */
final class WordDifference {
    /** Longer texts are told apart as wholes. */
    private static final int LONGEST = 1_500;

    private WordDifference() {}

    /** How a run of words stands to the other text. */
    enum How {
        KEPT,
        STRUCK,
        PUT_IN
    }

    /** Words next to each other with the same fate. */
    record Run(How how, String words) {}

    static List<Run> between(String before, String after) {
        var left = words(before);
        var right = words(after);
        if ((long) left.size() * right.size() > (long) LONGEST * LONGEST) {
            return List.of(new Run(How.STRUCK, before), new Run(How.PUT_IN, after));
        }
        var common = common(left, right);
        var runs = new ArrayList<Run>();
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            if (i < left.size() && j < right.size() && left.get(i).equals(right.get(j))) {
                add(runs, How.KEPT, left.get(i));
                i++;
                j++;
            } else if (j == right.size() || i < left.size() && common[i + 1][j] >= common[i][j + 1]) {
                add(runs, How.STRUCK, left.get(i++));
            } else {
                add(runs, How.PUT_IN, right.get(j++));
            }
        }
        return Collections.unmodifiableList(runs);
    }

    /** How many words the rests of both texts have in common, in order. */
    private static int[][] common(List<String> left, List<String> right) {
        var common = new int[left.size() + 1][right.size() + 1];
        for (var i = left.size() - 1; i >= 0; i--) {
            for (var j = right.size() - 1; j >= 0; j--) {
                common[i][j] = left.get(i).equals(right.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void add(List<Run> runs, How how, String word) {
        if (!runs.isEmpty() && runs.getLast().how() == how) {
            runs.set(runs.size() - 1, new Run(how, runs.getLast().words() + " " + word));
        } else {
            runs.add(new Run(how, word));
        }
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }
}
