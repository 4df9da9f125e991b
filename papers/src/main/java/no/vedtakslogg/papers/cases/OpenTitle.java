package no.vedtakslogg.papers.cases;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.parts.CaseText;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.GivenFact;
import no.vedtakslogg.papers.words.Headings;
import no.vedtakslogg.papers.words.Organisations;
import org.jspecify.annotations.Nullable;

/** The title of a case while it is read: the heading or the line that it begins in, and the lines that it goes on in. */
final class OpenTitle {
    // «Referat fra styringsgruppen» and below it «10. februar», «Rapport» and «1. kvartal 2026»
    private static final Pattern SUBTITLE =
            Pattern.compile("^(?:[-–—]\\s*|\\(|\\p{Ll}(?![.)])|\\d{1,2}\\.\\s\\p{Ll}{3,}(?:\\s[\\p{L}\\d()]+){0,3}$)");
    private static final Pattern DASHED_SUBTITLE = Pattern.compile("^[-–—]\\s*\\p{Ll}");
    // «- Referatene ble gjennomgått.» is what was said
    private static final Pattern DASHED_SENTENCE =
            Pattern.compile("^[-–—]\\s*\\p{Lu}\\S*\\s\\S+\\s.*(?:(?:\\p{Ll}{3}|\\d)\\.$|\\p{Ll}{3}[.!?]\\s+\\p{Lu})");
    // the marks of a list that stand apart from its words in a file
    private static final Pattern ONLY_MARK = Pattern.compile("^[-–—•o*▪]$");
    // «… for Nordnes-» and below it «sykehuset», «… politikk og» and below it «administrasjon»; either may be a label
    // too
    private static final Pattern BROKEN =
            Pattern.compile("\\p{L}-$|(?iu:\\s(?:og|eller|for|i|på|av|til|med|om|fra|frå|ved|mellom))$");
    private static final Pattern COLON = Pattern.compile(":$");
    private static final Pattern SMALL_LETTER = Pattern.compile("^\\p{Ll}");
    private static final Pattern CAPITALS = Pattern.compile("^[^\\p{Ll}]*\\p{Lu}{4}[^\\p{Ll}]*$");
    private static final Pattern DASH = Pattern.compile("^[-–—]\\s");
    // «Behandles: 18.12.2001» is no title
    private static final Pattern LABELLED_NUMBER =
            Pattern.compile("^\\p{L}[\\p{L} .]{2,30}\\s?:\\s*\\d[\\d./ -]*(?:\\p{L}{3,9}\\s+\\d{4})?$");
    // «Styret besluttet å kjøpe …» is what was decided, «Styret for stiftelsen» may be a title
    private static final Pattern TELLS = Pattern.compile(
            "(?iu)^(?:styret|utvalget|utvalet|rådet|nemnda|komiteen|gruppen|det|vi|møtet)\\s+(?!for|i|av|og|på|til|sine?|sitt|som|med|nye|ny)\\p{Ll}{2,}(?:\\s+\\S+){3,}");
    private static final Pattern TWO_SENTENCES =
            Pattern.compile("\\p{Ll}{3}(?:[.!]\\s+\\p{Lu}\\p{L}*\\s+\\p{Ll}+\\s+\\p{Ll}|\\?\\s+\\p{Lu})");
    private static final Pattern GIVEN_FACT = Pattern.compile("^\\p{L}[\\p{L} ./-]{1,30}:\\s{2,}\\S");
    // «Sak:      Handlingsplan for barn og unge» below «Sak nr.:      12/26»
    private static final Pattern NAMED = Pattern.compile("(?iu)^sak(?:a|en)?\\s*:\\s+(?=\\p{L})");
    private static final Pattern STOP = Pattern.compile("\\.$");
    private static final int LONGEST = 200;
    private static final int LONGEST_BESIDE = 80;
    private static final double FAR_IN = 10;

    private final ListedTitles listed;
    private @Nullable Passage words;
    private boolean open;
    private boolean bold = true;
    private int headingLevel;
    private boolean told;

    OpenTitle(CaseText text, ListedTitles listed) {
        this.listed = listed;
        this.words = text.title();
        this.open = words != null;
        this.headingLevel = text.headingLevel();
    }

    /** The title as it was written, where the case has one. */
    Optional<Passage> words() {
        return Optional.ofNullable(words);
    }

    /** Whether a line is only a mark above a title to come. */
    boolean isMarkAbove(Line line) {
        return words == null && line.words().has(ONLY_MARK);
    }

    /** Whether a line may begin it that is called as a label is: what stands out names the case. */
    boolean mayBegin(Line line) {
        return words == null && line.standsOut();
    }

    /** Takes what a label tells for it, where no other is known. */
    void labelled(Passage value) {
        words = words == null ? value : words;
    }

    /** Takes the rest of it that the line broke, though that may read as a label; whether it is. */
    boolean takesRest(Line line) {
        if (!open
                || words == null
                || !line.words().has(SMALL_LETTER)
                || !words.has(BROKEN) && !listed.goOn(words, line.words())) {
            return false;
        }
        words = words.then(line.words());
        return true;
    }

    /** Begins with a line without a label, goes on in it, or ends above it. */
    void read(Line line) {
        if (open && words != null && (listed.goOn(words, line.words()) || goesOn(line, words))) {
            words = words.then(line.words());
        } else if (words == null && (line.words().has(TELLS) || line.words().has(TWO_SENTENCES))) {
            told = true;
        } else if (words == null && !told && isTitle(line)) {
            words = line.words();
            open = true;
            bold = line.standsOut();
            headingLevel = line.style().heading();
        } else {
            open = false;
        }
    }

    void end() {
        open = false;
    }

    /** Ends where a line begins a list, or what was said of the case. */
    void endAboveTalk(List<Line> top, int at) {
        open &= !isList(top, at) && !opensTalk(top, at);
    }

    private static boolean isTitle(Line line) {
        return line.words().length() < LONGEST
                && !line.words().has(LABELLED_NUMBER)
                && !GivenFact.is(line.words())
                && !TitleAboveTable.names(line)
                && (!line.words().has(GIVEN_FACT) || line.words().has(NAMED))
                && Headings.of(line).isEmpty();
    }

    // one line with a dash goes on with the title, two are a list
    private static boolean isList(List<Line> top, int at) {
        return top.get(at).words().has(DASH)
                && at + 1 < top.size()
                && !top.get(at + 1).afterGap()
                && top.get(at + 1).words().has(DASH);
    }

    // where the numbers have a column of their own, what was said stands as far in as the title: «Kari Nord orienterte
    // om» above «ventetiden.»
    private static boolean opensTalk(List<Line> top, int at) {
        var first = top.get(at);
        return first.indent() >= FAR_IN
                && !first.standsOut()
                && !first.words().has(SMALL_LETTER)
                && Stream.concat(
                                Stream.of(first),
                                top.stream().skip(at + 1L).takeWhile(line -> !line.afterGap() && !line.standsOut()))
                        .anyMatch(line -> line.words().has(STOP) || line.words().has(TWO_SENTENCES));
    }

    private boolean goesOn(Line line, Passage so) {
        if (headingLevel > 0 && line.style().heading() != headingLevel
                || line.words().has(ONLY_MARK)
                || ToldDecisions.isAlone(line)
                || isLetterhead(line.words(), so)
                || line.words().has(GIVEN_FACT)) {
            return false;
        }
        if (line.words().has(DASHED_SUBTITLE) && so.length() + line.words().length() < LONGEST) {
            return true;
        }
        return !line.afterGap()
                && so.length() + line.words().length() < LONGEST + 60
                && (line.words().has(SUBTITLE) && !so.has(COLON) && !isDashedSentence(line)
                        || line.standsOut() && bold
                        || isBesideNumber(line));
    }

    // «NORDVIK KOMMUNE» below a title that leads to no name, and is not set in capitals itself
    private static boolean isLetterhead(Passage words, Passage title) {
        return words.has(CAPITALS) && !title.has(CAPITALS)
                || Organisations.isName(words) && !words.has(SMALL_LETTER) && !title.has(BROKEN);
    }

    private static boolean isDashedSentence(Line line) {
        return line.words().has(DASHED_SENTENCE)
                || line.words().has(DASH) && line.words().length() > LONGEST_BESIDE;
    }

    // «Styresak 58-2026      Rapport 03/2025:» and below the title, not below the number: «Ventetid»
    private static boolean isBesideNumber(Line line) {
        return line.indent() >= FAR_IN
                && !line.words().has(STOP)
                && line.words().length() < LONGEST_BESIDE;
    }
}
