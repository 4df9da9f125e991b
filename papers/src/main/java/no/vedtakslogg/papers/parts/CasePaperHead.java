package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.Heading;
import no.vedtakslogg.papers.words.Headings;
import no.vedtakslogg.papers.words.Organisations;
import org.jspecify.annotations.Nullable;

/** What stands above the first section of a paper that puts one case forward: its facts, its headings, and what else it tells. */
final class CasePaperHead {
    private static final Pattern SENTENCE = Pattern.compile("^\\p{Lu}.*\\p{Ll}\\S* .*[\\p{Ll}\\d)»][.:]$");
    private static final int SHORTEST_SENTENCE = 40;
    private static final Pattern NUMBERED = Pattern.compile("^1[.)]?\\s+\\p{Lu}");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");
    private static final Pattern PREPARED = Pattern.compile(
            "(?iu)^(?:saksbeh|sakshand|saksansv|saksutgr|saksutr|forfatt)|(?:utarbeid|utred|utgrei|skr[ie]v|meldt)\\p{L}*(?: inn)? av");
    private static final Pattern FOOT = Pattern.compile("(?iu)^side \\d{1,3}(?: av \\d{1,3})?$");

    private final NamedFacts facts;
    private final List<Line> headings = new ArrayList<>();
    private final List<Line> kinds = new ArrayList<>();
    private final List<Block> others = new ArrayList<>();
    private int end;

    private CasePaperHead(List<Block> blocks) {
        facts = new NamedFacts(blocks);
        while (end < blocks.size() && !proposes(blocks.get(end))) {
            var taken = facts.takenAt(end);
            if (taken > 0) {
                end += taken;
            } else if (blocks.get(end) instanceof Line line) {
                if (isKind(line, blocks, end)) {
                    kinds.add(line);
                } else if (namesTable(line, blocks, end)) {
                    others.add(line);
                } else if (opensSection(line)) {
                    break;
                } else {
                    sort(line);
                }
                end++;
            } else {
                numberAndTitle(blocks.get(end)).ifPresentOrElse(headings::add, () -> others.add(blocks.get(end)));
                end++;
            }
        }
        if (end < blocks.size() && endsInUnknownSection(blocks)) {
            headings.removeLast();
            end--;
        }
    }

    // «Innstilling: Saken tas til orientering.» straight below the facts is none of them
    private static boolean proposes(Block block) {
        var line =
                switch (block) {
                    case Line own -> own;
                    case Table table -> firstOf(table);
                };
        return line != null
                && Headings.of(line)
                        .filter(titled -> titled.heading() == Heading.PROPOSAL)
                        .isPresent();
    }

    private static @Nullable Line firstOf(Table table) {
        return table.rows().stream()
                .flatMap(row -> row.filled().stream())
                .map(cell -> cell.lines().getFirst())
                .findFirst()
                .orElse(null);
    }

    // a sentence stands below a heading that nobody knows, and something else is the title
    private boolean endsInUnknownSection(List<Block> blocks) {
        if (headings.isEmpty()
                || headings.getLast() != blocks.get(end - 1)
                || !(blocks.get(end) instanceof Line line)
                || Headings.of(line).isPresent()) {
            return false;
        }
        return new CaseInHead(headings.subList(0, headings.size() - 1), kinds, facts.found()).title() != null;
    }

    static CasePaperHead of(List<Block> blocks) {
        return new CasePaperHead(blocks);
    }

    // «Sak 34/26 | Legevakt om natten» in a row of its own is one heading
    private static Optional<Line> numberAndTitle(Block block) {
        if (!(block instanceof Table table) || table.rows().size() != 1) {
            return Optional.empty();
        }
        var cells = table.rows().getFirst().filled();
        return cells.size() == 2
                        && CaseNumbers.areAlone(cells.getFirst().words())
                        && cells.getLast().words().has(LETTERS)
                ? Optional.of(new Line(
                        Passage.join(cells.stream().map(Table.Cell::words).toList()),
                        cells.getLast().lines().getFirst().style(),
                        0,
                        true))
                : Optional.empty();
    }

    private static boolean opensSection(Line line) {
        return Headings.of(line).isPresent() || line.words().has(NUMBERED) || isSentence(line);
    }

    // «Saksutredning» is a section where something of the case stands above it
    private boolean isKind(Line line, List<Block> blocks, int at) {
        return KindOfCasePaper.isAlone(line.words())
                && (Headings.of(line).isEmpty() || facts.found().isEmpty() && !isFollowedBySentence(blocks, at));
    }

    private static boolean isFollowedBySentence(List<Block> blocks, int at) {
        return at + 1 < blocks.size() && blocks.get(at + 1) instanceof Line next && isSentence(next);
    }

    private static boolean isSentence(Line line) {
        return line.words().length() > SHORTEST_SENTENCE && line.words().has(SENTENCE);
    }

    // «Saksgang», «Behandling» above the meetings
    private static boolean namesTable(Line line, List<Block> blocks, int at) {
        return MeetingColumns.opensList(line)
                || at + 1 < blocks.size()
                        && MeetingColumns.isTreated(line.words().toString())
                        && NamedFacts.beginsTable(blocks.get(at + 1));
    }

    private void sort(Line line) {
        var words = line.words();
        if (Organisations.isName(words)
                || words.has(FOOT)
                || !words.has(LETTERS) && CaseInHead.heading(line).isEmpty()) {
            others.add(line);
        } else {
            headings.add(line);
        }
    }

    /** Where its first section begins. */
    int end() {
        return end;
    }

    /** The case that it names. */
    CaseInHead named() {
        return new CaseInHead(headings, kinds, facts.found());
    }

    List<Line> headings() {
        return headings;
    }

    /** The line that tells the kind of the paper and nothing of the case. */
    @Nullable Line kind() {
        return kinds.isEmpty() ? null : kinds.getFirst();
    }

    /** Whether it says that it puts a case forward. */
    boolean tellsKind() {
        return !kinds.isEmpty() || headings.stream().anyMatch(line -> KindOfCasePaper.isBeside(line.words()));
    }

    /** Whether it names somebody who prepared the case. */
    boolean tellsWhoPrepared() {
        return facts.found().stream().anyMatch(fact -> fact.name().has(PREPARED));
    }

    /** Whether it tells of more than one case, or of more than one meeting. */
    boolean tellsOfSeveral() {
        var numbers = named().numbers().toList();
        return facts.areInSeveralRows()
                || numbers.stream().anyMatch(number -> !number.value()
                        .sameAs(numbers.getFirst().value()));
    }

    /** The facts that tell other things of the case. */
    Stream<NamedFact> otherFacts() {
        return factsOf(FactOfCase.OTHER);
    }

    /** Whether it names the body and the day of the meeting; «Dato» may be the day of writing. */
    boolean tellsMeeting() {
        var some = factsOf(FactOfCase.SOME_DAY).toList();
        var named = named();
        return named.body().isPresent()
                && named.day()
                        .filter(day -> some.stream()
                                .noneMatch(fact -> fact.value().span().contains(day.span())))
                        .isPresent();
    }

    private Stream<NamedFact> factsOf(FactOfCase kind) {
        return facts.found().stream().filter(fact -> FactOfCase.of(fact) == kind);
    }

    /** What is no fact of the case and no heading of it. */
    List<Block> others() {
        return others;
    }
}
