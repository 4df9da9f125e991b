package no.vedtakslogg.papers.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.cases.CaseSections.Text;
import no.vedtakslogg.papers.parts.CaseText;
import no.vedtakslogg.papers.parts.Part;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.words.Heading;
import no.vedtakslogg.papers.words.Headings;

/**
 * The points of a list that end what minutes tell of a case, «- Kari Vik lager en oversikt.»: what was agreed, where a small
 * group has no heading for it.
 *
 * @param said what stands above them
 * @param tasks the lines of the list, none where the case does not end in one
 */
record TasksLast(List<Block> said, List<Line> tasks) {
    private static final Pattern BULLET = Pattern.compile("^[-–•]\\s+(?=\\S)");
    private static final String NAME = "(?:\\p{Lu}[\\p{L}.-]+\\s){1,4}";
    private static final Pattern SOMEBODY =
            Pattern.compile("^[-–•]\\s+" + NAME + "(?:og\\s" + NAME + ")?(?:skal\\s\\p{Ll}+|\\p{Ll}+r)\\b.*");
    private static final Set<Heading> OTHERWISE =
            Set.of(Heading.DECISION, Heading.CONCLUSION, Heading.FOLLOW_UP, Heading.PROPOSAL, Heading.INPUT);
    private static final int FEWEST = 2;

    /** Whether the minutes tell so what was agreed: in two cases or more, and all their lists stand so. */
    static boolean are(Part part) {
        var cases = part.cases().stream().map(TasksLast::of).toList();
        var lists = cases.stream().filter(one -> !one.tasks.isEmpty()).toList();
        var tasks = lists.stream()
                .flatMap(one -> one.tasks.stream())
                .filter(TasksLast::isBullet)
                .toList();
        return part.kind().tellsOfMeeting()
                && lists.size() >= FEWEST
                && tasks.stream().filter(line -> line.words().has(SOMEBODY)).count() * 2 > tasks.size()
                && cases.stream().flatMap(one -> one.said.stream()).noneMatch(TasksLast::tellsOtherwise);
    }

    static TasksLast of(CaseText text) {
        var blocks = text.blocks();
        var end = blocks.size();
        while (end > 0 && !endsList(blocks, end)) {
            end--; // «Neste møte: 24. mars» and the greeting stand below the last case
        }
        var first = end;
        for (var at = end - 1; at > 0 && blocks.get(at) instanceof Line line; at--) {
            if (isBullet(line)) {
                first = at;
            } else if (line.afterGap()) {
                break;
            }
        }
        var said = new ArrayList<>(blocks.subList(0, first));
        said.addAll(blocks.subList(end, blocks.size()));
        return new TasksLast(
                said, blocks.subList(first, end).stream().map(Line.class::cast).toList());
    }

    private static boolean endsList(List<Block> blocks, int end) {
        var at = end - 1;
        while (at > 0 && blocks.get(at) instanceof Line line && !isBullet(line) && !line.afterGap()) {
            at--;
        }
        return blocks.get(at) instanceof Line line && isBullet(line);
    }

    /** The case's sections, with the list as what was decided. */
    CaseSections sections() {
        var sections = OpenSections.read(said, Set.of());
        if (!tasks.isEmpty()) {
            sections.sections.add(
                    new Text(Heading.DECISION, tasks.getFirst().words().none(), tasks));
        }
        return sections;
    }

    private static boolean tellsOtherwise(Block block) {
        return block instanceof Line line
                && (isBullet(line)
                        || Headings.of(line)
                                .filter(titled -> OTHERWISE.contains(titled.heading()))
                                .isPresent());
    }

    private static boolean isBullet(Line line) {
        return line.words().has(BULLET);
    }
}
