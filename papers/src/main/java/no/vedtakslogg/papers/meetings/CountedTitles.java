package no.vedtakslogg.papers.meetings;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.CaseNumbers;

/** Titles in an agenda's table that begin with the count of their case: «1. Godkjenning av referat», «2-26 Kompetansedag». */
final class CountedTitles {
    private static final Pattern COUNT =
            Pattern.compile("^(?:(?iu:pkt|punkt)\\.?\\s*)?(?<count>\\d{1,2})\\s?[.):–-]\\s+(?=[\\p{L}«\"“])");
    // «23-26 Budsjett» below «22-26 Godkjenning av referat»
    private static final Pattern OF_YEAR =
            Pattern.compile("^(?<count>\\d{1,3})-(?<year>\\d{2})[\\s:–]+(?=[\\p{L}«\"“])");
    private static final int CENTURY = 2000;
    private static final int FEWEST = 2;

    /** Where they stand. */
    private final Set<Integer> starts = new HashSet<>();

    private CountedTitles() {}

    /** Those among some titles that count on from the first; none where they do not. */
    static CountedTitles among(List<Passage> titles) {
        var ofYear = ofYear(titles);
        if (ofYear.starts.size() >= FEWEST) {
            return ofYear;
        }
        var counted = new CountedTitles();
        var next = 1;
        for (var title : titles) {
            var count = title.matcher(COUNT);
            if (count.find() && Integer.parseInt(count.group("count")) == next) {
                counted.starts.add(title.span().from());
                next++;
            }
        }
        if (counted.starts.size() < FEWEST) {
            counted.starts.clear();
        }
        return counted;
    }

    private static CountedTitles ofYear(List<Passage> titles) {
        var counted = new CountedTitles();
        var year = "";
        for (var title : titles) {
            var count = title.matcher(OF_YEAR);
            if (count.find()) {
                if (!year.isEmpty() && !year.equals(count.group("year"))) {
                    return new CountedTitles();
                }
                year = count.group("year");
                counted.starts.add(title.span().from());
            }
        }
        return counted;
    }

    /** The count that a title begins with, and the words after it. */
    Optional<CaseNumbers.Start> start(Passage title) {
        var year = title.matcher(OF_YEAR);
        if (starts.contains(title.span().from()) && year.find()) {
            var number = CaseNumbers.counted(
                    title.sub(0, year.end()),
                    Integer.parseInt(year.group("count")),
                    CENTURY + Integer.parseInt(year.group("year")));
            return Optional.of(new CaseNumbers.Start(number, title.sub(year.end()), false));
        }
        var count = title.matcher(COUNT);
        if (title.isBlank() || !starts.contains(title.span().from()) || !count.find()) {
            return Optional.empty();
        }
        var number = CaseNumbers.counted(title.sub(0, count.end()), Integer.parseInt(count.group("count")), null);
        return Optional.of(new CaseNumbers.Start(number, title.sub(count.end()), false));
    }
}
