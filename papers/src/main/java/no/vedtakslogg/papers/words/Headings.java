package no.vedtakslogg.papers.words;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;

/** Tells the headings of a case's sections from other lines. */
public final class Headings {
    private static final int LONGEST = 110;
    private static final Pattern COLON = Pattern.compile("^([^:]{4,80}?)\\s*:\\s*(?=\\S|$)");
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:\\d{1,2}(?:\\.\\d{1,2})*[.)]?|[IVX]{1,4}\\.)\\s+(?=\\p{Lu})");
    private static final Pattern CASE_BEFORE = Pattern.compile(
            "^\\p{Lu}{0,6}[-\\s]{0,2}\\d{1,4}/\\d{2,4}:?\\s+(?=(?iu:vedtak|beslutning|innstilling))"
                    + "|^\\p{Lu}{2,6}\\s*[-–]\\s+(?=(?iu:vedtak|beslutning|innstilling|handsaming|behandling|votering|røysting))"
                    // «Arbeidsutvalget – vedtak»
                    + "|^\\p{Lu}[\\p{L} -]{0,50}?(?iu:utvalg|utvalget|utval|utvalet|råd|rådet|styre|styret|skapet|gruppen|gruppa|nemnd|nemnda|komite|komiteen|møtet|forum) [-–] (?=(?iu:vedtak|innstilling|tilråding|handsaming|behandling|votering|røysting)\\s?:?$)"
                    // «PARTSSAMANSETT UTVAL 005/26 VEDTAK:», «Formannskapet - 12/26 Behandling»
                    + "|^\\p{Lu}[\\p{L} -]{2,60}?(?: [-–])? (?:(?iu:sak) )?\\d{1,4}/\\d{2,4}(?: ?[-–:])? (?=(?iu:vedtak|innstilling|tilråding|handsaming|behandling|votering|røysting|avstemning)\\s?:?$)");

    private static final Pattern MARK_AT_END = Pattern.compile("\\s*[:;.]\\s*$");
    private static final Pattern COLON_AT_END = Pattern.compile(":\\s*$");
    private static final Pattern BRACKETS_AT_END = Pattern.compile("\\s*\\([^()]*\\)$");
    private static final Pattern APPROVES = Pattern.compile("(?iu)\\bgodkjen(?:nes|nast|t|d)\\b");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int FEWEST_OF_SENTENCE = 3;

    private Headings() {}

    /** A heading, and what stands after it in the same line. */
    public record Titled(Heading heading, Passage title, Passage rest) {}

    /** The section that a line opens, if it does. */
    public static Optional<Titled> of(Line line) {
        var words = line.words().strip();
        var numbered = words.matcher(NUMBERED);
        if ((line.standsOut() || line.afterGap()) && numbered.find()) {
            words = words.sub(numbered.end());
        }
        var number = words.matcher(CASE_BEFORE);
        var after = number.find();
        if (after) {
            words = words.sub(number.end());
        }
        if (words.length() < LONGEST && (line.standsOut() || !isSentence(words))) {
            var whole = heading(bare(words.toString()), after)
                    .or(outcome(words, line.standsOut() || words.has(COLON_AT_END)));
            if (whole.isPresent() && (whole.get() != Heading.MINUTES || !isSentence(words) && !words.has(APPROVES))) {
                return Optional.of(new Titled(whole.get(), words, words.none()));
            }
        }
        var colon = words.matcher(COLON);
        if (colon.find()) {
            var title = words.sub(0, colon.end(1)).strip();
            var found = heading(bare(title.toString()), after).or(outcome(title, true));
            if (found.isPresent()) {
                return Optional.of(
                        new Titled(found.get(), title, words.sub(colon.end()).strip()));
            }
        }
        return Optional.empty();
    }

    /** Whether a title calls what stands below it advice, which a case paper gives and a meeting may end in. */
    public static boolean isAdvice(Passage title) {
        return HeadingWords.isAdvice(bare(title.toString()));
    }

    /** Whether a title only says whose proposal stands below it: «Arbeidsgruppens forslag», and not «… til vedtak». */
    public static boolean isSomebodys(Passage title) {
        return HeadingWords.isSomebodys(bare(title.toString()));
    }

    /** Whether a line below the heading of a proposal only says whose decision the points below it are to be. */
    public static boolean leadsIn(Line line) {
        return ProposingSentence.leadsIn(line.words());
    }

    private static Optional<Heading> heading(String title, boolean afterNumber) {
        if (!afterNumber && !title.isEmpty() && Character.isLowerCase(title.charAt(0))) {
            return Optional.empty(); // the middle of a sentence
        }
        if (ProposingSentence.is(title)) {
            return Optional.of(Heading.PROPOSAL);
        }
        for (var heading : Heading.values()) {
            if (heading != Heading.OTHER && heading.is(title)) {
                return Optional.of(heading);
            }
        }
        return HeadingWords.of(title);
    }

    // «Nye avtaler» may be a line of anything where nothing sets it as a heading
    private static Supplier<Optional<Heading>> outcome(Passage title, boolean named) {
        return () -> named && Character.isUpperCase(title.charAt(0)) && ResultWords.are(title)
                ? Optional.of(Heading.OUTCOME)
                : Optional.empty();
    }

    // «Referatet fra 4. desember godkjennes.» is no heading, nor is the first line of such a sentence
    private static boolean isSentence(Passage words) {
        var text = words.toString().strip();
        return text.endsWith(".") && BLANKS.split(text.substring(0, text.length() - 1)).length >= FEWEST_OF_SENTENCE;
    }

    private static String bare(String title) {
        var unmarked = MARK_AT_END.matcher(title.strip()).replaceFirst("");
        var unbracketed = BRACKETS_AT_END.matcher(unmarked).replaceFirst("");
        return BLANKS.matcher(unbracketed).replaceAll(" ").strip();
    }
}
