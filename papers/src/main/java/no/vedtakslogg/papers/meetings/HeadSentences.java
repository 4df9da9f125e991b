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
import no.vedtakslogg.papers.words.Days;

/** Reads the facts of a meeting's head that no label tells: in titles, in sentences and below the last case. */
final class HeadSentences {
    // «Referat | Eldrerådet | 12. mars 2026»
    static final Pattern BAR = Pattern.compile("\\s\\|\\s");
    private static final Pattern SENDER = Pattern.compile("(?iu)^(?:til|kopi|fra|frå|sendt|send|from|to|cc|sent):");
    // «Formannskapet behandlet saken i møte 9.6.2026», «I møtet 9. juni 2026 gjorde styret slikt vedtak»
    private static final Pattern TREATED = Pattern.compile(
            "(?iu)\\b(?:i\\s+(?:sitt\\s+)?\\p{L}*møtet?|(?:behandlet|behandla|handsama)\\s+(?:saken|saka))\\s+(?:\\p{L}{3,6}dag\\s+)?(?:den\\s+)?(?<day>\\d{1,2}\\.)");

    static final int OPENING = 8;

    private final HeadFacts facts;
    private final MeetingHours hours;
    private final BesideDay besideDay;
    private final DayInHead day;

    HeadSentences(HeadFacts facts, List<Part> parts) {
        this.facts = facts;
        this.hours = new MeetingHours(facts);
        this.besideDay = new BesideDay(facts);
        this.day = new DayInHead(parts.stream().map(HeadSentences::openingLines).toList());
    }

    private static List<Passage> openingLines(Part part) {
        return JoinedLines.of(opening(part).toList());
    }

    void read(Part part) {
        var lines = openingLines(part).stream()
                .filter(words -> !day.isOfLetter(words))
                .toList();
        JoinedLines.inFront(part).forEach(this::held);
        for (var i = 0; i < lines.size(); i++) {
            sentence(lines.get(i));
            if (DayInHead.isWhen(lines.get(i)) || endsInDay(lines.get(i))) {
                besideDay.below(lines.subList(i + 1, lines.size()));
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

    private void held(Passage words) {
        HeldSentence.in(words).ifPresent(held -> {
            facts.likelyPlace(held.place());
            if (held.day() != null && !facts.hasDate()) {
                facts.when().likelyDate(held.day());
            }
            if (held.times() != null) {
                facts.when().likelyTimes(held.times());
            }
        });
        hours.lasted(words);
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
                Days.first(words.sub(treated.start("day"))).ifPresent(facts.when()::likelyDate);
                return;
            }
        }
    }

    private void sentence(Passage words) {
        if (!facts.body().isKnown()) {
            NamedBody.inSentence(words).ifPresent(facts.body()::likely);
        }
        if (!facts.hasDate() && day.isIn(words)) {
            Days.first(words).ifPresent(facts.when()::likelyDate);
        }
        Days.first(words).filter(facts::isOn).ifPresent(told -> {
            besideDay.before(words.sub(0, words.indexOf(told.span().from())));
            besideDay.behind(HeadFacts.after(words, told));
        });
    }

    /** Takes the day that a mail tells without its year, and what it says behind it. */
    void nearSending(List<Part> parts) {
        if (!facts.hasDate()) {
            DayNearSending.in(parts).forEach(told -> {
                facts.when().likelyDate(told.day());
                besideDay.behind(told.rest());
            });
        }
    }
}
