package no.vedtakslogg.papers.parts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.points.NamedPoints;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A case that the paper has told of above, as a list of tasks names it again: «12/26», «Sak 12/26, pkt. 2», «12.3. sak 2», or
 * by its title.
 *
 * @param points the numbers of the decision's points that are named with it
 */
record NamedCase(OpenCase told, @Nullable Passage points) {
    private static final Pattern POINTS = Pattern.compile("(?iu)[\\s,;:(–-]*\\b" + NamedPoints.WITH_WORD + "\\)?$");
    private static final Pattern DAY =
            Pattern.compile("(?iu)^\\d{1,2}\\.\\d{1,2}\\.(?:\\d{2,4})?[\\s,;:–-]+(?=sak\\s)");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\d]+");

    /** The case that a cell names and nothing else, where it is one of these. */
    static Optional<NamedCase> of(Passage cell, List<OpenCase> cases) {
        var words = cell.strip();
        var day = words.matcher(DAY);
        if (day.find()) {
            words = words.sub(day.end());
        }
        var behind = words.matcher(POINTS);
        var points = behind.find() && behind.start() > 0 ? words.group(behind, "points") : null;
        var named = points == null ? words : words.sub(0, behind.start());
        return told(cases, one -> isNamed(one, named)).map(one -> new NamedCase(one, points));
    }

    /** The case of a number, where it is one of these. */
    static Optional<OpenCase> numbered(CaseNumber number, List<OpenCase> cases) {
        return told(cases, one -> isNumbered(one, number));
    }

    private static Optional<OpenCase> told(List<OpenCase> cases, Predicate<OpenCase> named) {
        return cases.stream()
                .filter(one -> !one.blocks.isEmpty() && named.test(one))
                .findFirst();
    }

    private static boolean isNumbered(OpenCase one, CaseNumber number) {
        return one.number != null && one.number.value().sameAs(number);
    }

    private static boolean isNamed(OpenCase one, Passage words) {
        var number = CaseTable.number(words);
        return number != null && isNumbered(one, number.value())
                || one.title != null && bare(one.title).equals(bare(words));
    }

    private static String bare(Passage words) {
        return APART.matcher(words.toString().toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
