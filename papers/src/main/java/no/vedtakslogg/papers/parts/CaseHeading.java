package no.vedtakslogg.papers.parts;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.CaseNumber;
import no.vedtakslogg.papers.words.CaseNumbers;

/** A line that opens a case, or names it in an agenda: its number, and its title where it stands in the same line. */
record CaseHeading(Found<CaseNumber> number, Passage title, Passage said, boolean named) {
    private static final int LONGEST_TITLE = 260;
    private static final int LONGEST_TOLD_TITLE = 140;
    private static final Pattern TWO_SENTENCES = Pattern.compile("\\p{Ll}{3}[.!?]\\s+\\p{Lu}\\p{L}*\\s+\\S+\\s+\\S+");
    private static final Set<String> OTHER_NUMBERS =
            Set.of("Arkiv", "Tidligere", "Ref", "Ephorte", "Vedtatt", "Relatert");
    private static final Pattern CASE_IN_WORDS = Pattern.compile("(?iu)^ref-sak\\b");
    private static final Pattern TITLE_START = Pattern.compile("^[\\p{Lu}\\d«\"“'‘(§]");
    private static final Pattern NO_TITLE = Pattern.compile(
            "^\\(?(?:se|jf|jfr|ble|der|som|og|er|i|om|av)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern HAS_LETTERS = Pattern.compile("\\p{L}{2}");
    private static final Pattern DECIDES = Pattern.compile(
            "^(?:vedtak|beslutning|innstilling|votering|behandling|forslag til vedtak)\\b.{0,25}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SMALL_WORD = Pattern.compile("^\\p{Ll}");

    static Optional<CaseHeading> of(Line line, boolean inAgenda) {
        return CaseNumbers.atStart(line.words())
                .filter(start -> start.number().value().series() == null
                        || !OTHER_NUMBERS.contains(start.number().value().series())
                        || line.words().has(CASE_IN_WORDS))
                .filter(start -> inAgenda && start.named() || !line.words().has(SMALL_WORD))
                .filter(start -> start.number().value().number() < 2000)
                .filter(start ->
                        isTold(start, line) && !inAgenda || isTitle(start.rest(), start.named() || inAgenda, line))
                .map(start -> {
                    var rest = start.rest();
                    var told = isTold(start, line) && !inAgenda;
                    return new CaseHeading(
                            start.number(),
                            told ? rest.sub(rest.length()) : rest,
                            told ? rest : rest.sub(rest.length()),
                            start.named());
                });
    }

    // «Sak 4/24: Styret gikk gjennom …» in whole sentences tells of the case and does not name it
    private static boolean isTold(CaseNumbers.Start start, Line line) {
        var number = start.number().span().to() - line.words().span().from();
        return start.named()
                && number < line.words().length()
                && line.words().charAt(number) == ':'
                && start.rest().length() > LONGEST_TOLD_TITLE
                && start.rest().has(TWO_SENTENCES);
    }

    private static boolean isTitle(Passage rest, boolean named, Line line) {
        if (rest.isBlank()) {
            return named || line.standsOut();
        }
        if (rest.length() > LONGEST_TITLE || rest.has(DECIDES) || !rest.has(HAS_LETTERS)) {
            return false;
        }
        if (rest.has(TITLE_START) && !rest.has(NO_TITLE)) {
            return named || line.standsOut() || line.afterGap();
        }
        return line.standsOut() && !rest.has(NO_TITLE);
    }
}
