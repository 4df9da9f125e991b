package no.vedtakslogg.papers.words;

import java.time.LocalDate;
import java.util.List;
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
            "^(?:behandl(?:et|a) (?:av|i) )?(?<body>\\p{Lu}[\\p{L} ,./-]{2,80}?),?\\s+(?:(?:har\\s+)?(?:behandl(?:et|a)|handsama)\\s+(?:saken|saka)(?:\\s+i\\s+møtet?)?|(?:har\\s+)?i\\s+møtet?)\\s+(?:den\\s+)?(?<date>\\d.{5,25}?),?\\s+(?:som\\s+)?(?<case>sak(?:snr\\.?)?\\s*\\d.{2,9})$",
            Pattern.UNICODE_CASE);

    // «Formannskapets behandling av sak 9/2026 i møte den 26.02.2026:»
    private static final Pattern TREATMENT = Pattern.compile(
            "^(?<body>\\p{Lu}[\\p{L} ,./-]{2,80}?)s\\s+(?:behandling|handsaming)\\s+av\\s+(?<case>sak\\s+\\d.{2,9}?)\\s+i\\s+møtet?\\s+(?:den\\s+)?(?<date>\\d.{5,25}?):$",
            Pattern.UNICODE_CASE);

    // «Hovedutvalget behandlet saken den 12.11.2025, saksnr. 61/25»
    private static final Pattern ON_DAY = Pattern.compile(
            "^(?<body>\\p{Lu}[\\p{L} ,./-]{2,80}?),?\\s+(?:har\\s+)?(?:behandlet|behandla|handsama)\\s+(?:saken|saka)\\s+(?:den\\s+)?(?<date>\\d.{5,25}?),?\\s+(?:som\\s+)?(?<case>saks?(?:nr\\.?|nummer)?:?\\s*\\d.{2,9})$",
            Pattern.UNICODE_CASE);

    // «Behandling i Formannskapet den 18.02.2026 sak 9/26», «Handsaming/vedtak i Eldrerådet den 09.09.2025 sak 14/25»
    private static final Pattern TREATED_IN = Pattern.compile(
            "^(?iu:behandling|handsaming)(?:/\\p{L}+)?\\s+(?:i|av)\\s+(?<body>\\p{Lu}[\\p{L} ,./-]{2,80}?),?\\s+(?:den\\s+)?(?<date>\\d.{5,25}?),?\\s+(?:som\\s+)?(?<case>saks?(?:nr\\.?|nummer)?:?\\s*\\d.{2,9}?):?$",
            Pattern.UNICODE_CASE);

    private static final List<Pattern> LINES = List.of(LINE, TREATMENT, ON_DAY, TREATED_IN);

    /** What the line says, if it is such a line. */
    public static Optional<Treated> of(Passage line) {
        var words = line.strip();
        return LINES.stream().flatMap(pattern -> of(words, pattern).stream()).findFirst();
    }

    private static Optional<Treated> of(Passage words, Pattern pattern) {
        var match = words.matcher(pattern);
        if (!match.find()) {
            return Optional.empty();
        }
        var date = Days.first(words.sub(match.start("date"), match.end("date")));
        var number = CaseNumbers.atStart(words.sub(match.start("case"), match.end("case")));
        return date.isEmpty() || number.isEmpty()
                ? Optional.empty()
                : Optional.of(new Treated(
                        Found.words(
                                words.sub(match.start("body"), match.end("body"))
                                        .strip(),
                                Certainty.CERTAIN),
                        date.get(),
                        number.get().number()));
    }
}
