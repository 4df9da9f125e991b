package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.CaseNumber;
import no.vedtakslogg.papers.words.Heading;
import no.vedtakslogg.papers.words.Headings;
import org.jspecify.annotations.Nullable;

/** A case while lines are still added to it. */
final class OpenCase {
    private static final int LONGEST_HEAD = 4;

    final @Nullable Found<CaseNumber> number;
    final @Nullable Passage title;
    final int headingLevel;
    final @Nullable Table meetings;
    final List<Block> blocks = new ArrayList<>();
    final List<AnsweredRow> answered = new ArrayList<>();
    final Set<Passage> results = new HashSet<>();

    private boolean toldOf;
    private int asked;

    OpenCase(@Nullable Found<CaseNumber> number, @Nullable Passage title, @Nullable Table meetings) {
        this(number, title, 0, meetings);
    }

    OpenCase(CaseHeading heading, Line line) {
        this(
                heading.number(),
                heading.title().isBlank() ? null : heading.title(),
                heading.title().isBlank() ? 0 : line.style().heading(),
                null);
    }

    private OpenCase(
            @Nullable Found<CaseNumber> number, @Nullable Passage title, int headingLevel, @Nullable Table meetings) {
        this.number = number;
        this.title = title;
        this.headingLevel = headingLevel;
        this.meetings = meetings;
    }

    /** Whether nothing but its head stands in it so far, so that a table of meetings tells where it is to be treated. */
    boolean isHeadOf(Table table) {
        return meetings == null
                && blocks.size() <= LONGEST_HEAD
                && blocks.stream().noneMatch(OpenCase::opensSection)
                && (title == null || isTreatedIn(table));
    }

    /** Whether only the table of its meetings tells its number so far: the title that stands below is its own. */
    boolean waitsForTitle() {
        return title == null
                && meetings != null
                && !MeetingColumns.numbers(meetings).isEmpty()
                && blocks.size() <= LONGEST_HEAD
                && !isToldOf();
    }

    /** Whether nothing but its number is told yet. */
    boolean isOnlyNumbered() {
        return title == null && blocks.isEmpty();
    }

    /** Whether both have the same number. */
    boolean isNumbered(OpenCase other) {
        return number != null && other.number != null && number.value().sameAs(other.number.value());
    }

    /** Whether a section of it has begun. */
    boolean isToldOf() {
        while (!toldOf && asked < blocks.size()) { // every line asks this
            toldOf = opensSection(blocks.get(asked++));
        }
        return toldOf;
    }

    // «Behandling» may stand as a heading above the table of those who are to treat it
    private static boolean opensSection(Block block) {
        return block instanceof Line line
                && Headings.of(line)
                        .filter(titled -> titled.heading() != Heading.MINUTES)
                        .isPresent();
    }

    // the table tells the same number, or none
    private boolean isTreatedIn(Table table) {
        var numbers = MeetingColumns.numbers(table);
        return numbers.isEmpty() || number == null || numbers.stream().anyMatch(number.value()::sameAs);
    }

    /** The same case with the table of the meetings that are to treat it. */
    OpenCase treatedAt(Table table) {
        var same = new OpenCase(number, title, headingLevel, table);
        blocks.stream()
                .filter(block ->
                        !(block instanceof Line line && Headings.of(line).isPresent()))
                .forEach(same.blocks::add);
        return same;
    }

    CaseText close() {
        return new CaseText(number, title, headingLevel, meetings, blocks, answered, results);
    }
}
