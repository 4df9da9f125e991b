package no.vedtakslogg.papers.meetings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Labels;
import no.vedtakslogg.papers.words.Names;

/**
 * Lists that no label opens: «Storvik kommune: Kari Nord» above «Søre Dal sykehus: Ola Moen, Per Vik», line below line. They name
 * those who met in the head of minutes.
 */
record UntitledGroups(Set<Integer> starts) {
    private static final int FEWEST_LINES = 2;
    private static final int FEWEST_PEOPLE = 3;

    static UntitledGroups in(List<Block> blocks) {
        var starts = new HashSet<Integer>();
        var run = new ArrayList<Line>();
        for (var block : blocks) {
            if (block instanceof Line line && people(line) > 0) {
                run.add(line);
            } else {
                close(run, starts);
            }
        }
        close(run, starts);
        return new UntitledGroups(starts);
    }

    /** Whether the first of such lines is this one. */
    boolean beginAt(Line line) {
        return starts.contains(line.words().span().from());
    }

    private static void close(List<Line> run, Set<Integer> starts) {
        if (run.size() >= FEWEST_LINES
                && run.stream().mapToInt(UntitledGroups::people).sum() >= FEWEST_PEOPLE
                && run.stream().anyMatch(UntitledGroups::isGroup)) {
            starts.add(run.getFirst().words().span().from());
        }
        run.clear();
    }

    // several beside each other, or those of a municipality or a hospital
    private static boolean isGroup(Line line) {
        return people(line) > 1 || !Names.isPerson(label(line));
    }

    // how many a line names behind a label that tells of nothing else; 0 where anything but people stands there
    private static int people(Line line) {
        var grouped = line.words().matcher(ListLine.GROUP);
        if (!grouped.find()
                || line.words().has(ListLine.SENT_TO)
                || Roles.is(label(line))
                || Labels.alone(label(line))
                        .filter(label -> !label.listsPeople())
                        .isPresent()) {
            return 0;
        }
        var value = ListedPeople.withoutStop(line.words().sub(grouped.end()).strip());
        if (PersonRow.isAbsent(value)) {
            return 1;
        }
        var parts = Names.parts(value);
        return parts.stream().allMatch(part -> People.named(part, false).size() == 1) ? parts.size() : 0;
    }

    private static Passage label(Line line) {
        var grouped = line.words().matcher(ListLine.GROUP);
        return grouped.find() ? line.words().group(grouped, 1) : line.words().none();
    }
}
