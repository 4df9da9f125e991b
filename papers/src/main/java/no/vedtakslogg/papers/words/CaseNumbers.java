package no.vedtakslogg.papers.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;
import org.jspecify.annotations.Nullable;

/** Finds case numbers in all their forms: 18/24, 42/2024, 024/2021, PS 13/26, Styresak 02-14, Sak 2014/15. */
public final class CaseNumbers {
    private static final String WORD =
            "(?:(?<series>\\p{L}{1,14}?)-?(?=(?iu:sak))|(?<series2>(?!I\\s)\\p{Lu}{1,6}\\p{Ll}?)\\s)?"
                    + "(?iu:saks?[-\\s.]?(?:nr|nummer)?[.:]?\\s*(?:nr\\.?:?\\s*)?)";
    private static final String CODE = "(?<code>\\p{Lu}{1,6})(?:\\s[-–]\\s|[-–\\s]?)";
    private static final String NUMBER =
            "(?<first>\\d{1,5})\\s?(?<bar>[/–-])\\s?(?<second>\\d{2,4}|(?<=20\\d{2}/)\\d)(?![\\d/]|[.,]\\d)";

    // «Sak nr. 20.2009»
    private static final Pattern DOTTED =
            Pattern.compile("^" + WORD + "(?<first>\\d{1,3})(?<bar>\\.)(?<second>20\\d{2})(?!\\d)");
    // «22.2009 Title» where the first figure can be no month
    private static final Pattern BARE_DOTTED =
            Pattern.compile("^(?<first>1[3-9]|[2-9]\\d|\\d{3})(?<bar>\\.)(?<second>20\\d{2})(?=\\s+[\\p{Lu}«\"])");
    // «2026-14 Title»
    private static final Pattern YEAR_AND_DASH = Pattern.compile(
            "^(?<first>20\\d{2})(?<bar>-)(?<second>\\d{1,2})(?![\\d/-]|[.,]\\d)(?=\\s*[:–-]?\\s+[\\p{Lu}«\"]|\\s*$)");
    private static final Pattern SAK_AT_START =
            Pattern.compile("^" + WORD + "(?:" + CODE + ")?" + NUMBER, Pattern.UNICODE_CASE);
    // «S 1/3/19»: the first case of the third meeting in 2019
    private static final String OF_MEETING = "(?<first>\\d{1,3})(?<bar>/)\\d{1,2}/(?<second>\\d{2}|20\\d{2})(?![\\d/])";
    private static final Pattern SAK_OF_MEETING =
            Pattern.compile("^" + WORD + "(?:" + CODE + ")?" + OF_MEETING, Pattern.UNICODE_CASE);
    private static final Pattern CODE_OF_MEETING = Pattern.compile("^" + CODE + OF_MEETING);
    private static final Pattern CODE_AT_START = Pattern.compile("^" + CODE + NUMBER);
    private static final Pattern BARE_AT_START = Pattern.compile("^" + NUMBER);
    private static final Pattern WITHOUT_YEAR = Pattern.compile(
            "^(?:(?<series>\\p{Lu}{1,4})-)?(?iu:sak)(?:\\s*nr\\.?)?:?\\s+(?<first>\\d{1,3})(?![\\d/]|\\s?[.,]\\d|\\s?[-–]\\s?\\d(?!\\d?\\.\\d{1,2}\\.\\d{2}))(?=[\\s.:–-]|$)",
            Pattern.UNICODE_CASE);

    // «Ad sak 3/26», «Til sak 3/26», «Ad 3/26», «Punkt 3/26»
    private static final Pattern ABOUT = Pattern.compile(
            "^(?iu:(?:ad|til)\\.?:?\\s+(?=sak)|(?:ad|punkt|pkt)\\.?:?\\s+(?=(?-i:\\p{Lu}{1,5} )?\\d{1,4}[/-]\\d{2}))");

    private static final int FARTHEST = 45;

    private CaseNumbers() {}

    /** A number that words begin with, and the words after it. */
    public record Start(Found<CaseNumber> number, Passage rest, boolean named) {}

    /** The number that the words begin with, if they do. */
    public static Optional<Start> atStart(Passage words) {
        if (!words.sub(0, Math.min(words.length(), FARTHEST)).hasFigure()) {
            return Optional.empty();
        }
        var about = words.matcher(ABOUT);
        if (about.find()) {
            return atStart(words.sub(about.end())).map(start -> new Start(start.number(), start.rest(), true));
        }
        for (var pattern : new Pattern[] {
            SAK_AT_START,
            SAK_OF_MEETING,
            DOTTED,
            CODE_AT_START,
            CODE_OF_MEETING,
            BARE_AT_START,
            BARE_DOTTED,
            YEAR_AND_DASH
        }) {
            var match = words.matcher(pattern);
            if (match.find()) {
                var bare = isBare(pattern);
                var number = number(match, pattern);
                if (number != null
                        && (pattern != BARE_AT_START || match.group("bar").equals("/") || withYear(match))) {
                    return Optional.of(new Start(
                            Found.of(number, words.sub(0, match.end()), certainty(match)),
                            rest(words, match.end()),
                            !bare));
                }
            }
        }
        var match = words.matcher(WITHOUT_YEAR);
        if (match.find()) {
            var number = new CaseNumber(match.group("series"), Integer.parseInt(match.group("first")), null);
            return Optional.of(new Start(
                    Found.of(number, words.sub(0, match.end()), Certainty.LIKELY), rest(words, match.end()), true));
        }
        return Optional.empty();
    }

    /** Whether the words tell something about the case whose number they begin with: «Til sak 3/26: …». */
    public static boolean tellsAbout(Passage words) {
        return words.has(ABOUT);
    }

    /** The number of a case that the words only count: «3.», «Pkt. 3», «3-24». */
    public static Found<CaseNumber> counted(Passage words, int number, @Nullable Integer year) {
        return Found.of(new CaseNumber(null, number, year), words, Certainty.LIKELY);
    }

    /** Whether the words are a case's number and nothing else. */
    public static boolean areAlone(Passage words) {
        return atStart(words).filter(start -> start.rest().isBlank()).isPresent();
    }

    /** «10-24» alone in a column for numbers: the tenth case of 2024. */
    public static Optional<Found<CaseNumber>> ofYear(Passage words) {
        var number = words.strip().matcher(OF_YEAR);
        return number.matches()
                ? Optional.of(
                        counted(words, Integer.parseInt(number.group(1)), CENTURY + Integer.parseInt(number.group(2))))
                : Optional.empty();
    }

    /** Whether the words are «27/1» alone, where the year can only stand first. */
    public static boolean haveYearFirst(Passage words) {
        return words.strip().has(ONLY_YEAR_FIRST);
    }

    /** «27/1» or «27/10» alone in a column for numbers where the year stands first: the first and the tenth case of 2027. */
    public static Optional<Found<CaseNumber>> withYearFirst(Passage words) {
        var number = words.strip().matcher(YEAR_FIRST);
        return number.matches()
                ? Optional.of(
                        counted(words, Integer.parseInt(number.group(2)), CENTURY + Integer.parseInt(number.group(1))))
                : Optional.empty();
    }

    /** Whether cells hold such numbers, all of one year: «9-10» and «10-11» are hours. */
    public static boolean areOfOneYear(List<Passage> cells) {
        var years = cells.stream()
                .map(cell -> ofYear(cell).map(number -> number.value().year()))
                .distinct()
                .toList();
        return cells.size() > 1 && years.size() == 1 && years.getFirst().isPresent();
    }

    // «31 – 2018» and «01-14» are numbers, «2017 – 2018» and «31-18» may be something else
    private static boolean withYear(Matcher match) {
        var first = match.group("first");
        return first.length() < 4
                && (match.group("second").matches("(?:19|20)\\d{2}")
                        || first.startsWith("0") && match.group("bar").equals("-"));
    }

    private static final Pattern DASHES = Pattern.compile("^[\\s:.|/–—-]+");

    private static final Pattern OF_YEAR = Pattern.compile("(\\d{1,3})\\s?[-–]\\s?(?:20)?(\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(2\\d)/(\\d{1,3})");
    private static final Pattern ONLY_YEAR_FIRST = Pattern.compile("^2\\d/[1-9]$");
    private static final int CENTURY = 2000;

    // «6/07 05/1476 Title»: the number of the archive stands beside the case's own; «Sak 1 18/19» is of a year of
    // school
    private static final Pattern SECOND =
            Pattern.compile("^\\d{2,4}/\\d{2,5}(?:-\\d{1,3})?(?:\\s+\\d{1,4}(?=\\s*$))?(?:\\s+(?=[\\p{Lu}«\"])|$)");

    // «Styresaknr 17/27      REF.: 2027/118»: the number of the archive is no title
    private static final Pattern ONLY_REFERENCE = Pattern.compile(
            "(?iu)^(?:(?:vår |deres )?ref(?:eranse)?|arkiv(?:sak(?:snr)?|ref|nr)?|journal(?:nr|post)?|saks?mappe|e?phorte)\\.?\\s*(?:nr\\.?)?\\s*:?\\s*\\d[\\d/ -]*$");

    // «Styresak 44/26 B      Styremøte 10.06.2026», «Saksnr.: 2026/75      Dato: 02.05.2026»
    private static final Pattern ONLY_MEETING = Pattern.compile(
            "(?iu)^\\p{L}*(?:møtet?|dato):?\\s+(?:den )?\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|\\p{L}{3,9})\\s?\\d{2,4}$");

    // «Sak 1 – 23.01.26 - Title»
    private static final Pattern DAY =
            Pattern.compile("^\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4}|\\d{2})\\s*[-–:]\\s+(?=\\p{Lu})");

    // «14/21-O Title», «009/12 B Title»: a letter tells what the case is for
    private static final Pattern TYPE =
            Pattern.compile("^[-–]?\\s?[BDORV](?:\\s+(?=[\\p{Lu}«\"])|\\s*$)|^[-–]?\\s?A\\s*$");

    // «13/25-26» and «13/2025-26» are of a year of school
    private static final Pattern YEAR_OF_SCHOOL =
            Pattern.compile("^[^/]*/(?:20)?(\\d{2})[-–](?:20)?(\\d{2})(?![\\d/])");

    private static int afterSchoolYear(Passage words, int number) {
        var year = words.matcher(YEAR_OF_SCHOOL);
        return year.find()
                        && year.end(1) == number
                        && Integer.parseInt(year.group(1)) + 1 == Integer.parseInt(year.group(2))
                ? year.end()
                : number;
    }

    private static Passage rest(Passage words, int number) {
        var from = afterSchoolYear(words, number);
        var type = words.sub(from).matcher(TYPE);
        var rest = words.sub(type.find() ? from + type.end() : from);
        var dashes = rest.matcher(DASHES);
        var bare = dashes.find() ? rest.sub(dashes.end()).strip() : rest.strip();
        var day = bare.matcher(DAY);
        bare = day.find() ? bare.sub(day.end()).strip() : bare;
        if (bare.has(ONLY_REFERENCE) || bare.has(ONLY_MEETING)) {
            return bare.none();
        }
        var second = bare.matcher(SECOND);
        return second.find() ? bare.sub(second.end()).strip() : bare;
    }

    private static boolean isBare(Pattern pattern) {
        return pattern == BARE_AT_START || pattern == BARE_DOTTED || pattern == YEAR_AND_DASH;
    }

    private static @Nullable CaseNumber number(Matcher match, Pattern pattern) {
        var first = match.group("first");
        var second = match.group("second");
        var series = isBare(pattern) ? null : series(match, pattern);
        return number(series, first, second);
    }

    private static @Nullable String series(Matcher match, Pattern pattern) {
        if (pattern == DOTTED) {
            return match.group("series") == null ? match.group("series2") : match.group("series");
        }
        if (pattern == CODE_AT_START || pattern == CODE_OF_MEETING || match.group("code") != null) {
            return match.group("code");
        }
        return match.group("series") == null ? match.group("series2") : match.group("series");
    }

    /** The case number that two figures make: {@code 2014/15} is number 15 of 2014, {@code 15/2014} too. */
    static @Nullable CaseNumber number(@Nullable String series, String first, String second) {
        var a = Integer.parseInt(first);
        var b = Integer.parseInt(second);
        if (isYearOfTwo(first, second, a, b)) {
            return second.length() == 2
                            || series != null && CODE_ALONE.matcher(series).matches()
                    ? new CaseNumber(series, b, 2000 + a)
                    : null;
        }
        if (second.length() == 3) {
            return null;
        }
        var yearFirst = first.length() == 4 && a >= 1990 && a < 2100;
        if (yearFirst && second.length() <= 2) {
            return b == 0 ? null : new CaseNumber(series, b, a);
        }
        if (a == 0 || second.length() == 4 && (b < 1980 || b > 2100)) {
            return null;
        }
        return new CaseNumber(series, a, b < 100 ? 2000 + b : b);
    }

    private static final Pattern CODE_ALONE = Pattern.compile("\\p{Lu}{2,6}");

    // «ST 14/45» and «ST 14/105» are of 2014: no meeting was held in 2045
    private static boolean isYearOfTwo(String first, String second, int a, int b) {
        return first.length() == 2
                && a <= LAST_YEAR
                && (second.length() == 2 && b > LAST_YEAR && b < FIRST_OF_LAST_CENTURY
                        || second.length() == 3 && b >= 100);
    }

    private static final int LAST_YEAR = 40;
    private static final int FIRST_OF_LAST_CENTURY = 70;

    private static Certainty certainty(Matcher match) {
        return match.group("first").length() == 4 && match.group("second").length() == 2
                ? Certainty.LIKELY
                : Certainty.CERTAIN;
    }
}
