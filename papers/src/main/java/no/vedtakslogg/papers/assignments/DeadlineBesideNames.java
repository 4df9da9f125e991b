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

    private DeadlineBesideNames() {}

    /**
     * What a row tells, with its only deadline in the place for that.
     *
     * @param isTime whether a line is a deadline and names nobody
     */
    static Answered apart(Answered row, Predicate<String> isTime) {
        if (row.by() != null) {
            return row;
        }
        var who = new ArrayList<Found<String>>();
        var by = new ArrayList<Found<String>>();
        for (var line : row.who()) {
            var words = line.passage();
            var until = words == null ? null : words.matcher(UNTIL);
            if (words != null && until != null && until.find()) {
                who.add(found(words.group(until, "who")));
                by.add(found(words.group(until, "by")));
            } else {
                (isTime.test(line.value()) ? by : who).add(line);
            }
        }
        return by.size() == 1 ? new Answered(row.words(), who, by.getFirst()) : row;
    }

    private static Found<String> found(Passage words) {
        return Found.words(words, Certainty.CERTAIN);
    }
}
