package no.vedtakslogg.papers.parts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.Heading;
import no.vedtakslogg.papers.words.Headings;

/**
 * What a line that opens a part makes of the paper. Some secretariats write the paper of one case on the form of the
 * minutes, «MØTEBOK» above a table of the meetings that treat it: what stands below tells whether it is put forward there or
 * decided. In a call with the papers of its cases, one such form follows the other, and none opens minutes.
 */
final class PaperForm {
    private static final Pattern FORM = Pattern.compile("(?iu)^(?:.*\\s)?møte(?:bok|protokoll)(?:\\s*:)?\\s*$");
    private static final Pattern NOTE = Pattern.compile("(?iu)^notat\\s*:?$");
    private static final int LONGEST_LABEL = 60;
    private static final int LINES_OF_HEAD = 15;

    private PaperForm() {}

    /** The part that a line opens, if it does. */
    static Optional<PartKind> openedAt(List<Block> blocks, int at, boolean withinACase) {
        return blocks.get(at) instanceof Line line && isNoteOfOneCase(line, blocks, at)
                ? Optional.of(PartKind.CASE_PAPER)
                : titled(blocks, at, withinACase);
    }

    // «NOTAT» puts a case forward where its head names the case's number and it ends in a proposal
    private static boolean isNoteOfOneCase(Line line, List<Block> blocks, int at) {
        return line.words().has(NOTE)
                && lines(blocks.subList(at, Math.min(at + LINES_OF_HEAD, blocks.size())))
                        .anyMatch(PaperOfOneCase::namesNumber)
                && lines(blocks.subList(at, blocks.size()))
                        .flatMap(below -> Headings.of(below).stream())
                        .anyMatch(titled -> titled.heading() == Heading.PROPOSAL);
    }

    private static Stream<Line> lines(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block instanceof Line line ? Stream.of(line) : Stream.empty());
    }

    private static Optional<PartKind> titled(List<Block> blocks, int at, boolean withinACase) {
        return blocks.get(at) instanceof Line line && !isFormOfOneOfMany(line, blocks, at)
                ? PartKind.openedBy(line, withinACase)
                        .map(kind -> kind == PartKind.MINUTES && isFormOfOneCase(line, blocks, at)
                                ? ofOneCase(blocks)
                                : kind)
                : Optional.empty();
    }

    private static boolean isFormOfOneCase(Line line, List<Block> blocks, int at) {
        return isForm(line, blocks, at) && !tellMeetingsAgain(blocks) && !tellWhoMet(blocks);
    }

    private static boolean isFormOfOneOfMany(Line line, List<Block> blocks, int at) {
        return isForm(line, blocks, at)
                && tellMeetingsAgain(blocks)
                && lines(blocks)
                                .filter(other -> other.words().has(FORM))
                                .limit(2)
                                .count()
                        > 1
                && ofOneCase(blocks) == PartKind.CASE_PAPER
                && !tellWhoMet(blocks);
    }

    private static boolean isForm(Line line, List<Block> blocks, int at) {
        return line.words().has(FORM)
                && blocks.subList(at, Math.min(at + LINES_OF_HEAD, blocks.size())).stream()
                        .anyMatch(PaperForm::tellsMeetings);
    }

    private static boolean tellMeetingsAgain(List<Block> blocks) {
        return blocks.stream().filter(PaperForm::tellsMeetings).limit(2).count() > 1;
    }

    private static boolean tellWhoMet(List<Block> blocks) {
        return blocks.stream()
                .anyMatch(block -> SignsOfMinutes.tellsWhoMet(block)
                        && block instanceof Line other
                        && other.words().length() < LONGEST_LABEL);
    }

    /** Whether a table tells where and when a case is treated. */
    static boolean tellsMeetings(Block block) {
        return block instanceof Table table && TableRole.of(table, false, false, false) == TableRole.MEETINGS;
    }

    private static PartKind ofOneCase(List<Block> blocks) {
        return blocks.stream()
                        .anyMatch(block -> block instanceof Line line
                                && Headings.of(line)
                                        .filter(titled -> titled.heading() == Heading.DECISION)
                                        .isPresent())
                ? PartKind.CASE_MINUTES
                : PartKind.CASE_PAPER;
    }
}
