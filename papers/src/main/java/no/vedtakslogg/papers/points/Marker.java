package no.vedtakslogg.papers.points;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Days;
import no.vedtakslogg.papers.words.RomanFigures;

/** What a line that is a point begins with: {@code 1.}, {@code a)}, {@code ii.}, {@code 1.1} or a bullet. */
record Marker(Kind kind, String written, List<Integer> path, Passage rest) {
    enum Kind {
        DECIMAL,
        ALPHA,
        ROMAN,
        PATH,
        BULLET
    }

    private static final Pattern BULLET = Pattern.compile(
            "^([-=]{1,2}>(?=\\s|$)|[-–—](?=\\s|\\p{Lu}|[«\"(]|$)|[•·∙●○◦▪■□➢►→➔➤⇒✓✔\uf0b7\uf0a7\uf0d8\uf02d*👉]|\ud83d\udc49|o(?=\\s|$))(?=[\\s\\p{L}«\"(]|$)\\s*(?:\\[[ xX]\\]\\s+)?");
    private static final Pattern DASH_AND_WORD = Pattern.compile("^-\\p{Ll}{3,}\\s");
    private static final Pattern POINT_WORD = Pattern.compile(
            "^(?:vedtaks)?(?:punkt|pkt\\.?)\\s+(\\d{1,2})\\s*(?:[:.)–-]\\s*|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DECIMAL = Pattern.compile("^\\(?(\\d{1,2})(?:[.)]\\)?(?=\\s|$)|[.)](?=\\p{L}))\\s*");
    private static final Pattern PATH = Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2})+)[.)]?(?:\\s+(?=\\S)|$)");
    private static final Pattern PATH_WITH_LETTER =
            Pattern.compile("^(\\d{1,2})\\.?\\s?([a-zæøå])(?:[.)]+\\s*|\\s+(?=\\p{Lu}))");
    private static final Pattern ALPHA = Pattern.compile("^\\(?([a-zæøåA-ZÆØÅ])[.)](?:\\s+|$|(?=\\p{L}{2}))");
    private static final Pattern ROMAN = Pattern.compile("^\\(?([ivx]{1,5}|[IVX]{1,5})[.)](?:\\s+|$)");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "^(?:[ptmfj]\\.\\s?[a-zæøå]\\.|(?!I\\.\\s\\p{Lu}\\p{Ll}+\\s\\p{Ll})[A-ZÆØÅ]\\.\\s?\\p{Lu}\\p{Ll}+)");

    // «1 Rådet ber», «1: Rådet ber», «1 – Rådet ber», «Punkt 1 Rådet ber», «§ 1 Rådet ber»
    private static final Pattern LOOSE = Pattern.compile(
            "^(?:(?iu:punkt|pkt\\.?)\\s+|§\\s?)?(\\d{1,2})(?:\\s?[:–—/-])?\\s+(?=[«\"]?\\p{Lu}[\\p{L}-]*[\\s,])");

    // «a Rådet ber»
    private static final Pattern LOOSE_LETTER = Pattern.compile("^([a-h])\\s+(?=\\p{Lu}[\\p{L}-]*\\s)");

    /** A number or letter with no stop behind it: a point only where such numbers are counted. */
    static Optional<Marker> loose(Passage words) {
        var match = words.matcher(LOOSE);
        if (!words.has(Days.DAY_AND_MONTH) && match.find()) {
            return marker(Kind.DECIMAL, words, match, List.of(Integer.parseInt(match.group(1))));
        }
        var letter = words.matcher(LOOSE_LETTER);
        return letter.find() ? marker(Kind.ALPHA, words, letter, List.of(letter(letter.group(1)))) : Optional.empty();
    }

    /** Whether it is one of these. */
    boolean isLoose() {
        return (kind == Kind.DECIMAL || kind == Kind.ALPHA) && !written.endsWith(".") && !written.endsWith(")");
    }

    static Optional<Marker> of(Passage words) {
        var bullet = words.matcher(BULLET);
        if (bullet.find()) {
            var rest = words.sub(bullet.end());
            // converters write «- a. Words»: the bullet is theirs, the letter the paper's
            return numbered(rest)
                    .or(() -> rest.isBlank() ? Optional.empty() : bullet(rest))
                    .or(() -> Optional.of(new Marker(Kind.BULLET, bullet.group(1), List.of(), rest.strip())));
        }
        return numbered(words);
    }

    /** Whether a line below this bullet has the same, but straight before its word: «-vurdere». */
    boolean isAlso(Passage words) {
        return written.equals("-") && words.has(DASH_AND_WORD);
    }

    Marker with(Passage other) {
        return new Marker(kind, written, path, other);
    }

    private static Optional<Marker> bullet(Passage words) {
        var bullet = words.matcher(BULLET);
        return bullet.find()
                ? Optional.of(new Marker(
                        Kind.BULLET,
                        bullet.group(1),
                        List.of(),
                        words.sub(bullet.end()).strip()))
                : Optional.empty();
    }

    private static Optional<Marker> numbered(Passage words) {
        if (words.has(Days.DAY_AND_MONTH) || words.has(ABBREVIATION)) {
            return Optional.empty();
        }
        return Stream.<Optional<Marker>>of(
                        pointWord(words), path(words), pathWithLetter(words), decimal(words), letter(words))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Marker> pointWord(Passage words) {
        var match = words.matcher(POINT_WORD);
        return match.find()
                ? marker(Kind.DECIMAL, words, match, List.of(Integer.parseInt(match.group(1))))
                : Optional.empty();
    }

    private static Optional<Marker> decimal(Passage words) {
        var match = words.matcher(DECIMAL);
        return match.find()
                ? marker(Kind.DECIMAL, words, match, List.of(Integer.parseInt(match.group(1))))
                : Optional.empty();
    }

    private static Optional<Marker> path(Passage words) {
        var match = words.matcher(PATH);
        if (!match.find()) {
            return Optional.empty();
        }
        var parts = List.of(match.group(1).split("\\."));
        if (parts.stream().anyMatch(part -> part.startsWith("0"))) {
            return Optional.empty(); // a date or a clock time
        }
        return marker(
                Kind.PATH, words, match, parts.stream().map(Integer::valueOf).toList());
    }

    private static Optional<Marker> pathWithLetter(Passage words) {
        var match = words.matcher(PATH_WITH_LETTER);
        return match.find()
                ? marker(Kind.PATH, words, match, List.of(Integer.parseInt(match.group(1)), letter(match.group(2))))
                : Optional.empty();
    }

    private static Optional<Marker> letter(Passage words) {
        var match = words.matcher(ALPHA);
        if (match.find()) {
            return marker(Kind.ALPHA, words, match, List.of(letter(match.group(1))));
        }
        var roman = words.matcher(ROMAN);
        return roman.find()
                ? marker(Kind.ROMAN, words, roman, List.of(RomanFigures.count(roman.group(1))))
                : Optional.empty();
    }

    private static Optional<Marker> marker(
            Kind kind, Passage words, java.util.regex.Matcher match, List<Integer> path) {
        return Optional.of(new Marker(
                kind,
                words.sub(0, match.end()).strip().toString(),
                path,
                words.sub(match.end()).strip()));
    }

    /** The same letter read as a Roman number, when it can be one: {@code i.}, {@code v.}, {@code x.}. */
    Optional<Marker> asRoman() {
        var letters = written.replaceAll("[().]", "");
        return kind == Kind.ALPHA && letters.matches("(?iu)[ivx]")
                ? Optional.of(new Marker(Kind.ROMAN, written, List.of(RomanFigures.count(letters)), rest))
                : Optional.empty();
    }

    int ordinal() {
        return path.isEmpty() ? 0 : path.getLast();
    }

    private static int letter(String letter) {
        return "abcdefghijklmnopqrstuvwxyzæøå".indexOf(letter.toLowerCase(Locale.ROOT)) + 1;
    }
}
