package no.vedtakslogg.papers.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import no.vedtakslogg.papers.text.Document;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Table;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Writes a paper as a Word file, with headings as styles, indents and tables. */
public final class DocxSample {
    private DocxSample() {}

    /** The paper as a Word file. */
    public static byte[] of(Document paper) {
        try (var docx = new XWPFDocument()) {
            var page = 1;
            XWPFParagraph open = null;
            var inHeading = false;
            for (var block : paper.blocks()) {
                var turns = block.page() > page;
                page = block.page();
                switch (block) {
                    case Line line -> {
                        if (open != null
                                && isSameParagraph(line)
                                && (line.style().heading() > 0) == inHeading) {
                            open.createRun().addBreak();
                        } else {
                            open = docx.createParagraph();
                        }
                        line(open, line, turns);
                        inHeading = line.style().heading() > 0;
                    }
                    case Table table -> {
                        table(docx, table);
                        open = null;
                    }
                }
            }
            var bytes = new ByteArrayOutputStream();
            docx.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static boolean isSameParagraph(Line line) {
        return !line.afterGap() && line.indent() == 0 && !isListed(line);
    }

    private static boolean isListed(Line line) {
        return line.text().matches("(?:[-•○o▪]|\\(?\\w{1,3}[.)])\\s.*");
    }

    private static void line(XWPFParagraph paragraph, Line line, boolean turnsPage) {
        if (line.style().heading() > 0) {
            paragraph.setStyle("Heading" + line.style().heading());
        }
        if (line.indent() > 0) {
            paragraph.setIndentationLeft((int) (line.indent() * 360));
        }
        var run = paragraph.createRun();
        if (turnsPage) {
            run.addBreak(BreakType.PAGE);
        }
        run.setBold(line.style().bold());
        run.setText(line.text());
    }

    private static void table(XWPFDocument docx, Table table) {
        var columns =
                table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(1);
        var drawn = docx.createTable(table.rows().size(), columns);
        for (var r = 0; r < table.rows().size(); r++) {
            var row = table.rows().get(r);
            for (var c = 0; c < row.cells().size(); c++) {
                cell(drawn.getRow(r).getCell(c), row.cells().get(c));
            }
        }
    }

    private static void cell(XWPFTableCell drawn, Table.Cell cell) {
        for (var i = 0; i < cell.lines().size(); i++) {
            var paragraph = i == 0 ? drawn.getParagraphs().getFirst() : drawn.addParagraph();
            line(paragraph, cell.lines().get(i), false);
        }
    }
}
