package no.vedtakslogg.papers.text;

/** One drawn character or ligature of a PDF, in points from the page's upper left corner. */
record Glyph(String text, float x, float baseline, float width, float size, boolean bold, boolean italic) {
    float right() {
        return x + width;
    }

    float top() {
        return baseline - 0.8f * size;
    }

    float bottom() {
        return baseline + 0.2f * size;
    }

    float middle() {
        return baseline - 0.3f * size;
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
