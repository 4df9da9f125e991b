package no.vedtakslogg.papers.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import no.vedtakslogg.papers.text.Document;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Table;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.jspecify.annotations.Nullable;

/** Draws a paper as a secretariat's PDF: wrapped lines, tables with borders, a head and a page number on each page. */
public final class PdfSample {
    private static final float LEFT = 71;
    private static final float BOTTOM = 75;
    private static final float PADDING = 4;

    private final PDDocument pdf = new PDDocument();
    private final PDFont plain = new PDType1Font(FontName.TIMES_ROMAN);
    private final PDFont bold = new PDType1Font(FontName.TIMES_BOLD);
    private final String head;
    private final boolean borders;
    private final boolean wide;
    private final float right;
    private final float top;
    private @Nullable PDPageContentStream out;
    private float y;

    private PdfSample(String head, boolean borders, boolean wide) {
        this.wide = wide;
        this.right = wide ? 790 : 524;
        this.top = wide ? 520 : 770;
        this.head = head;
        this.borders = borders;
    }

    /** The paper drawn with borders around its cells, or with cells that only stand beside each other. */
    public static byte[] of(Document paper, String head, boolean borders) {
        try {
            var sample = new PdfSample(head, borders, isWide(paper));
            return sample.draw(paper);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static boolean isWide(Document paper) {
        return paper.blocks().stream()
                .anyMatch(block -> block instanceof Table table
                        && table.rows().stream().anyMatch(row -> row.cells().size() > 5));
    }

    private byte[] draw(Document paper) throws IOException {
        newPage();
        var page = 1;
        for (var block : paper.blocks()) {
            if (block.page() > page && y < top - 20) {
                newPage();
            }
            page = block.page();
            switch (block) {
                case Line line -> line(line);
                case Table table -> table(table);
            }
        }
        page().close();
        var bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        pdf.close();
        return bytes.toByteArray();
    }

    private PDPageContentStream page() {
        return java.util.Objects.requireNonNull(out);
    }

    private void newPage() throws IOException {
        if (out != null) {
            out.close();
        }
        var page = new PDPage(
                wide ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()) : PDRectangle.A4);
        pdf.addPage(page);
        out = new PDPageContentStream(pdf, page);
        y = top;
        text(head, plain, 9, LEFT, top + 35);
        text("Side " + pdf.getNumberOfPages() + " av 99", plain, 9, 280, 30);
    }

    private void line(Line line) throws IOException {
        var heading = line.style().heading() > 0;
        var size = heading ? 14f : 11f;
        var font = heading || line.style().bold() ? bold : plain;
        var indent = (float) Math.min(line.indent(), 12) * 14;
        y -= line.afterGap() ? 10 : 0;
        var words = line.text();
        var hanging = words.matches("(?:[-•○o▪]|\\(?\\w{1,3}[.)])\\s.*") ? 16f : 0f;
        var wrapped = wrap(words, font, size, right - LEFT - indent - hanging);
        for (var i = 0; i < wrapped.size(); i++) {
            if (y < BOTTOM) {
                newPage();
            }
            if (hanging > 0 && i == 0) {
                var end = wrapped.get(0).indexOf(' ');
                text(
                        wrapped.get(0).substring(0, end < 0 ? wrapped.get(0).length() : end),
                        font,
                        size,
                        LEFT + indent,
                        y);
                text(end < 0 ? "" : wrapped.get(0).substring(end + 1), font, size, LEFT + indent + hanging, y);
            } else {
                text(wrapped.get(i), font, size, LEFT + indent + (hanging > 0 ? hanging : 0), y);
            }
            y -= size * 1.25f;
        }
    }

    private void table(Table table) throws IOException {
        var columns =
                table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(1);
        var widths = widths(table, columns);
        y -= 6;
        for (var row : table.rows()) {
            row(row, widths);
        }
        y -= 12;
    }

    private void row(Table.Row row, float[] widths) throws IOException {
        var cells = new ArrayList<List<String>>();
        var tallest = 1;
        for (var i = 0; i < widths.length; i++) {
            var lines = new ArrayList<String>();
            if (i < row.cells().size()) {
                for (var line : row.cells().get(i).lines()) {
                    lines.addAll(wrap(line.text(), plain, wide ? 8 : 10, widths[i] - 2 * PADDING));
                }
            }
            tallest = Math.max(tallest, lines.size());
            cells.add(lines);
        }
        var height = tallest * 12.5f + (borders ? 6 : 9);
        if (y - height < BOTTOM && height < top - BOTTOM) {
            newPage();
        }
        var x = LEFT;
        for (var i = 0; i < widths.length; i++) {
            if (borders) {
                page().addRect(x, y - height, widths[i], height);
                page().stroke();
            }
            var at = y - 12;
            for (var words : cells.get(i)) {
                text(words, plain, wide ? 8 : 10, x + PADDING, at);
                at -= 12.5f;
            }
            x += widths[i];
        }
        y -= height;
    }

    private float[] widths(Table table, int columns) {
        var needs = new float[columns];
        for (var row : table.rows()) {
            for (var i = 0; i < row.cells().size(); i++) {
                needs[i] = Math.max(
                        needs[i], Math.min(45, row.cells().get(i).text().length()));
            }
        }
        var sum = 0f;
        for (var i = 0; i < columns; i++) {
            needs[i] = Math.max(needs[i] + 3, 7);
            sum += needs[i];
        }
        for (var i = 0; i < columns; i++) {
            needs[i] = needs[i] / sum * (right - LEFT);
        }
        for (var i = 0; i < columns; i++) {
            var longest = longestWord(table, i);
            if (needs[i] < longest) { // the widest column gives what a narrow one lacks
                var widest = 0;
                for (var j = 1; j < columns; j++) {
                    widest = needs[j] > needs[widest] ? j : widest;
                }
                needs[widest] -= longest - needs[i];
                needs[i] = longest;
            }
        }
        return needs;
    }

    private float longestWord(Table table, int column) {
        return table.rows().stream()
                .flatMap(row -> List.of(row.text(column).split(" ")).stream())
                .map(word -> Math.min(word.length(), 24) * (wide ? 4.3f : 5.2f) + 2 * PADDING + 2)
                .max(Float::compare)
                .orElse(0f);
    }

    private void text(String words, PDFont font, float size, float x, float at) throws IOException {
        page().beginText();
        page().setFont(font, size);
        page().newLineAtOffset(x, at);
        page().showText(drawable(words, font));
        page().endText();
    }

    private static List<String> wrap(String words, PDFont font, float size, float width) throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && font.getStringWidth(drawable(longer, font)) / 1000 * size > width) {
                lines.add(line.toString());
                line = new StringBuilder(word);
            } else {
                line = new StringBuilder(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static String drawable(String words, PDFont font) {
        var text = new StringBuilder();
        for (var character : words.replace('\t', ' ').toCharArray()) {
            try {
                font.encode(String.valueOf(character));
                text.append(character);
            } catch (IOException | IllegalArgumentException unknown) {
                text.append('•');
            }
        }
        return text.toString();
    }
}
