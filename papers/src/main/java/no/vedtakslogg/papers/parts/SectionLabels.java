package no.vedtakslogg.papers.parts;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.words.Headings;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;

/**
 * Lines that would open the minutes of a meeting or of a case, such as «Oppsummering fra møtet:», but come again in one case
 * after the other: they label a section of each.
 */
final class SectionLabels {
    private static final Set<Label> OF_MEETING = Set.of(
            Label.BODY, Label.DATE, Label.TIME, Label.PLACE, Label.PRESENT, Label.ABSENT, Label.CHAIR, Label.SECRETARY);

    private SectionLabels() {}

    /** Where such labels stand among lines of which some name the cases. */
    static BitSet in(List<Block> blocks, NavigableMap<Integer, CaseHeading> headings) {
        var byWords = new HashMap<String, BitSet>();
        for (var i = 0; i < blocks.size(); i++) {
            if (headings.floorKey(i) != null && mayLabel(blocks, headings, i)) {
                byWords.computeIfAbsent(words(blocks.get(i)), none -> new BitSet())
                        .set(i);
            }
        }
        var labels = new BitSet();
        byWords.values().stream()
                .filter(places ->
                        places.stream().mapToObj(headings::floorKey).distinct().count() > 1)
                .forEach(labels::or);
        return labels;
    }

    private static boolean mayLabel(List<Block> blocks, NavigableMap<Integer, CaseHeading> headings, int at) {
        var kind = blocks.get(at) instanceof Line line ? PartKind.openedBy(line, true) : Optional.<PartKind>empty();
        return !opensHead(blocks, at)
                && (kind.equals(Optional.of(PartKind.MINUTES))
                        || kind.equals(Optional.of(PartKind.CASE_MINUTES)) && hasSectionBelow(blocks, headings, at));
    }

    private static boolean opensHead(List<Block> blocks, int at) {
        return at + 1 < blocks.size()
                && blocks.get(at + 1) instanceof Line below
                && Labels.atStart(below.words())
                        .filter(found -> OF_MEETING.contains(found.label()))
                        .isPresent();
    }

    // above an extract's case stand the facts of its head
    private static boolean hasSectionBelow(List<Block> blocks, NavigableMap<Integer, CaseHeading> headings, int at) {
        var next = Optional.ofNullable(headings.higherKey(at)).orElse(blocks.size());
        return blocks.subList(at + 1, next).stream()
                .anyMatch(
                        block -> block instanceof Line line && Headings.of(line).isPresent());
    }

    private static String words(Block block) {
        return ((Line) block).text().strip().replaceFirst("\\s*:$", "");
    }
}
