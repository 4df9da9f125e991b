package no.vedtakslogg.papers.words;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;
import org.jspecify.annotations.Nullable;

/** Finds clock times: {@code 13.00 – 17.00}, {@code kl. 9-12}, {@code kl 0900}. */
public final class Clock {
    private static final String TIME = "([01]?\\d|2[0-4])(?:[.:]([0-5]\\d)|([0-5]\\d)(?!\\d))?";
    private static final String BETWEEN = "\\s*(?:-|–|—|til|to)\\s*(?:ca\\.?\\s*)?(?:kl\\.?\\s*)?";
    // «kl.09.15 – 10.30» has no blank before the hour; «2026-08» numbers a case
    private static final Pattern RANGE = Pattern.compile(
            "(?<![\\d/]|(?<!kl)\\.)(?!20[1-4]\\d-\\d{1,2}(?![\\d.:]))" + TIME + BETWEEN + TIME + "(?![\\d/]|\\.\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern AT = Pattern.compile(
            "(?:kl\\.?|klokken|klokka)\\s*:?\\s*" + TIME + "(?![\\d/])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BARE =
            Pattern.compile("(?<![\\d./])([01]?\\d|2[0-3])[.:]([0-5]\\d)()(?![\\d/]|\\.\\d)");

    // «fra 10 til 14», where nothing is counted behind
    private static final Pattern FROM_TO = Pattern.compile(
            "(?iu)\\b(?:fra|frå|mellom)\\s+(\\d{1,2}\\s+(?:til|og)\\s+\\d{1,2})(?=\\s*(?:$|[,.;)]|\\b(?:på|i|ved)\\b))");
    private static final Pattern HOURS = Pattern.compile("^" + TIME + "\\s*(?:[-–—]|til|og)\\s*" + TIME + "$");

    private static final Pattern FOUR_FIGURES = Pattern.compile("^(?!20)([01]\\d|2[0-3])([0-5]\\d)$");

    private Clock() {}

    /** The time that a cell of a column for times tells, where «0930» may stand alone; «2027» is a year. */
    public static Optional<Times> inColumn(Passage cell) {
        var words = cell.strip();
        var figures = words.matcher(FOUR_FIGURES);
        return figures.find()
                ? Optional.of(new Times(
                        Found.of(
                                LocalTime.of(Integer.parseInt(figures.group(1)), Integer.parseInt(figures.group(2))),
                                words,
                                Certainty.CERTAIN),
                        null))
                : first(cell);
    }

    /** The time that stands beside a word for it, where the hours alone may tell it: «9–12», «fra 10 til 14», «10». */
    public static Optional<Times> beside(Passage words) {
        return first(words).or(() -> fromTo(words)).or(() -> hours(words.strip()));
    }

    private static Optional<Times> fromTo(Passage words) {
        var told = words.matcher(FROM_TO);
        return told.find() ? hours(words.group(told, 1)) : Optional.empty();
    }

    private static Optional<Times> hours(Passage words) {
        var hours = words.matcher(HOURS);
        return hours.find()
                ? Optional.of(new Times(
                        time(words, hours.start(1), end(hours, 1), hours.group(1), minutes(hours, 2)),
                        time(words, hours.start(4), end(hours, 4), hours.group(4), minutes(hours, 5))))
                : Optional.empty();
    }

    /** From when to when; a meeting may say only when it begins. */
    public record Times(Found<LocalTime> from, @Nullable Found<LocalTime> to) {}

    /** The first time, or stretch of time, in the words. */
    public static Optional<Times> first(Passage words) {
        var range = words.matcher(RANGE);
        while (range.find()) {
            var written = range.group(2) != null || range.group(3) != null || range.group(5) != null;
            if (written || afterClockWord(words, range.start())) {
                return Optional.of(new Times(
                        time(words, range.start(1), end(range, 1), range.group(1), minutes(range, 2)),
                        time(words, range.start(4), end(range, 4), range.group(4), minutes(range, 5))));
            }
        }
        for (var pattern : new Pattern[] {AT, BARE}) {
            var at = words.matcher(pattern);
            if (at.find()) {
                return Optional.of(new Times(time(words, at.start(1), end(at, 1), at.group(1), minutes(at, 2)), null));
            }
        }
        return Optional.empty();
    }

    private static final Pattern CLOCK_WORD =
            Pattern.compile("(?:kl\\.?|klokk(?:a|en))\\s*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static boolean afterClockWord(Passage words, int start) {
        return words.sub(0, start).has(CLOCK_WORD);
    }

    private static int end(java.util.regex.Matcher match, int hour) {
        return Math.max(match.end(hour), Math.max(match.end(hour + 1), match.end(hour + 2)));
    }

    private static String minutes(java.util.regex.Matcher match, int group) {
        var minutes = match.group(group) == null ? match.group(group + 1) : match.group(group);
        return minutes == null ? "0" : minutes;
    }

    private static Found<LocalTime> time(Passage words, int from, int to, String hours, String minutes) {
        var hour = Integer.parseInt(hours);
        return Found.of(
                hour == 24 ? LocalTime.MAX : LocalTime.of(hour, Integer.parseInt(minutes)),
                words.sub(from, to),
                Certainty.CERTAIN);
    }
}
