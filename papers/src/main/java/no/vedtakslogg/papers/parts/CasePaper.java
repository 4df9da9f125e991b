package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Style;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Cell;
import no.vedtakslogg.papers.text.Table.Row;
import no.vedtakslogg.papers.words.CaseNumber;
import no.vedtakslogg.papers.words.Heading;
import no.vedtakslogg.papers.words.Headings;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;
import no.vedtakslogg.papers.words.ProposingSentence;
import org.jspecify.annotations.Nullable;

/** A paper that puts one case forward to one meeting, and holds nothing else: whatever stands below its head is of that case. */
record CasePaper(CasePaperHead head, List<Block> above, List<Block> below) {
    private static final Pattern NUMBER_WITHIN = Pattern.compile("(?iu)\\bsak\\s\\d{1,4}/\\d{2,4}$");
    private static final int FEW = 4;
    private static final Set<Heading> DECIDES = Set.of(Heading.DECISION, Heading.VOTING);
    private static final Set<Heading> WEIGHED = Set.of(Heading.BACKGROUND, Heading.ASSESSMENT);
    private static final Set<Label> OPENING_SECTIONS = Set.of(Label.ATTACHMENTS, Label.LEGAL_BASIS);

    /** The one part of the paper, if it is such a one. */
    static Optional<Part> in(List<Block> blocks) {
        var paper = of(blocks);
        return paper.isOne()
                ? Optional.of(paper.part(PartKind.CASE_PAPER, paper.head.kind(), paper.front(), true))
                : Optional.empty();
    }

    /** What may be such a paper. */
    static CasePaper of(List<Block> blocks) {
        var head = CasePaperHead.of(blocks);
        return new CasePaper(head, blocks.subList(0, head.end()), blocks.subList(head.end(), blocks.size()));
    }

    /** The part of such a paper behind a call, which tells itself when and where the meeting is. */
    Part inCall() {
        return part(PartKind.CASE_PAPER, head.kind(), List.of(), false);
    }

    /** The part of an extract with such a head below its title, where the head tells number and title of one case. */
    Optional<Part> asExtract(Line title) {
        var named = head.named();
        var number = named.number();
        return !below.isEmpty()
                        && number != null
                        && named.title() != null
                        && !head.tellsOfSeveral()
                        && head.headings().stream().noneMatch(CasePaper::isBareLabel)
                        && below.stream().noneMatch(block -> opensOther(block, number))
                ? Optional.of(part(PartKind.CASE_MINUTES, title, front(), true))
                : Optional.empty();
    }

    /** Whether it is such a paper. */
    boolean isOne() {
        var named = head.named();
        var number = named.number();
        return !below.isEmpty()
                && (number != null || named.title() != null)
                && (head.tellsKind() || named.namesCase() && proposes())
                && !head.tellsOfSeveral()
                && head.headings().stream().noneMatch(CasePaper::isBareLabel)
                && (number != null
                        || Stream.concat(above.stream(), below.stream().limit(FEW))
                                .noneMatch(CasePaper::namesNumber))
                && Stream.concat(head.headings().stream(), head.others().stream())
                        .noneMatch(CasePaper::isOfOtherPaper)
                && !callsToMeeting()
                && lastOf(DECIDES) <= lastOf(Set.of(Heading.PROPOSAL))
                && below.stream().noneMatch(block -> opensOther(block, number));
    }

    // under a heading that says so, or in other words where somebody prepared the case and weighs it
    private boolean proposes() {
        return lastOf(Set.of(Heading.PROPOSAL)) >= 0
                || (lastOf(WEIGHED) >= 0 || head.tellsWhoPrepared())
                        && below.stream().anyMatch(block -> block instanceof Line line && proposesOtherwise(line));
    }

    private static boolean proposesOtherwise(Line line) {
        return ProposingSentence.within(line.words()).isPresent()
                || Headings.of(line)
                        .filter(titled -> titled.heading() == Heading.MOVED
                                || titled.heading() == Heading.CONCLUSION && Headings.isAdvice(titled.title()))
                        .isPresent();
    }

    // «Møtedato» with nothing beside it: the head is set in a way that is not understood
    private static boolean isBareLabel(Line line) {
        return Labels.alone(line.words()).isPresent()
                || ColumnNames.NUMBER.is(line.words().strip());
    }

    // «Møte: Rådsmøte 23. april 2026, sak 9/26»
    private static boolean namesNumber(Block block) {
        return block instanceof Line line && line.words().has(NUMBER_WITHIN);
    }

    // a notice, minutes or an extract
    private static boolean isOfOtherPaper(Block block) {
        return block instanceof Line line
                && (SignsOfMinutes.tellsWhoMet(line)
                        || AgendaHeadings.isTitle(line)
                        || PartKind.openedBy(line, false)
                                .filter(kind -> kind == PartKind.NOTICE
                                        || kind == PartKind.MINUTES
                                        || kind == PartKind.CASE_MINUTES)
                                .isPresent());
    }

    // «Emne: Innkalling til fagrådsmøte», or cases in a list below the head: a call that puts some of them forward
    private boolean callsToMeeting() {
        var title = head.named().title();
        return title != null && isOfOtherPaper(new Line(title, Style.PLAIN, 0, true))
                || IntStream.range(0, below.size() - 1).anyMatch(this::listsCases);
    }

    private boolean listsCases(int at) {
        return below.get(at) instanceof Line line
                && below.get(at + 1) instanceof Line next
                && AgendaHeadings.isHeading(line, false)
                && CaseHeading.of(next, true)
                        .filter(row -> row.named() && !row.title().isBlank())
                        .isPresent();
    }

    private int lastOf(Set<Heading> sections) {
        for (var i = below.size() - 1; i >= 0; i--) {
            if (below.get(i) instanceof Line line
                    && Headings.of(line)
                            .filter(titled -> sections.contains(titled.heading()))
                            .isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean opensOther(Block block, @Nullable Found<CaseNumber> number) {
        if (!(block instanceof Line line)) {
            return false;
        }
        return SignsOfMinutes.tellsWhoMet(line)
                || PartKind.openedBy(line, true).isPresent()
                || line.standsOut()
                        && CaseHeading.of(line, false)
                                .filter(other -> number == null || !other.isNumbered(number.value()))
                                .isPresent();
    }

    private Part part(PartKind kind, @Nullable Line title, List<Block> front, boolean alone) {
        var named = head.named();
        var blocks = new ArrayList<Block>(named.belowTitle());
        blocks.addAll(facts());
        blocks.addAll(below);
        var text = new CaseText(
                named.number(),
                named.title(),
                named.headingLevel(),
                meetings(named, alone),
                blocks,
                List.of(),
                Set.of());
        return new Part(kind, title, front, List.of(), List.of(), List.of(), List.of(), List.of(text));
    }

    // where the head does not say itself which meeting it is, sentences and other lines of it may tell
    private List<Block> front() {
        return head.tellsMeeting() ? head.others() : above;
    }

    // behind a call «Dato» is the day of writing
    private static @Nullable Table meetings(CaseInHead named, boolean alone) {
        var cells = Stream.of(named.body(), alone ? named.day() : named.dayOfMeeting())
                .flatMap(Optional::stream)
                .map(CasePaper::cell)
                .toList();
        return cells.isEmpty() ? null : new Table(List.of(new Row(cells)), true);
    }

    private static Cell cell(Passage words) {
        return new Cell(List.of(new Line(words, Style.PLAIN, 0, true)));
    }

    // those that open sections come last
    private List<Block> facts() {
        return Stream.of(false, true)
                .flatMap(opening -> head.otherFacts().filter(fact -> Labels.alone(fact.name())
                        .filter(label -> OPENING_SECTIONS.contains(label) == opening)
                        .isPresent()))
                .flatMap(CasePaper::block)
                .toList();
    }

    // «Beslutning» in a cell beside «Sakstype» is no heading
    private static Stream<Block> block(NamedFact fact) {
        var line = fact.line();
        if (line.words().length() > fact.name().length()) {
            return Stream.of(line);
        }
        return Headings.of(line.with(fact.value())).isPresent()
                ? Stream.empty()
                : Stream.of(new Table(
                        List.of(new Row(List.of(new Cell(List.of(line)), new Cell(List.of(line.with(fact.value())))))),
                        true));
    }
}
