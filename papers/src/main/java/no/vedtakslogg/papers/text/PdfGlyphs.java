package no.vedtakslogg.papers.text;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the drawn characters of a PDF, page by page. */
final class PdfGlyphs extends PDFTextStripper {
    private static final int FEW_BLANKS = 20;

    private final int limit;
    private int taken;
    private List<Glyph> glyphs = new ArrayList<>();
    private Map<Float, Integer> directions = new HashMap<>();
    private List<Float> directionOf = new ArrayList<>();
    private Set<Long> places = new HashSet<>();
    private final Map<PDFont, Integer> weights = new HashMap<>();

    PdfGlyphs(int limit) {
        this.limit = limit;
        setSortByPosition(false);
    }

    boolean isFull() {
        return taken > limit;
    }

    /** The characters of a page that run in its main direction; a watermark across it does not. */
    List<Glyph> of(PDDocument document, int page) throws IOException {
        glyphs = new ArrayList<>();
        directions = new HashMap<>();
        directionOf = new ArrayList<>();
        places = new HashSet<>();
        setStartPage(page);
        setEndPage(page);
        writeText(document, Writer.nullWriter());
        var main = directions.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
        var blanksAreDrawn = glyphs.stream().filter(Glyph::isBlank).count() * FEW_BLANKS > glyphs.size();
        var kept = new ArrayList<Glyph>();
        for (var i = 0; i < glyphs.size(); i++) {
            if (directionOf.get(i).equals(main)) {
                kept.add(i == 0 ? glyphs.get(i) : glyphs.get(i).after(glyphs.get(i - 1), blanksAreDrawn));
            }
        }
        return kept;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        var words = text.getUnicode();
        if (words == null || words.isEmpty() || isFull()) {
            return;
        }
        // bold is sometimes made by drawing twice, a hair apart
        var place = (long) words.hashCode() << 32
                | (Math.round(text.getXDirAdj()) & 0xffffL) << 16
                | Math.round(text.getYDirAdj()) & 0xffffL;
        if (!places.add(place) && !words.isBlank()) {
            return;
        }
        // as it is drawn: browsers write words larger and let the page make them smaller
        var size = Math.max(text.getYScale(), 1f);
        var weight = weights.computeIfAbsent(text.getFont(), PdfGlyphs::weight);
        glyphs.add(new Glyph(
                Ligatures.spelledOut(words.replace('\u00a0', ' ')),
                text.getXDirAdj(),
                text.getYDirAdj(),
                text.getWidthDirAdj(),
                Math.min(size, 72f),
                (weight & 1) != 0,
                (weight & 2) != 0));
        directionOf.add(text.getDir());
        directions.merge(text.getDir(), 1, Integer::sum);
        taken++;
    }

    private static int weight(PDFont font) {
        var name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        var descriptor = font.getFontDescriptor();
        var bold = name.contains("bold")
                || name.contains("black")
                || name.contains("heavy")
                || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
        var italic = name.contains("italic") || name.contains("oblique") || descriptor != null && descriptor.isItalic();
        return (bold ? 1 : 0) | (italic ? 2 : 0);
    }
}
