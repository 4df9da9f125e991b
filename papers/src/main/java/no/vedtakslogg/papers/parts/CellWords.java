package no.vedtakslogg.papers.parts;

import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table.Cell;

/** Tells by the words of a cell what it may say: a time, somebody, or sentences. */
final class CellWords {
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\d]");
    private static final Pattern SENTENCE = Pattern.compile("[.!?]$");
    /** Words that tell when, as a pattern. */
    static final String WHEN =
            "\\b(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|våren|høsten|hausten|sommeren|jul|neste|innen|innan|snarest|straks|løpende|fortløpende|årlig|årleg|uke|veke)\\b";

    private static final Pattern TIME = Pattern.compile("(?iu)\\d|" + WHEN);
    private static final Pattern DONE = Pattern.compile(
            "(?iu)\\b(?:godkjen[nt]\\p{L}*|vedta\\p{L}*|vedtek\\p{L}*|utsett\\p{L}*|utsatt|til (?:orientering|etterretning|vitende))\\b");
    private static final int LONGEST_NAME = 45;
    private static final int LONGEST_NAMES = 60;
    private static final int LONGEST_TIME = 40;
    private static final int FEWEST_OF_SENTENCE = 4;
    private static final int FEWEST_WITHOUT_STOP = 9;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private CellWords() {}

    /** «–», which stands for an empty cell. */
    static boolean areNone(Passage words) {
        return !words.has(WORDS);
    }

    static boolean areSentence(Passage words) {
        return words.has(SENTENCE);
    }

    /** Whether something was done: approved, adopted, postponed or noted. */
    static boolean tellWhatWasDone(Passage words) {
        return words.has(DONE);
    }

    static boolean mayBeTime(Passage words) {
        return words.length() < LONGEST_TIME && words.has(TIME);
    }

    static boolean mayBeSomebody(Passage words) {
        return words.length() < LONGEST_NAMES && !words.has(SENTENCE) && !words.has(DONE);
    }

    /** Whether a cell is short enough to be what a column is called. */
    static boolean mayName(Cell cell) {
        return cell.words().length() <= LONGEST_NAME && !tell(cell);
    }

    /** Whether a cell says more than a title, a name or a day: a sentence, or many words, over as many lines as it takes. */
    static boolean tell(Cell cell) {
        return cell.lines().stream().map(Line::words).anyMatch(CellWords::tell)
                || cell.lines().size() > 1 && areSentence(cell.words().strip()) && tell(cell.words());
    }

    private static boolean tell(Passage words) {
        var stripped = words.strip();
        return BLANKS.split(stripped).length >= (stripped.has(SENTENCE) ? FEWEST_OF_SENTENCE : FEWEST_WITHOUT_STOP);
    }
}
