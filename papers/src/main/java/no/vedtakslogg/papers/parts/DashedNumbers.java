package no.vedtakslogg.papers.parts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.words.CaseNumbers;

/**
 * The cases that count on where the first have a zero before their number: below «09-26   Godkjenning», «10-26   Budsjett» is a
 * case too, which alone could be anything.
 */
final class DashedNumbers {
    private static final Pattern DASHED = Pattern.compile(
            "^(?<number>0?\\d{1,3}-(?<year>\\d{2}))(?:(?:\\s+|\\s?[:.]\\s+)(?=[\\p{Lu}«\"])|(?<alone>\\s*)$)");

    private DashedNumbers() {}

    /** Those that go on from the ones found before them, each by one or two. */
    static Map<Integer, CaseHeading> after(Map<Integer, CaseHeading> found, List<Block> blocks) {
        var more = new TreeMap<Integer, CaseHeading>();
        var last = -1;
        var year = "";
        for (var i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Line line)) {
                continue;
            }
            var words = line.words();
            var dashed = words.matcher(DASHED);
            if (!dashed.find() || dashed.group("alone") != null && !line.afterGap()) {
                continue;
            }
            var number = CaseNumbers.ofYear(words.sub(0, dashed.end("number"))).orElseThrow();
            var counts = number.value().number();
            if (found.containsKey(i)) {
                year = dashed.group("year");
                last = counts;
            } else if (dashed.group("year").equals(year) && counts > last && counts <= last + 2) {
                more.put(i, CaseHeading.titled(number, words.sub(dashed.end()).strip(), true));
                last = counts;
            }
        }
        return more;
    }
}
