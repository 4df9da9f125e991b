package no.vedtakslogg.papers.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.parts.Part;
import no.vedtakslogg.papers.parts.PartKind;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.Clock;
import no.vedtakslogg.papers.words.Days;
import no.vedtakslogg.papers.words.Labels;

/** Reads the facts of a meeting's head that no label tells: in titles, in sentences and below the last case. */
final class HeadSentences {
    private static final Pattern AT_PLACE = Pattern.compile(
            "(?:\\bved\\s+|\\bi\\s+|\\bpå\\s+|\\bvia\\s+|,\\s*)(\\p{Lu}(?:[\\p{L}\\s.]|,\\s(?=\\p{Lu}|\\p{L}*(?:rom|sal|auditori))){2,60}?|\\p{L}{4,30}(?:rommet|salen|huset))\\s*(?:\\.(?:\\s.*)?)?$");
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
    // «09.00–11.30, Storvik rådhus»
    private static final Pattern CLOCK_AND_PLACE = Pattern.compile(
            "(?iu)^(?:kl\\.?\\s*)?\\d{1,2}[.:]?\\d{2}\\s*(?:[-–]|til)\\s*(?:kl\\.?\\s*)?\\d{1,2}[.:]?\\d{2},\\s+(?=\\p{Lu})");
    // «Referat fra ASU, Storvik rådhus, 12. mars»
    private static final Pattern BEFORE_DAY = Pattern.compile(
            "(?iu)(?:^|[,–|]\\s+)(?<place>(?-i:\\p{Lu})[^,–|]{3,50}),?\\s+(?:" + PlaceWords.WEEKDAY + ")$");
    private static final Pattern ONLY_CLOCK = Pattern.compile(
            "(?iu)^(?:fra\\s|frå\\s)?kl(?:\\.|okka|okken)?:?\\s*\\d[\\d.: ]*(?:(?:[-–]|til)\\s*(?:kl\\.?\\s*)?\\d[\\d.: ]*)?$");
    private static final Pattern PLACE = Pattern.compile(
            "(?iu)^(?=\\p{L})(?!.*@).*(?:hus(?:et)?|rom(?:met)?|sal(?:en)?|hotell?(?:et)?|senter(?:et)?|teams|skole|skule|kantine[n]?|etg\\.?|etasje|et\\.|sykehus(?:et)?|sjukehus(?:et)?|auditori\\p{L}+)\\b[^:]*$");
    // «Referat | Eldrerådet | 12. mars 2026»
    static final Pattern BAR = Pattern.compile("\\s\\|\\s");
    private static final Pattern CAPITAL = Pattern.compile("^\\p{Lu}");
    // «Referat fra møte 4. februar (Teams)»
    private static final Pattern ENCLOSED = Pattern.compile("\\s\\((?:på |via )?([^()]{4,60})\\)$");
    // «på Samfunnshuset kl. 11»
    private static final Pattern CLOCK_LAST = Pattern.compile(
            "(?iu)(?<=\\p{L}),?\\s+(?:fra\\s|frå\\s)?kl\\.?\\s*\\d[\\d.:]*(?:\\s*[-–]\\s*\\d[\\d.:]*)?\\.?$");
    private static final Pattern ONLINE = Pattern.compile("(?iu)^(?:microsoft )?teams$|^(?:fjernmøte|digitalt|zoom)$");
    private static final Pattern AT = Pattern.compile("(?iu)^(?:på|i|ved)\\s+");
    // «på Dal fjellstove, Ytre Vik», straight below the day
    private static final Pattern AT_NAMED = Pattern.compile("^(?:på|i|ved) \\p{Lu}[^:.\\d]{3,}$");
    private static final Pattern SENDER = Pattern.compile("(?iu)^(?:til|kopi|fra|frå|sendt|send|from|to|cc|sent):");
    // «Formannskapet behandlet saken i møte 9.6.2026», «I møtet 9. juni 2026 gjorde styret slikt vedtak»
    private static final Pattern TREATED = Pattern.compile(
            "(?iu)\\b(?:i\\s+(?:sitt\\s+)?\\p{L}*møtet?|(?:behandlet|behandla|handsama)\\s+(?:saken|saka))\\s+(?:\\p{L}{3,6}dag\\s+)?(?:den\\s+)?(?<day>\\d{1,2}\\.)");

    static final int OPENING = 8;
    private static final int LONGEST_BODY = 90;

    private final HeadFacts facts;
    private final DayInHead day;

    HeadSentences(HeadFacts facts, List<Part> parts) {
        this.facts = facts;
        this.day = new DayInHead(parts.stream().map(HeadSentences::openingLines).toList());
    }

    private static List<Passage> openingLines(Part part) {
        return JoinedLines.of(opening(part).toList());
    }

    void read(Part part) {
        var lines = openingLines(part).stream()
                .filter(words -> !day.isOfLetter(words))
                .toList();
        lines(part).forEach(this::held);
        for (var i = 0; i < lines.size(); i++) {
            sentence(lines.get(i));
            if (DayInHead.isWhen(lines.get(i)) || endsInDay(lines.get(i))) {
                below(lines.subList(i + 1, lines.size()));
            }
        }
    }

    // «Eldrerådet – referat fra møte 12. mars 2026»
    private boolean endsInDay(Passage words) {
        return Days.first(words)
                .filter(facts::isOn)
                .filter(told -> HeadFacts.after(words, told).isBlank())
                .isPresent();
    }

    // «Onsdag 2. oktober 2024» and below it «kl. 10 – 14» and the place
    private void below(List<Passage> lines) {
        for (var next : lines.stream().limit(2).toList()) {
            var both = next.matcher(CLOCK_AND_PLACE);
            if (both.find() && isPlace(next.sub(both.end()))) {
                Clock.first(next).ifPresent(facts::likelyTimes);
                facts.likelyPlace(next.sub(both.end()));
                return;
            }
            if (isClock(next)) {
                Clock.first(next).ifPresent(facts::likelyTimes);
            } else if (next.length() < LONGEST_BODY
                    && Days.first(next).isEmpty()
                    && (isPlace(next) || next.has(AT_NAMED))) {
                var at = next.matcher(AT);
                facts.likelyPlace(at.find() ? next.sub(at.end()) : next);
            } else {
                return;
            }
        }
    }

    /** Whether the words tell nothing but a time: «kl. 10 – 14». */
    static boolean isClock(Passage words) {
        return words.has(ONLY_CLOCK);
    }

    /** Whether the words alone in their line name a place. */
    static boolean isPlace(Passage words) {
        return words.has(PLACE) && Labels.in(words).isEmpty();
    }

    private void held(Passage words) {
        HeldSentence.in(words).ifPresent(held -> {
            facts.likelyPlace(held.place());
            if (held.day() != null && !facts.hasDate()) {
                facts.likelyDate(held.day());
            }
            if (held.times() != null) {
                facts.likelyTimes(held.times());
            }
        });
        var lasted = words.matcher(LASTED);
        if (lasted.find()) {
            lasted(words.group(lasted, 0));
        }
    }

    /** Takes the time at which a call says that the meeting will probably end. */
    void toEnd(Part part) {
        Stream.concat(lines(part), part.agendaLines().stream().map(Line::words)).forEach(words -> {
            var end = words.matcher(TO_END);
            if (end.find()) {
                Clock.first(words.sub(end.end())).ifPresent(times -> facts.likelyEnd(times.from()));
            }
        });
    }

    private static Stream<Passage> lines(Part part) {
        return JoinedLines.of(part.front().stream()
                        .flatMap(block -> block instanceof Line line ? Stream.of(line) : Stream.empty())
                        .toList())
                .stream();
    }

    /** Takes the time at which the minutes say, most often below the last case, that the meeting ended. */
    void ended(Part part) {
        Stream.concat(part.front().stream(), part.cases().stream().flatMap(text -> text.blocks().stream()))
                .flatMap(block -> block instanceof Line line ? Stream.of(line.words()) : Stream.empty())
                .filter(words -> words.has(ENDED))
                .flatMap(words -> Clock.beside(words).stream())
                .forEach(end -> facts.likelyEnd(end.from()));
    }

    private void lasted(Passage words) {
        Clock.first(words).ifPresent(start -> {
            var end = Clock.first(words.sub(words.indexOf(start.from().span().to())));
            facts.likelyTimes(
                    new Clock.Times(start.from(), end.map(Clock.Times::from).orElse(start.to())));
        });
    }

    /** The lines that a part opens with. */
    static Stream<Line> opening(Part part) {
        var lines = new ArrayList<Line>();
        if (part.title() != null) {
            lines.add(part.title());
        }
        part.front().stream().filter(block -> !isOfSender(block)).limit(OPENING).forEach(block -> {
            if (block instanceof Line line) {
                line.words().split(BAR).forEach(words -> lines.add(line.with(words)));
            } else if (block instanceof Table table) {
                lines.addAll(firstOf(table));
            }
        });
        return lines.stream();
    }

    // «Referat    Nettverk for folkehelse», with nothing below, is a title in two columns
    private static List<Line> firstOf(Table table) {
        var cells = table.rows().getFirst().filled();
        var first = cells.getFirst().lines();
        return table.rows().size() == 1 && cells.size() == 2 && first.size() == 1
                ? List.of(first.getFirst()
                        .with(first.getFirst().words().then(cells.getLast().words())))
                : first;
    }

    private static boolean isOfSender(Block block) {
        return block instanceof Line line && line.words().has(SENDER);
    }

    /** Takes the day on which an extract says, below the title of its case, that the case was treated. */
    void treated(Part part) {
        if (part.kind() != PartKind.CASE_MINUTES || facts.hasDate()) {
            return;
        }
        var lines = part.cases().stream()
                .limit(1)
                .flatMap(text -> text.blocks().stream().limit(OPENING))
                .flatMap(block -> block instanceof Line line ? Stream.of(line) : Stream.empty())
                .toList();
        for (var words : JoinedLines.of(lines)) {
            var treated = words.matcher(TREATED);
            if (treated.find()) {
                Days.first(words.sub(treated.start("day"))).ifPresent(facts::likelyDate);
                return;
            }
        }
    }

    private void sentence(Passage words) {
        if (!facts.hasBody()) {
            NamedBody.inSentence(words).ifPresent(facts::likelyBody);
        }
        if (!facts.hasDate() && day.isIn(words)) {
            Days.first(words).ifPresent(facts::likelyDate);
        }
        Days.first(words).filter(facts::isOn).ifPresent(told -> {
            beforeDay(words.sub(0, words.indexOf(told.span().from())));
            afterDay(HeadFacts.after(words, told));
        });
    }

    private void beforeDay(Passage words) {
        var named = words.matcher(BEFORE_DAY);
        var place = named.find() ? words.group(named, "place") : words.none();
        if (isPlace(place)) {
            facts.likelyPlace(place);
        }
    }

    /** Takes the day that a mail tells without its year, and what it says behind it. */
    void nearSending(List<Part> parts) {
        if (!facts.hasDate()) {
            DayNearSending.in(parts).forEach(told -> {
                facts.likelyDate(told.day());
                afterDay(told.rest());
            });
        }
    }

    private void afterDay(Passage rest) {
        Clock.first(rest).ifPresent(facts::likelyTimes);
        var enclosed = rest.matcher(ENCLOSED);
        if (enclosed.find()
                && (isPlace(rest.group(enclosed, 1)) || rest.group(enclosed, 1).has(ONLINE))) {
            facts.likelyPlace(rest.group(enclosed, 1));
            return;
        }
        var clock = rest.matcher(CLOCK_LAST);
        var at = (clock.find() ? rest.sub(0, clock.start()) : rest).matcher(AT_PLACE);
        if (rest.strip().has(CAPITAL) && isPlace(rest.strip())) {
            facts.likelyPlace(rest.strip());
        } else if (at.find()) {
            facts.likelyPlace(rest.group(at, 1));
        } else {
            PlaceWords.behindTime(rest).ifPresent(facts::likelyPlace);
        }
    }
}
