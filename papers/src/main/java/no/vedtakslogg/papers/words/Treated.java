package no.vedtakslogg.papers.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * The line with which an extract of the minutes opens a body's treatment of its case: «Kommunestyret har behandlet saken i
 * møte 26.02.2026 sak 9/26». An extract has one for each body that treated the case, the last one's being its own.
 */
public record Treated(
        Found<String> body,
        Found<LocalDate> date,
        Found<CaseNumber> number,
        @Nullable Passage title) {
    private static final String BODY = "(?<body>\\p{Lu}[\\p{L} ,./-]{2,80}?)";
    private static final String DATE = "(?:den\\s+)?(?:\\p{L}{2,4}dag\\s+)?(?<date>\\d.{5,25}?)";
    private static final String CASE =
            "(?:som\\s+)?\\(?(?<case>(?iu:saks?(?:nr\\.?|nummer)?):?\\s*(?:\\p{Lu}{1,4}[\\s-])?\\d[\\d/-]{2,9})\\)?";
    private static final String TREATED = "(?iu:behandl(?:et|a)|handsama)";
    private static final String THE_CASE = "(?iu:saken|saka)";
    private static final String TREATMENT = "(?iu:behandling|handsaming)";
    private static final String IN_MEETING = "i\\s+møtet?";
    private static final String TITLE = "(?:\\s[-–])?:?\\s+(?<title>[«\"][^»\"]{4,150}[»\"]|\\p{Lu}[^.:?!]{6,150}?)";
    private static final Pattern QUOTED = Pattern.compile("^[«\"](.*)[»\"]$");
    private static final Pattern NEXT_SENTENCE = Pattern.compile("(?<=\\d\\)?)\\.\\s+(?=\\p{Lu})");

    private static final List<Pattern> LINES = Stream.of(
                    "(?:" + TREATED + " (?:av|i) )?" + BODY + ",?\\s+(?:(?:har\\s+)?" + TREATED + "\\s+" + THE_CASE
                            + "(?:\\s+" + IN_MEETING + ")?|(?:(?:har\\s+)?i|[-–])\\s+møtet?)\\s+" + DATE + ",?\\s+"
                            + CASE,
                    // «Formannskapets behandling av sak 9/2026 i møte den 26.02.2026:»
                    BODY + "(?:s|'|\\s+(?:si|sitt|sin))\\s+" + TREATMENT + "\\s+av\\s+" + CASE + "\\s+" + IN_MEETING
                            + "\\s+" + DATE,
                    // «Behandling i Formannskapet den 18.02.2026 sak 9/26», «Handsaming/vedtak i Eldrerådet den
                    // 09.09.2025 sak 14/25»
                    TREATMENT + "(?:/\\p{L}+)?\\s+(?:i|av)\\s+" + BODY + ",?\\s+" + DATE + ",?\\s+" + CASE,
                    // «Saken ble behandlet i Formannskapet 18.02.2026, sak 9/26.»
                    THE_CASE + "\\s+(?:ble|blei|vart|er)\\s+" + TREATED + "\\s+(?:i|av)\\s+" + BODY + ",?\\s+" + DATE
                            + ",?\\s+" + CASE,
                    // «Sak 9/26 i Formannskapet, møte 18.02.2026»
                    CASE + "\\s+i\\s+" + BODY + ",?\\s+(?:i\\s+)?møtet?\\s+" + DATE,
                    // «Formannskapet behandlet i møte 18.02.2026 sak 9/26 Møteplan for høsten.»
                    BODY + "\\s+" + TREATED + "\\s+" + IN_MEETING + "\\s+" + DATE + ",?\\s+" + CASE + TITLE,
                    // «Formannskapet har i møte 18.02.2026, sak 9/26 Møteplan, fattet følgende vedtak:»
                    BODY + "\\s+har\\s+" + IN_MEETING + "\\s+" + DATE + ",?\\s+" + CASE + "(?:" + TITLE
                            + ")?,?\\s+(?:fattet|fatta|gjort|truffet|vedtatt|vedteke)\\s[^.:]{3,40}",
                    // «Vi viser til behandlingen av sak 9/26 «Møteplan» i Formannskapet 18.02.2026.»
                    "\\p{Lu}\\p{L}*\\s+viser\\s+til\\s+" + TREATMENT + "(?:en|a)?\\s+av\\s+" + CASE + "(?:,?" + TITLE
                            + ")?,?\\s+i\\s+" + BODY + "(?:,?\\s+i\\s+møtet?)?,?\\s+" + DATE,
                    // «I møte 18.02.2026, sak 9/26, behandlet Formannskapet saken.»
                    "I\\s+møtet?\\s+" + DATE + ",?\\s+" + CASE + ",?\\s+" + TREATED + "\\s+" + BODY + "\\s+" + THE_CASE)
            .map(line -> Pattern.compile("^" + line + "[.:]?$"))
            .toList();

    /** What the line says, if it is such a line. */
    public static Optional<Treated> of(Passage line) {
        var words = line.strip();
        return LINES.stream().flatMap(pattern -> of(words, pattern).stream()).findFirst();
    }

    /** What the first sentence of a paragraph says, if it is such a line. */
    public static Optional<Treated> atStart(Passage paragraph) {
        var next = paragraph.matcher(NEXT_SENTENCE);
        return of(next.find() ? paragraph.sub(0, next.start()) : paragraph);
    }

    private static Optional<Treated> of(Passage words, Pattern pattern) {
        var match = words.matcher(pattern);
        if (!match.find()) {
            return Optional.empty();
        }
        var date = Days.first(words.group(match, "date"));
        var number = CaseNumbers.atStart(words.group(match, "case"));
        return date.isEmpty() || number.isEmpty()
                ? Optional.empty()
                : Optional.of(new Treated(
                        Found.words(words.group(match, "body"), Certainty.CERTAIN),
                        date.get(),
                        number.get().number(),
                        title(words, match)));
    }

    private static @Nullable Passage title(Passage words, Matcher match) {
        if (!match.namedGroups().containsKey("title") || match.group("title") == null) {
            return null;
        }
        var title = words.group(match, "title");
        var quoted = title.matcher(QUOTED);
        return quoted.find() ? title.group(quoted, 1) : title;
    }
}
