package no.vedtakslogg.papers.parts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.words.Treated;
import org.jspecify.annotations.Nullable;

/**
 * The case of an extract while it is read: all bodies that treated it tell of this one case, and its title stands last above
 * the first of them.
 */
final class OpenExtract {
    private final OpenPaper paper;
    private final List<Block> blocks;
    private final Optional<Treated> last;
    private @Nullable OpenCase told;

    OpenExtract(OpenPaper paper, List<Block> blocks) {
        this.paper = paper;
        this.blocks = blocks;
        this.last = blocks.stream()
                .flatMap(block -> block instanceof Line line ? Treated.of(line.words()).stream() : Stream.empty())
                .reduce((before, next) -> next);
    }

    /** Adds a line that tells which body treated the case, and when; whether it does. */
    boolean takes(Line line) {
        if (last.isEmpty()
                || paper.open != null && paper.open != told
                || Treated.of(line.words()).isEmpty()) {
            return false;
        }
        if (told == null) {
            told = opened(last.get());
        }
        paper.addHeading(line);
        return true;
    }

    private OpenCase opened(Treated treated) {
        // an extract may open with the treatment itself, and no title above it
        if (paper.part.kind == PartKind.OTHER && paper.parts.size() == 1) {
            paper.part = paper.part.asExtract();
            paper.parts.set(0, paper.part);
        }
        var opened = new OpenCase(
                treated.number(),
                treated.title() == null ? PaperOfOneCase.titleOfExtract(paper.part) : treated.title(),
                null);
        paper.open(opened);
        blocks.stream()
                .filter(block ->
                        block instanceof Line line && Treated.of(line.words()).equals(last))
                .forEach(opened.blocks::add);
        return opened;
    }
}
