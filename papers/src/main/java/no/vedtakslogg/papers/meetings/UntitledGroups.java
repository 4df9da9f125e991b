package no.vedtakslogg.papers.meetings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
        var run = new ArrayList<Group>();
        for (var block : blocks) {
            var group = block instanceof Line line ? Group.of(line) : Optional.<Group>empty();
            group.ifPresentOrElse(run::add, () -> close(run, starts));
        }
        close(run, starts);
        return new UntitledGroups(starts);
    }

    /** Whether the first of such lines is this one. */
    boolean beginAt(Line line) {
        return starts.contains(line.words().span().from());
    }

    private static void close(List<Group> run, Set<Integer> starts) {
        if (run.size() >= FEWEST_LINES
                && run.stream().mapToInt(Group::people).sum() >= FEWEST_PEOPLE
                && run.stream().anyMatch(Group::isOfSeveral)) {
            starts.add(run.getFirst().label.span().from());
        }
        run.clear();
    }

    /** How many a line names behind a label that tells of nothing else. */
    private record Group(Passage label, int people) {
        static Optional<Group> of(Line line) {
            var grouped = line.words().matcher(ListLine.GROUP);
            if (!grouped.find() || line.words().has(ListLine.SENT_TO)) {
                return Optional.empty();
            }
            var label = line.words().group(grouped, 1);
            return Roles.is(label)
                            || Labels.alone(label)
                                    .filter(known -> !known.listsPeople())
                                    .isPresent()
                    ? Optional.empty()
                    : Optional.of(new Group(label, people(line.words().sub(grouped.end()))))
                            .filter(group -> group.people > 0);
        }

        private static int people(Passage words) {
            var value = ListedPeople.withoutStop(words.strip());
            if (PersonRow.absent(value).isPresent()) {
                return 1;
            }
            var parts = Names.parts(value);
            return parts.stream().allMatch(part -> People.named(part, false).size() == 1) ? parts.size() : 0;
        }

        // several beside each other, or those of a municipality or a hospital
        private boolean isOfSeveral() {
            return people > 1 || !Names.isPerson(label);
        }
    }
}
