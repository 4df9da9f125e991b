package no.vedtakslogg.papers.words;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;

/**
 * The line with which an extract of the minutes opens a body's treatment of its case: «Kommunestyret har behandlet saken i
 * møte 26.02.2026 sak 9/26». An extract has one for each body that treated the case, the last one's being its own.
 */
public record Treated(Found<String> body, Found<LocalDate> date, Found<CaseNumber> number) {
    private static final Pattern LINE = Pattern.compile(
            "^(?:behandl(?:et|a) (?:av|i) )?(\\p{Lu}[\\p{L} ,./-]{2,80}?),?\\s+(?:har\\s+)?(?:(?:behandl(?:et|a)|handsama)\\s+(?:saken|saka)\\s+)?i\\s+møtet?\\s+(?:den\\s+)?(\\d.{5,25}?),?\\s+(?:som\\s+)?(sak(?:snr\\.?)?\\s*\\d.{2,9})$",
            Pattern.UNICODE_CASE);

    /** What the line says, if it is such a line. */
    public static Optional<Treated> of(Passage line) {
        var match = line.strip().matcher(LINE);
        if (!match.find()) {
            return Optional.empty();
        }
        var words = line.strip();
        var date = Days.first(words.group(match, 2));
        var number = CaseNumbers.atStart(words.group(match, 3));
        return date.isEmpty() || number.isEmpty()
                ? Optional.empty()
                : Optional.of(new Treated(
                        Found.words(words.group(match, 1), Certainty.CERTAIN),
                        date.get(),
                        number.get().number()));
    }
}
