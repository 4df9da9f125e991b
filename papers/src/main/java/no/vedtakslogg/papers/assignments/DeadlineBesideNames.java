package no.vedtakslogg.papers.assignments;

import java.util.ArrayList;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.cases.Answered;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;

/** Takes the deadline out of a column for those who answer: «Kari Vik, innen 30. oktober», «Kari Vik, 1. mai», or «Snarest» below her name. */
final class DeadlineBesideNames {
    private static final Pattern UNTIL = Pattern.compile(
            "(?iu)^(?<who>.*?\\p{L})(?:,?\\s+(?=(?:innen|innan|senest|seinest|før|frist:?)\\s|(?:fra|frå|uke|veke)\\s\\d)|,\\s+(?=\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|\\p{L}{3})))(?<by>.+)$");

    // «Kari Vik, oppstart 1. mai», «Kari Vik og Per Moe, møtet 11. juni»
    private static final Pattern LAST = Pattern.compile("(?iu)^(?<who>.*\\p{L}),\\s+(?:oppstart\\s+)?(?<by>[^,]+)$");

    private DeadlineBesideNames() {}

    /**
     * What a row tells, with its only deadline in the place for that.
     *
     * @param isTime whether a line is a deadline and names nobody
     */
    static Answered apart(Answered row, Predicate<String> isTime) {
        if (row.by() != null && !isOneColumn(row)) {
            return row;
        }
        var who = new ArrayList<Found<String>>();
        var by = new ArrayList<Found<String>>();
        for (var line : row.who()) {
            var words = line.passage();
            var until = words == null ? null : words.matcher(UNTIL);
            var last = words == null ? null : words.matcher(LAST);
            if (words != null && until != null && until.find()) {
                who.add(found(words.group(until, "who")));
                by.add(found(words.group(until, "by")));
            } else if (words != null && last != null && last.find() && isTime.test(last.group("by"))) {
                who.add(found(words.group(last, "who")));
                by.add(found(words.group(last, "by")));
            } else {
                (isTime.test(line.value()) ? by : who).add(line);
            }
        }
        return by.size() == 1 ? new Answered(row.words(), who, by.getFirst()) : row;
    }

    // «Ansvar/frist»: the same words tell who and by when
    private static boolean isOneColumn(Answered row) {
        var by = row.by();
        return by != null
                && !row.who().isEmpty()
                && row.who().stream().allMatch(line -> by.span().contains(line.span()));
    }

    private static Found<String> found(Passage words) {
        return Found.words(words, Certainty.CERTAIN);
    }
}
