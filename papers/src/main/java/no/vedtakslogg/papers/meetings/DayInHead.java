package no.vedtakslogg.papers.meetings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Days;
import org.jspecify.annotations.Nullable;

/** Ranks the days that a head tells in sentences: the one by the name or the time of the meeting comes before a letter's. */
final class DayInHead {
    // «18. april 2026» above «Det kalles inn til møte 25. april 2026» says when the letter was written
    private static final Pattern ALONE =
            Pattern.compile("(?iu)^(?:dato:\\s*)?(?:den )?\\d{1,2}\\.\\s?(?:\\p{L}{3,9}|\\d{1,2}\\.)\\s?\\d{2,4}\\.?$");
    private static final Pattern CALLED =
            Pattern.compile("(?iu)\\b(?:(?:inn)?kall|inviter|velkom)\\w*\\b.{0,40}\\bmøte\\w*\\b.{0,60}\\d{1,2}\\.\\s");
    // «Storvik, 27. oktober 2026» says where and when a letter was written
    private static final Pattern LETTER_DATE = Pattern.compile(
            "^(?!.*(?iu:møte|samling|konferanse|seminar|program|agenda|sakliste|saksliste|dag\\b|dato|referat|protokoll|råd|utval|styre|vedt(?:att|eke)))\\p{Lu}\\p{Ll}[\\p{L} /-]{1,28}?,?\\s+(?:den\\s+)?\\d{1,2}\\.\\s?(?:\\p{L}{3,9}|\\d{1,2}\\.)\\s?\\d{2,4}\\.?$",
            Pattern.UNICODE_CASE);
    private static final Pattern TITLE = Pattern.compile(
            "(?iu)^(?:(?:godkjent |endelig |foreløpig |utkast til )?(?:møte)?(?:referat|protokoll|innkalling)(?:en|a)?\\b|\\p{L}*møte\\s(?:(?:i|for|med)\\s|\\d))");
    private static final Pattern NAMES_MEETING =
            Pattern.compile("(?iu)^\\p{L}*møtet?$|\\b\\p{L}*møtet?\\s(?:mellom|med|i|for)\\s\\S");
    private static final String WEEKDAY =
            "(?:(?:man|tirs|tys|ons|tors|fre|lør|laur|søn|sun|mån)dag,?\\s+)?(?:den\\s+)?";
    private static final Pattern WHEN = Pattern.compile(
            "(?iu)^" + WEEKDAY
                    + "\\d{1,2}\\.\\s?(?:\\p{L}{3,9}|\\d{1,2}\\.)\\s?\\d{2,4}(?:,?\\s+(?:fra\\s|frå\\s)?kl\\.?\\s*[\\d.: –-]+)?\\.?$");
    // «… 5. mars 2026 kl. 12–14» tells when something is, «… 6. mars 2026 14:12» when a mail was sent
    private static final Pattern AT_TIME = Pattern.compile(
            "(?iu)\\d{4},?\\s+(?:fra\\s|frå\\s)?(?:kl\\.?|klokka|klokken)\\s*\\d|\\d{4},?\\s+\\d{1,2}[.:]\\d{2}\\s*[-–]\\s*\\d{1,2}[.:]\\d{2}");
    private static final int LONGEST_SENTENCE = 160;

    private final boolean named;
    private final @Nullable Passage likeliest;

    /** @param openings the lines that each part of the paper opens with */
    DayInHead(List<List<Passage>> openings) {
        named = openings.stream().flatMap(List::stream).anyMatch(DayInHead::isNamed);
        likeliest = openings.stream()
                .flatMap(this::dated)
                .max(Comparator.comparing(Dated::isOfMeeting)) // of equals the first
                .map(Dated::words)
                .orElse(null);
    }

    private record Dated(Passage words, boolean isOfMeeting) {}

    /** Whether the words name the meeting together with its day. */
    static boolean isNamed(Passage words) {
        return words.has(CALLED) || words.has(TITLE) && Days.first(words).isPresent();
    }

    /** Whether the words are a day and perhaps an hour, as below the title of a meeting. */
    static boolean isWhen(Passage words) {
        return words.has(WHEN);
    }

    /** Whether the words are the day of a letter: a day alone where the meeting is named with another. */
    boolean isOfLetter(Passage words) {
        return named && words.has(ALONE);
    }

    /** Whether the day of the meeting is the one in these words. */
    boolean isIn(Passage words) {
        return likeliest != null && likeliest.span().equals(words.span());
    }

    private Stream<Dated> dated(List<Passage> opening) {
        var lines = opening.stream().filter(words -> !isOfLetter(words)).toList();
        var dated = new ArrayList<Dated>();
        for (var i = 0; i < lines.size(); i++) {
            if (mayTell(lines.get(i))) {
                dated.add(new Dated(lines.get(i), isOfMeeting(lines, i)));
            }
        }
        return dated.stream();
    }

    private static boolean mayTell(Passage words) {
        return (words.length() < LONGEST_SENTENCE || words.has(CALLED))
                && !words.has(LETTER_DATE)
                && !LetterWords.areIn(words)
                && Days.first(words).isPresent();
    }

    private static boolean isOfMeeting(List<Passage> lines, int at) {
        var words = lines.get(at);
        return isNamed(words)
                || words.has(AT_TIME)
                || at > 0
                        && words.has(WHEN)
                        && (lines.get(at - 1).has(TITLE) || lines.get(at - 1).has(NAMES_MEETING));
    }
}
