package no.vedtakslogg.papers.parts;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Block;

/** The cases of a paper that numbers none of them: it may count them, list them, or only set their titles as headings. */
final class UnnumberedCases {
    private UnnumberedCases() {}

    /** The cases by the place of their lines, told in the surest way that finds any. */
    static Map<Integer, CaseHeading> in(List<Block> blocks) {
        var signs = SignsOfMinutes.in(blocks);
        var likely = signs.titled() || signs.tellWhoMet();
        return Stream.<Supplier<Map<Integer, CaseHeading>>>of(
                        () -> signs.areMinutes() ? CountedCases.in(blocks) : Map.of(),
                        () -> likely ? ListedCases.in(blocks) : ListedCases.inCall(blocks),
                        () -> likely ? CountedCases.inHeadings(blocks) : Map.of(),
                        () -> likely ? LabelledCases.in(blocks) : Map.of(),
                        () -> signs.tellWhoMet() && !signs.otherPaper() ? TitledCases.in(blocks) : Map.of())
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(Map.of());
    }
}
