package no.vedtakslogg.papers.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.CaseNumber;
import no.vedtakslogg.papers.words.CaseNumbers;

/** Which cases somebody met for, «Kari Nord (sak 12/24 og 13/24)», and the words without them. */
record OnCases(Passage words, List<Found<CaseNumber>> cases) {
    private static final Pattern ON_CASE = Pattern.compile(
            "(?iu)[\\s,(]+(?:(?:på|i|under|til|deltok på|deltok i|ved)\\s+)?(?=sak(?:ene)?\\s*(?:nr\\.?\\s*)?\\d)");
    private static final Pattern OPEN = Pattern.compile("\\([^()]*$");
    private static final Pattern AWAY = Pattern.compile("(?iu)\\b(?:fravær|fråvær|forfall|inhabil|ugild|ikk?j?e)");
    private static final Pattern LATER_NUMBER = Pattern.compile("\\d{1,4}/\\d{2,4}");

    static OnCases of(Passage words) {
        var onCase = words.matcher(ON_CASE);
        if (!onCase.find()) {
            return new OnCases(words, List.of());
        }
        var before = words.sub(0, onCase.start()).strip();
        var cases = before.has(AWAY) ? List.<Found<CaseNumber>>of() : numbers(words.sub(onCase.end()));
        var parenthesis = before.matcher(OPEN);
        return new OnCases(
                parenthesis.find() ? before.sub(0, parenthesis.start()).strip() : before, cases);
    }

    private static List<Found<CaseNumber>> numbers(Passage words) {
        var numbers = new ArrayList<Found<CaseNumber>>();
        CaseNumbers.atStart(words).ifPresent(start -> numbers.add(start.number()));
        var later = words.matcher(LATER_NUMBER);
        while (later.find()) {
            CaseNumbers.atStart(words.sub(later.start()))
                    .map(CaseNumbers.Start::number)
                    .filter(number ->
                            numbers.stream().noneMatch(known -> known.value().sameAs(number.value())))
                    .ifPresent(numbers::add);
        }
        return numbers;
    }
}
