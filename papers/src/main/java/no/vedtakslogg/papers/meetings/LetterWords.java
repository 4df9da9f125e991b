package no.vedtakslogg.papers.meetings;

import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Passage;

/** The words in a paper's head that are of a letter: beside them stands the day on which it was written, and no meeting's. */
final class LetterWords {
    // «Dato for innkalling: 11. mars 2026»
    private static final String SENDING =
            "^(?:dato for (?:innkalling|utsending|utsendelse|brev)\\p{L}*|innkallingsdato|brevdato|utsendt|sendt ut)\\s*:";
    private static final Pattern SENT = Pattern.compile("(?iu)^(?:sendt|send|sent)\\s*:|" + SENDING);
    private static final Pattern REFERENCE =
            Pattern.compile("(?iu)(?:^|\\s)(?:vår|deres|dykkar|dykk)\\s+(?:ref|dato)\\b|" + SENDING);
    // «Sted/Dato: Storvik, 6.11.2026» too, where «Møtedato» tells the other day
    private static final Pattern ONLY_DAY = Pattern.compile("(?iu)^(?:st[ea]d\\s?(?:/|og)\\s?)?dato\\s*:?$");

    // «Saksbehandler: Kari Nord», «Vår referanse: 2026/118» above all else
    private static final Pattern FIRST_LINE = Pattern.compile(
            "(?iu)^(?:saks?(?:behandler|handsamar|beh\\.)|vår(?:t)? (?:dato|ref\\p{L}*)\\.?|arkiv\\p{L}*\\.?|dykkar ref\\.?|deres ref\\p{L}*\\.?|telefon|tlf\\.?)\\s?:?\\s.*");

    private LetterWords() {}

    /** Whether a line above all else tells who wrote the paper, when and under which number. */
    static boolean open(Passage line) {
        return line.has(FIRST_LINE);
    }

    /** «Vår ref. 26/117», «Deres dato 3. mai». */
    static boolean areIn(Passage words) {
        return words.has(REFERENCE);
    }

    /** «Sendt: 6. mars 2026», «Dato for innkalling: 6. mars 2026»: a line that tells when the paper was sent. */
    static boolean tellSending(Passage line) {
        return line.has(SENT);
    }

    /** «Dato:», which does not say whether it is the day of the meeting or of the paper. */
    static boolean nameOnlyDay(Passage label) {
        return label.has(ONLY_DAY);
    }
}
