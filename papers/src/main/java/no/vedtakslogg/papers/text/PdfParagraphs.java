package no.vedtakslogg.papers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Drafts.DraftLine;
import org.jspecify.annotations.Nullable;

/** Writes the paragraphs and cells of a PDF: which lines go on with each other, and where each character stands. */
final class PdfParagraphs {
    private static final float POINTS_OF_A_CHARACTER = 5f;
    private static final float GAP = 1.3f;
    private static final float LARGER = 1.12f;
    private static final float CELL_MARGIN = 6f;
    private static final Pattern OPENS = Pattern.compile(
            "^(?:[-–][\\s\\p{Lu}]|[•·●○▪■□*\uf0b7\uf0a7]|o\\s|\\(?[0-9a-zA-Z]{1,2}[.)]\\s|\\d{1,2}(?:\\.\\d{1,2})+\\.?\\s"
                    + "|(?:\\p{Lu}\\p{L}{0,13}[-–]?)?(?:[Ss]ak|SAK)\\s(?:nr\\.?:?\\s)?\\d|(?:Sak|SAK)\\b|(?:\\p{Lu}{1,6}[-\\s]?)?\\d{1,4}/\\d{2,4}:?\\s+[\\p{Lu}«]).*");
    private static final Pattern LABEL = Pattern.compile("^\\p{Lu}[\\p{L} /,()–-]{2,45}:(?:\\s|$)");
    private static final Pattern ENDED = Pattern.compile("[.!?:;]$");

    private final Drafts drafts;
    private final Glyphs glyphs = new Glyphs();
    private final PdfMeasures usual;
    private @Nullable String lastText;
    private float margin;
    private int pageNumber = 1;

    PdfParagraphs(Drafts drafts, PdfMeasures usual) {
        this.drafts = drafts;
        this.usual = usual;
        this.margin = usual.leftmost();
    }

    /** Takes where the words of a column begin, from which they may be moved in. */
    void margin(float left) {
        margin = left;
    }

    void page(int number) {
        pageNumber = number;
    }

    Document close() {
        return drafts.close(Format.PDF, glyphs);
    }

    /** Writes the paragraph that some lines are, and places it. */
    void paragraph(List<PdfLine> lines, boolean afterGap) {
        drafts.place(writeLines(lines, afterGap));
    }

    boolean afterGap(List<PdfLine> lines, int at) {
        if (at > 0) {
            return lines.get(at).baseline() - lines.get(at - 1).baseline() > GAP * usual.step();
        }
        var goesOnOverPage = lastText != null
                && !ENDED.matcher(lastText).find()
                && Character.isLowerCase(lines.get(at).text().charAt(0));
        return !goesOnOverPage;
    }

    boolean goesOn(PdfLine line, PdfLine next, float right) {
        return next.baseline() - line.baseline() <= GAP * usual.step() * Math.max(1f, line.size() / usual.size())
                && Math.abs(next.size() - line.size()) < 0.6f
                && next.bold() == line.endsBold()
                && !(next.italic() != line.endsItalic()
                        && Character.isUpperCase(next.text().charAt(0)))
                && !OPENS.matcher(next.text()).matches()
                && !LABEL.matcher(next.text()).find()
                && !line.text().endsWith(":")
                && line.right() + 0.25f * line.size() + next.firstWordWidth() > right - 1f;
    }

    private DraftLine writeLines(List<PdfLine> lines, boolean afterGap) {
        var text = new StringBuilder();
        for (var line : lines) {
            var words = line.text();
            if (Growing.brokenWord(text, words)) {
                text.setLength(text.length() - 1);
                glyphs.removeLast();
            } else if (!text.isEmpty() && !Growing.hyphenStays(text, words)) {
                text.append(' ');
                glyphs.addUnseen();
            }
            write(line, text);
        }
        var first = lines.getFirst();
        var level = first.size() > LARGER * usual.size() ? (first.size() > 1.4f * usual.size() ? 1 : 2) : 0;
        var style = new Style(
                level, lines.stream().allMatch(PdfLine::bold), lines.stream().allMatch(PdfLine::italic), false);
        var draft = drafts.write(text.toString(), style, (first.left() - margin) / POINTS_OF_A_CHARACTER, afterGap);
        glyphs.addUnseen(); // the end of the line
        lastText = text.toString();
        return draft;
    }

    private void write(PdfLine line, StringBuilder text) {
        for (var i = 0; i < line.glyphs().size(); i++) {
            var glyph = line.glyphs().get(i);
            if (line.spaceBefore(i)) {
                text.append(' ');
                glyphs.addUnseen();
            }
            text.append(glyph.text());
            for (var part = 0; part < glyph.text().length(); part++) {
                glyphs.add(pageNumber, glyph.x(), glyph.top(), glyph.right(), glyph.bottom());
            }
        }
    }

    List<List<List<DraftLine>>> cells(PdfPage.Drawn table) {
        var rows = new ArrayList<List<List<DraftLine>>>();
        for (var row : table.cells()) {
            var cells = new ArrayList<List<DraftLine>>();
            for (var column = 0; column < row.size(); column++) {
                cells.add(cell(PdfLine.of(row.get(column)), cellRight(table.grid(), row, column)));
            }
            rows.add(cells);
        }
        return rows;
    }

    // words may run on into the empty cells that are one with this
    private static float cellRight(Grid grid, List<List<Glyph>> row, int column) {
        var widest =
                row.get(column).stream().map(Glyph::right).max(Float::compare).orElse(0f);
        return Math.max(widest, grid.xs[column + 1] - CELL_MARGIN);
    }

    private List<DraftLine> cell(List<PdfLine> lines, float right) {
        var drafted = new ArrayList<DraftLine>();
        for (var i = 0; i < lines.size(); ) {
            var to = i + 1;
            while (to < lines.size() && goesOn(lines.get(to - 1), lines.get(to), right)) {
                to++;
            }
            var gap = i > 0 && lines.get(i).baseline() - lines.get(i - 1).baseline() > GAP * usual.step();
            drafted.add(writeLines(lines.subList(i, to), gap));
            i = to;
        }
        return drafted;
    }

    List<List<List<DraftLine>>> aligned(Aligned table) {
        var rows = new ArrayList<List<List<DraftLine>>>();
        for (var row : table.rows()) {
            var cells = new ArrayList<List<DraftLine>>();
            for (var column = 0; column < row.size(); column++) {
                cells.add(cell(row.get(column), table.right(column)));
            }
            rows.add(cells);
        }
        return rows;
    }
}
