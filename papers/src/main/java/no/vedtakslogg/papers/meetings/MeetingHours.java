package no.vedtakslogg.papers.meetings;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.parts.Part;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Clock;

/** From when to when a meeting lasts, as sentences tell it: in the call how long it may take, in the minutes when it ended. */
record MeetingHours(HeadFacts facts) {
    // «Møtet startet kl. 09.00 og ble avsluttet kl. 14.20»
    private static final String AT_CLOCK = "\\s+(?:kl\\.?|klokka|klokken)\\s*[\\d.:]+";
    private static final Pattern LASTED = Pattern.compile(
            "(?iu)\\bmøtet\\s+(?:startet|starta|starter|startar|begynte|begynner|byrjar|(?:ble|vart)\\s+(?:satt|sett|åpnet|opna))"
                    + AT_CLOCK
                    + "(?:,?\\s+og\\s+(?:(?:ble|vart|er|blir|vert)\\s+)?(?:avsluttet|avslutta|sluttet|slutta|slutter|sluttar|slutt|ferdig|hevet|heva)(?:\\s+(?:til|innen|innan|ca\\.?))?"
                    + AT_CLOCK
                    + ")?"
                    // «ordinært styremøte frå klokka 11.00 til klokka 16.00», «Møtet varer fra kl. 10.00 til 15.00»
                    + "|\\b\\p{L}*møte[t]?\\s+(?:(?:varer|varar|går)\\s+)?(?:fra|frå)" + AT_CLOCK
                    + "\\s+til\\s+(?:(?:kl\\.?|klokka|klokken)\\s*)?\\d[\\d.:]*");
    // «Vi regner med å være ferdige kl. 14.30»
    private static final Pattern TO_END = Pattern.compile(
            "(?iu)\\b(?:regner|reknar|rekner|planlegger|planlegg|tar sikte|tek sikte|satser|satsar)\\s(?:med|på|for)?\\s?(?:å|at)\\s[^.]{0,40}?\\b(?:ferdige?|slutte?r?|avslutte[ts]?|slutt|over)\\b[^.\\d]{0,15}(?=(?:kl\\.?|klokka|klokken)\\s*\\d)");
    // «Møtet hevet kl. 14:15», «Slutt: 14.15», below the last case
    private static final Pattern ENDED = Pattern.compile(
            "(?iu)^(?:møtet\\s+(?:(?:ble|blei|vart|er|var)\\s+)?(?:hevet|heva|slutt|sluttet|slutta|avsluttet|avslutta|ferdig)|(?:møte)?slutt)\\s*:?\\s*(?:(?:kl\\.?|klokka|klokken)\\s*)?\\d{1,2}(?:[.:]?\\d{2})?(?!\\d|[.:]\\d)");

    /** Takes when the meeting began, and perhaps ended, if a sentence tells it. */
    void lasted(Passage words) {
        var lasted = words.matcher(LASTED);
        if (lasted.find()) {
            fromAndTo(words.group(lasted, 0));
        }
    }

    private void fromAndTo(Passage words) {
        Clock.first(words).ifPresent(start -> {
            var end = Clock.first(words.sub(words.indexOf(start.from().span().to())));
            facts.when()
                    .likelyTimes(new Clock.Times(
                            start.from(), end.map(Clock.Times::from).orElse(start.to())));
        });
    }

    /** Takes the time at which a call says that the meeting will probably end. */
    void toEnd(Part part) {
        Stream.concat(JoinedLines.inFront(part), part.agendaLines().stream().map(Line::words))
                .forEach(words -> {
                    var end = words.matcher(TO_END);
                    if (end.find()) {
                        Clock.first(words.sub(end.end()))
                                .ifPresent(times -> facts.when().likelyEnd(times.from()));
                    }
                });
    }

    /** Takes the time at which the minutes say, most often below the last case, that the meeting ended. */
    void ended(Part part) {
        Stream.concat(part.front().stream(), part.cases().stream().flatMap(text -> text.blocks().stream()))
                .flatMap(block -> block instanceof Line line ? Stream.of(line.words()) : Stream.empty())
                .filter(words -> words.has(ENDED))
                .flatMap(words -> Clock.beside(words).stream())
                .forEach(end -> facts.when().likelyEnd(end.from()));
    }
}
