package no.vedtakslogg.papers.text;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The extracted text of a file, with the pages and, for a PDF, the place of every character. */
public final class Source {
    private final String text;
    private final int[] pageStarts;
    private final @Nullable Glyphs glyphs;

    Source(String text, int[] pageStarts, @Nullable Glyphs glyphs) {
        this.text = text;
        this.pageStarts = pageStarts;
        this.glyphs = glyphs;
    }

    /** The text that all offsets count in. */
    public String text() {
        return text;
    }

    /** How many pages the file has. */
    public int pages() {
        return pageStarts.length;
    }

    int page(int offset) {
        var found = Arrays.binarySearch(pageStarts, offset);
        return found >= 0 ? found + 1 : Math.max(1, -found - 1);
    }

    Span span(int from, int to) {
        return new Span(page(from), from, to, glyphs == null ? List.of() : glyphs.boxes(from, to));
    }

    /** The characters of a stretch of the text, as they stand. */
    Passage passage(int from, int to) {
        var at = new int[to - from];
        for (var i = 0; i < at.length; i++) {
            at[i] = from + i;
        }
        return new Passage(this, text.substring(from, to), at);
    }
}
