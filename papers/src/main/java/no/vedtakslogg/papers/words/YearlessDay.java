package no.vedtakslogg.papers.words;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;
import org.jspecify.annotations.Nullable;

/** A day without its year, «fredag 12. september», where the rest of the paper tells the year. */
public record YearlessDay(int day, int month, @Nullable DayOfWeek weekday, Passage words) {
    private static final Pattern DAY = Pattern.compile(
            "(?iu)(?:(man|tirs|tys|ons|tors|fre|lør|laur|søn|sun)dag\\s+(?:den\\s+)?)?(?<![\\d./])(\\d{1,2})\\.\\s?("
                    + Days.MONTHS + ")\\b(?!\\.?,?\\s*(?:(?:19|20)\\d\\d|'?\\d\\d(?![\\d.:])))");
    private static final List<String> WEEKDAYS = List.of("man", "tirs", "ons", "tors", "fre", "lør", "søn");
    private static final List<String> NYNORSK = List.of("man", "tys", "ons", "tors", "fre", "laur", "sun");

    /** The first such day in the words. */
    public static Optional<YearlessDay> first(Passage words) {
        var match = words.matcher(DAY);
        return match.find()
                ? Optional.of(new YearlessDay(
                        Integer.parseInt(match.group(2)),
                        Days.month(match.group(3)),
                        match.group(1) == null ? null : weekday(match.group(1).toLowerCase(Locale.ROOT)),
                        words.sub(match.start(), match.end())))
                : Optional.empty();
    }

    private static DayOfWeek weekday(String name) {
        return DayOfWeek.of(Math.max(WEEKDAYS.indexOf(name), NYNORSK.indexOf(name)) + 1);
    }

    /** The day in that year, unless it was another day of the week. */
    public Optional<Found<LocalDate>> in(int year) {
        try {
            var date = LocalDate.of(year, month, day);
            return weekday == null || weekday == date.getDayOfWeek()
                    ? Optional.of(Found.of(date, words, Certainty.LIKELY))
                    : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The first such day after another. */
    public Optional<Found<LocalDate>> after(LocalDate other) {
        return in(other.getYear()).filter(found -> found.value().isAfter(other)).or(() -> in(other.getYear() + 1));
    }
}
