package no.vedtakslogg.papers.text;

import java.util.List;

/** A file as lines and tables in reading order. */
public record Document(Source source, Format format, List<Block> blocks) {
    public Document {
        blocks = List.copyOf(HeadingFurniture.takenOut(blocks));
    }

    /** Whether there is anything to read. */
    public boolean isBlank() {
        return blocks.isEmpty();
    }
}
