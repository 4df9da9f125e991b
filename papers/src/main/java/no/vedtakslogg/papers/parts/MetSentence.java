package no.vedtakslogg.papers.parts;

import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Names;

/** Sentences that tell who met, where no list does: «Fra sykehuset møtte Kari Nord og Ola Moen.» */
final class MetSentence {
    private static final Pattern SENTENCE_ENDS = Pattern.compile("(?<=\\p{L}{2}[.!?]|\\)[.!?])\\s+(?=\\p{Lu})");
    private static final Pattern MET = Pattern.compile(
            "(?iu)\\b(?:møtte|deltok|deltog|stilte|til møtet kom|kom til møtet|(?:var|er) (?:også |òg )?(?:til ?stede|til ?stades))\\b(?!\\s+(?:på|i)\\s+(?!møtet|teams|video|skjerm))");
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}[\\p{L}'’-]*\\.?)*\\s+\\p{Lu}[\\p{L}'’-]+");
    private static final int FEWEST = 2;

    private MetSentence() {}

    /** Whether one of the sentences does, naming two or more. */
    static boolean isIn(Passage words) {
        return words.has(MET)
                && SENTENCE_ENDS
                        .splitAsStream(words)
                        .anyMatch(sentence -> MET.matcher(sentence).find() && namesSome(sentence));
    }

    private static boolean namesSome(String sentence) {
        return NAME.matcher(sentence)
                        .results()
                        .filter(name -> Names.isPerson(name.group()))
                        .limit(FEWEST)
                        .count()
                >= FEWEST;
    }
}
