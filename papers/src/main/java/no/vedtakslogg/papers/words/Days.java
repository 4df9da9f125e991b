package no.vedtakslogg.papers.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;

/** Finds days as they are written in a paper's head: {@code 29.10.24}, {@code den 19. september 2022}, {@code 2024-06-19}. */
public final class Days {
    static final String MONTHS = "jan(?:uar)?|feb(?:ruar)?|mars?|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?"
            + "|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?";
    private static final List<String> BEGINNINGS =
            List.of("jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des");

    /** A day and a month in words, as a line may begin with them without being a point. */
    public static final Pattern DAY_AND_MONTH =
            Pattern.compile("^\\d{1,2}\\.?\\s*(?:" + MONTHS + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern DAY = Pattern.compile(
            "(?<![\\d./])(?:(?<y1>(?:19|20)\\d\\d)-(?<m1>\\d\\d)-(?<d1>\\d\\d)"
                    + "|(?<d2>\\d{1,2})\\.?\\s*(?<m2>" + MONTHS
                    + ")\\.?,?\\s*(?<y2>(?:19|20)\\d\\d|'?\\d\\d(?![\\d.:]))"
                    + "|(?<d3>\\d{1,2})\\s?[./-]\\s?(?<m3>\\d{1,2})\\s?[./-]\\s?(?<y3>(?:19|20)\\d\\d|\\d\\d))(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Days() {}

    /** The first day in the words. */
    public static Optional<Found<LocalDate>> first(Passage words) {
        return all(words).stream().findFirst();
    }

    /** Every day in the words, in their order. */
    public static List<Found<LocalDate>> all(Passage words) {
        var days = new ArrayList<Found<LocalDate>>();
        if (!words.hasFigure()) {
            return days;
        }
        var match = words.matcher(DAY);
        while (match.find()) {
            day(match.toMatchResult(), match)
                    .ifPresent(
                            day -> days.add(Found.of(day, words.sub(match.start(), match.end()), Certainty.CERTAIN)));
        }
        return days;
    }

    static int month(String name) {
        return BEGINNINGS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static Optional<LocalDate> day(MatchResult all, java.util.regex.Matcher match) {
        try {
            if (match.group("y1") != null) {
                return Optional.of(LocalDate.parse(all.group()));
            }
            var inWords = match.group("m2") != null;
            var month = inWords ? month(match.group("m2")) : Integer.parseInt(match.group("m3"));
            var day = Integer.parseInt(match.group(inWords ? "d2" : "d3"));
            var year = Integer.parseInt(match.group(inWords ? "y2" : "y3").replace("'", ""));
            return Optional.of(LocalDate.of(year < 100 ? 2000 + year : year, month, day));
        } catch (DateTimeException none) {
            return Optional.empty(); // 31.02. is no day
        }
    }
}
