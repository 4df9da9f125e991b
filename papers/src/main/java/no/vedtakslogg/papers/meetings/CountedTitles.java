package no.vedtakslogg.papers.meetings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.CaseNumber;
import no.vedtakslogg.papers.words.CaseNumbers;

/** Titles in an agenda's table that begin with the count of their case: «1. Godkjenning av referat», «2. Kompetansedag». */
final class CountedTitles {
    private static final Pattern COUNT =
            Pattern.compile("^(?:(?iu:pkt|punkt)\\.?\\s*)?(?<count>\\d{1,2})\\s?[.):–-]\\s+(?=[\\p{L}«\"“])");
    private static final int FEWEST = 2;

    /** Where each title begins behind its count, by the place of the words. */
    private final Map<Integer, Integer> starts = new HashMap<>();

    private CountedTitles() {}

    /** Those among some titles that count on from the first; none where they do not. */
    static CountedTitles among(List<Passage> titles) {
        var counted = new CountedTitles();
        var next = 1;
        for (var title : titles) {
            var count = title.matcher(COUNT);
            if (count.find() && Integer.parseInt(count.group("count")) == next) {
                counted.starts.put(title.span().from(), count.end());
                next++;
            }
        }
        if (counted.starts.size() < FEWEST) {
            counted.starts.clear();
        }
        return counted;
    }

    boolean has(Passage title) {
        return !title.isBlank() && starts.containsKey(title.span().from());
    }

    Found<CaseNumber> number(Passage title) {
        var count = title.matcher(COUNT);
        if (!count.find()) {
            throw new IllegalArgumentException("no count in front");
        }
        return CaseNumbers.counted(title.sub(0, count.end()), Integer.parseInt(count.group("count")), null);
    }

    Passage rest(Passage title) {
        return title.sub(starts.getOrDefault(title.span().from(), 0));
    }
}
