package no.vedtakslogg.papers.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line on a page of a PDF: characters on one baseline, in chunks where there are wide gaps between them.
 *
 * @param size of its largest character
 */
record PdfLine(List<Glyph> glyphs, float size) {
    private static final float SAME_BASELINE = 0.45f;
    private static final float CHUNK_GAP = 1.7f;
    private static final float COLUMN_GAP = 0.45f;
    private static final float SAME_START = 1.5f;
    private static final int LONGEST_MARKER = 5;
    private static final Pattern MARKER =
            Pattern.compile("[-–•·●○▪■o\uf0b7\uf0a7]|\\(?[0-9a-zA-Z]{1,3}[.)]|\\d{1,2}(?:\\.\\d{1,2})+\\.?");
    private static final Pattern CLOCK = Pattern.compile("(?:[01]\\d|2[0-3])\\.[0-5]\\d");

    PdfLine(List<Glyph> glyphs) {
        this(glyphs, size(glyphs));
    }

    /** The lines that characters make, from the top down. */
    static List<PdfLine> of(List<Glyph> glyphs) {
        var sorted = glyphs.stream()
                .filter(glyph -> !glyph.isBlank())
                .sorted(Comparator.comparingDouble(Glyph::baseline).thenComparingDouble(Glyph::x))
                .toList();
        var lines = new ArrayList<PdfLine>();
        var open = new ArrayList<Glyph>();
        var size = 0f;
        for (var glyph : sorted) {
            if (!open.isEmpty()
                    && glyph.baseline() - open.getFirst().baseline() > SAME_BASELINE * Math.min(size, 14f)) {
                lines.add(line(open));
                open.clear();
                size = 0f;
            }
            open.add(glyph);
            size = Math.max(size, glyph.size());
        }
        if (!open.isEmpty()) {
            lines.add(line(open));
        }
        return lines;
    }

    private static float size(List<Glyph> glyphs) {
        var largest = 0f;
        for (var glyph : glyphs) {
            largest = Math.max(largest, glyph.size());
        }
        return largest == 0f ? 10f : largest;
    }

    private static PdfLine line(List<Glyph> glyphs) {
        return new PdfLine(
                glyphs.stream().sorted(Comparator.comparingDouble(Glyph::x)).toList());
    }

    float left() {
        return glyphs.getFirst().x();
    }

    float right() {
        return glyphs.getLast().right();
    }

    float baseline() {
        return glyphs.getFirst().baseline();
    }

    boolean bold() {
        return glyphs.stream()
                .filter(glyph -> Character.isLetterOrDigit(glyph.text().charAt(0)))
                .allMatch(Glyph::bold);
    }

    /** Whether what stands behind the last wide gap is bold, as a value beside its label is not. */
    boolean endsBold() {
        return chunks().getLast().bold();
    }

    boolean endsItalic() {
        return chunks().getLast().italic();
    }

    boolean italic() {
        return glyphs.stream()
                .filter(glyph -> Character.isLetterOrDigit(glyph.text().charAt(0)))
                .allMatch(Glyph::italic);
    }

    /** The parts of the line that wide gaps divide. */
    List<PdfLine> chunks() {
        return chunks(List.of());
    }

    /** The same, where also a small gap divides if columns are known to begin there. */
    List<PdfLine> chunks(List<Float> starts) {
        var chunks = new ArrayList<PdfLine>();
        var open = new ArrayList<Glyph>();
        for (var glyph : glyphs) {
            var gap = open.isEmpty() ? 0 : glyph.x() - open.getLast().right();
            if (gap > COLUMN_GAP * size && gap > gapBefore(glyph, starts) * size && !isMarker(open)) {
                chunks.add(new PdfLine(List.copyOf(open)));
                open.clear();
            }
            open.add(glyph);
        }
        chunks.add(new PdfLine(List.copyOf(open)));
        return chunks;
    }

    private static float gapBefore(Glyph glyph, List<Float> starts) {
        return starts.stream().anyMatch(start -> Math.abs(start - glyph.x()) < SAME_START) ? COLUMN_GAP : CHUNK_GAP;
    }

    // a bullet or number stands off from its words without being a column, the clock of a programme is one
    private static boolean isMarker(List<Glyph> glyphs) {
        if (glyphs.size() > LONGEST_MARKER) {
            return false;
        }
        var text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return text.length() <= LONGEST_MARKER
                && MARKER.matcher(text).matches()
                && !CLOCK.matcher(text).matches();
    }

    boolean spaceBefore(int at) {
        return at > 0
                && glyphs.get(at).x() - glyphs.get(at - 1).right()
                        > glyphs.get(at).wordGap() * glyphs.get(at).size();
    }

    String text() {
        var text = new StringBuilder();
        for (var i = 0; i < glyphs.size(); i++) {
            text.append(spaceBefore(i) ? " " : "").append(glyphs.get(i).text());
        }
        return text.toString();
    }

    float firstWordWidth() {
        var end = 1;
        while (end < glyphs.size() && !spaceBefore(end)) {
            end++;
        }
        return glyphs.get(end - 1).right() - left();
    }
}
