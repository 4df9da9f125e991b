package no.vedtakslogg.papers.points;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Passage;

/** Points that are named by their numbers: «2», «Pkt. 1 og 2», «1–3», «a». */
public final class NamedPoints {
    /** One number or several, or a letter. */
    public static final String NUMBERS = "\\d{1,2}(?:\\s?(?:,|og|\\+|&|[-–])\\s?\\d{1,2})*|[a-h]";

    /** The word for a point and such numbers behind it, in the group «points»: «pkt. 2», «Vedtakspunkt 1 og 2». */
    public static final String WITH_WORD = "(?iu:(?:vedtaks|beslutnings)?punkt|pkt)\\.?\\s*(?<points>" + NUMBERS + ")";

    private static final Pattern ALONE =
            Pattern.compile("(?iu)^(?:(?:(?:vedtaks)?punkt|pkt|ad)\\.?\\s*)?(?<points>" + NUMBERS + ")\\s?[.:)]?$");
    private static final Pattern NAMED =
            Pattern.compile("(?iu)(?<![\\p{L}\\d-])(?:punkt|pkt)\\.?\\s*(?:" + NUMBERS + ")(?![\\p{L}\\d])");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,2})\\s?[-–]\\s?(\\d{1,2})");

    private NamedPoints() {}

    /** Whether a cell says nothing but such numbers. */
    public static boolean areAlone(Passage cell) {
        return cell.strip().has(ALONE);
    }

    /** Whether the words name points by «pkt.» or «punkt», whatever else they tell. */
    public static boolean areNamed(Passage words) {
        return words.has(NAMED);
    }

    /** The words of the points that a cell names by number and says nothing else of. */
    public static List<Passage> in(Passage cell, Points points) {
        var named = cell.strip().matcher(ALONE);
        return named.find()
                ? points.all()
                        .filter(point -> isAmong(named.group("points"), point))
                        .flatMap(point -> Stream.ofNullable(point.text().passage()))
                        .toList()
                : List.of();
    }

    /** Whether the point is one of those that such numbers name. */
    public static boolean isAmong(String numbers, Point point) {
        var label = point.label().replaceAll("[^\\p{L}\\d]", "");
        var own = label.isEmpty() ? String.valueOf(point.place().getLast()) : label;
        var range = RANGE.matcher(numbers);
        if (range.matches() && own.matches("\\d{1,2}")) {
            var number = Integer.parseInt(own);
            return Integer.parseInt(range.group(1)) <= number && number <= Integer.parseInt(range.group(2));
        }
        return List.of(numbers.split("[^\\p{L}\\d]+|og")).contains(own);
    }
}
