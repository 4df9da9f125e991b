package no.vedtakslogg.papers.text;

import java.util.List;

/** A file as lines and tables in reading order. */
public record Document(Source source, Format format, List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
    }

    /** The same document without what is of the page and of none of its headings. */
    Document withoutFurniture() {
        return new Document(source, format, HeadingFurniture.takenOut(blocks));
    }

    /** Whether there is anything to read. */
    public boolean isBlank() {
        return blocks.isEmpty();
    }
}
