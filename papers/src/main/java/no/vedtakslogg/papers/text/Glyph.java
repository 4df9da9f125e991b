package no.vedtakslogg.papers.text;

/**
 * One drawn character or ligature of a PDF, in points from the page's upper left corner.
 *
 * @param wordGap how wide air before it, as a part of its size, stands between words
 */
record Glyph(
        String text, float x, float baseline, float width, float size, boolean bold, boolean italic, float wordGap) {
    private static final float SAME_BASELINE = 1f;
    private static final float WORD_GAP = 0.18f;
    private static final float BLANK_GAP = 0.04f;
    private static final float LETTER_GAP = 0.45f;

    Glyph(String text, float x, float baseline, float width, float size, boolean bold, boolean italic) {
        this(text, x, baseline, width, size, bold, italic, WORD_GAP);
    }

    /** The same character, drawn after another one on a page that has its blanks drawn or has not. */
    Glyph after(Glyph before, boolean blanksAreDrawn) {
        if (isBlank() || before.x > x || Math.abs(before.baseline - baseline) > SAME_BASELINE) {
            return this;
        }
        if (before.isBlank()) {
            return withWordGap(BLANK_GAP); // however near kerning draws «A» and «T»
        }
        // «V E D T A K» may be one word, whose letters stand apart
        return blanksAreDrawn && before.endsWithLetter() && Character.isLetter(text.codePointAt(0))
                ? withWordGap(LETTER_GAP)
                : this;
    }

    private boolean endsWithLetter() {
        return Character.isLetter(text.codePointBefore(text.length()));
    }

    private Glyph withWordGap(float gap) {
        return new Glyph(text, x, baseline, width, size, bold, italic, gap);
    }

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
