package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import no.vedtakslogg.papers.parts.BelowCases.Content;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import org.jspecify.annotations.Nullable;

/** The lines of a paper that name a case, all of them seen together. */
final class CaseLines {
    private final List<Block> blocks;
    private final BitSet enclosed;
    private final NavigableMap<Integer, CaseHeading> headings;
    private final Set<Integer> secondNumbers;
    private final Map<Integer, List<Integer>> byNumber = new HashMap<>();
    private final BelowCases below;
    private final boolean counted;
    private final boolean mostTold;
    private final boolean anySections;
    private final boolean anyTold;
    private final boolean anyProposed;

    CaseLines(List<Block> blocks) {
        this.blocks = blocks;
        var sections = SectionHeadings.in(blocks);
        enclosed = sections.enclosed(blocks);
        var numbered = new NumberedCases(blocks, sections, enclosed);
        secondNumbers = numbered.secondNumbers();
        headings = numbered.headings().isEmpty() ? new TreeMap<>(UnnumberedCases.in(blocks)) : numbered.headings();
        counted = numbered.headings().isEmpty() && !headings.isEmpty();
        headings.forEach((at, heading) -> {
            if (heading.number() != null) {
                byNumber.computeIfAbsent(heading.number().value().number(), none -> new ArrayList<>())
                        .add(at);
            }
        });
        below = new BelowCases(blocks, headings, sections);
        mostTold = headings.keySet().stream().filter(below::hasWords).count() * 2 >= headings.size();
        anyTold = headings.values().stream().anyMatch(heading -> !heading.said().isBlank());
        anyProposed = headings.keySet().stream().anyMatch(below::proposes);
        anySections = headings.keySet().stream().anyMatch(at -> below.content(at) == Content.SECTIONS);
    }

    @Nullable CaseHeading at(int at) {
        return headings.get(at);
    }

    boolean hasOne(int at) {
        return headings.containsKey(at);
    }

    /** What stands below each of them. */
    BelowCases below() {
        return below;
    }

    /** Whether the line stands straight below «Vedlegg:» and names another paper. */
    boolean isEnclosed(int at) {
        return enclosed.get(at);
    }

    /** Whether the line only tells another number of the case above it. */
    boolean isSecondNumber(int at) {
        return secondNumbers.contains(at);
    }

    /** Where the list of two cases or more that begins in a line ends; in that line, where none does. */
    int listEnds(int from) {
        var at = from;
        var cases = 0;
        while (at < blocks.size()
                && blocks.get(at) instanceof Line line
                && (at == from ? headings.containsKey(at) : !line.afterGap())) {
            cases += headings.containsKey(at) ? 1 : 0;
            at++;
        }
        return cases > 1 ? at : from;
    }

    /** Whether the line stands straight below two others that name cases, and apart from what follows. */
    boolean endsList(int at) {
        return at > 1
                && headings.containsKey(at - 1)
                && headings.containsKey(at - 2)
                && !blocks.get(at).afterGap()
                && !blocks.get(at - 1).afterGap()
                && at + 1 < blocks.size()
                && blocks.get(at + 1).afterGap();
    }

    /** Whether the paper only counts its cases. */
    boolean areCounted() {
        return counted;
    }

    /** Whether words stand below most of them, however few: minutes do so, a list of cases to come does not. */
    boolean tellOfMost() {
        return mostTold;
    }

    /** Whether one of them is told of in its own line, so that the others may be short. */
    boolean anyTold() {
        return anyTold;
    }

    /** Whether something is proposed below one of them. */
    boolean anyProposed() {
        return anyProposed;
    }

    boolean anySections() {
        return anySections;
    }

    /** Whether the case is named again further down, with something below it. */
    boolean comesAgain(CaseHeading heading, int at) {
        if (heading.number() == null) {
            return false;
        }
        var number = heading.number().value();
        return byNumber.getOrDefault(number.number(), List.of()).stream()
                .anyMatch(other -> other > at
                        && headings.get(other) instanceof CaseHeading again
                        && again.isNumbered(number)
                        && (below.content(other) != Content.NONE || below.hasWords(other)));
    }
}
