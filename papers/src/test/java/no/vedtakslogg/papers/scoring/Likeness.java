package no.vedtakslogg.papers.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Whether what was read is what somebody wrote down who had not seen the reader. Small words weigh lightly: a deadline is right
 * where its days are, a follow-up where the point, those responsible and two words of the task on end are, and a case that is
 * only counted whether or not a year is read into its number. Capitals, and the stop at the end of a title, a name or a point,
 * are no mistakes.
 */
final class Likeness {
    private static final Pattern COUNTED = Pattern.compile("^((?:(?:CASE|OTHER) \\S+ )?\\d{1,3})/\\d{2} ");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

    private Likeness() {}

    static boolean same(String kind, String written, String read) {
        var unyeared = COUNTED.matcher(read).replaceFirst("$1 ");
        var essence = essence(kind, written);
        return (essence.equals(essence(kind, read)) || essence.equals(essence(kind, unyeared)))
                && (!kind.equals("follow-ups") || shareTwoWords(task(written), task(read)));
    }

    private static String essence(String kind, String fact) {
        return switch (kind) {
            case "deadlines" ->
                fact.replaceFirst("^(\\S+ \\S+ ).*=\\s*", "$1= ").toLowerCase(Locale.ROOT);
            case "follow-ups" -> fact.replaceFirst("\\s*\\|[^|]*$", "").toLowerCase(Locale.ROOT);
            case "cases", "points" -> String.join(" ", words(fact));
            default -> fact.replace("--", "-").replaceAll("[.:,;]?»", "»").toLowerCase(Locale.ROOT);
        };
    }

    private static String task(String fact) {
        return fact.substring(fact.lastIndexOf('|') + 1).strip();
    }

    private static boolean shareTwoWords(String written, String read) {
        var pairs = new HashSet<>(pairs(words(written)));
        pairs.retainAll(pairs(words(read)));
        return !pairs.isEmpty() || words(written).size() < 2 && read.contains(written);
    }

    private static List<String> pairs(List<String> words) {
        return IntStream.range(1, words.size())
                .mapToObj(at -> words.get(at - 1) + " " + words.get(at))
                .toList();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
