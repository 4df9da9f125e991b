package no.vedtakslogg.papers.parts;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.words.Heading;
import no.vedtakslogg.papers.words.Headings;
import no.vedtakslogg.papers.words.Label;

/** The headings of sections that the lines of a paper bear, each line's in its place. */
record SectionHeadings(List<Optional<Headings.Titled>> titled) {
    static SectionHeadings in(List<Block> blocks) {
        return new SectionHeadings(blocks.stream()
                .map(block -> block instanceof Line line && !tellsKind(line)
                        ? Headings.of(line)
                        : Optional.<Headings.Titled>empty())
                .toList());
    }

    // «Formål: Drøfting» says what a case is for
    private static boolean tellsKind(Line line) {
        return AgendaEnds.factOfRow(line)
                .filter(fact -> fact.label() == Label.KIND)
                .isPresent();
    }

    Optional<Headings.Titled> at(int at) {
        return titled.get(at);
    }

    /** Where straight below «Vedlegg:» each line names another paper: such a line names no case of this one. */
    BitSet enclosed(List<Block> blocks) {
        var enclosed = new BitSet();
        var below = false;
        var first = false;
        for (var i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Line line)) {
                below = false;
            } else if (listsEnclosures(i)) {
                below = true;
                first = true;
            } else {
                below &= first || !line.afterGap();
                first = false;
                enclosed.set(i, below);
            }
        }
        return enclosed;
    }

    private boolean listsEnclosures(int at) {
        return at(at).filter(titled ->
                        titled.heading() == Heading.ATTACHMENTS && titled.rest().isBlank())
                .isPresent();
    }
}
