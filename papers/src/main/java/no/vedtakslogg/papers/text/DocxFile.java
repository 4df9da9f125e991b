package no.vedtakslogg.papers.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import no.vedtakslogg.papers.text.Drafts.DraftLine;
import no.vedtakslogg.papers.text.Unreadable.Why;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFSDTCell;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBrType;

/** Reads Word files (DOCX): paragraphs with their styles and list numbers, and tables. */
final class DocxFile {
    private static final Set<String> CHANGED_AWAY = Set.of("del", "moveFrom");
    private static final Pattern HEADING =
            Pattern.compile("(?:heading|overskrift)\\s*(\\d)?|title|tittel|undertittel|subtitle");
    // «Sak 14/26 Kompetanseplan» as a heading has the number that counts, whatever its style writes before it
    private static final Pattern NUMBERED = Pattern.compile(
            "^\\s*(?:\\p{L}*(?iu:sak)\\s*(?:nr\\.?)?:?\\s*\\d|(?:\\p{Lu}{1,6}[ -]?)?\\d{1,4}/\\d{2,4}\\b)");
    private static final double TWIPS_OF_A_CHARACTER = 120;
    private static final int BYTES_OF_A_CHARACTER = 8; // of XML for each character of text
    private static final int MOST_PARTS = 20_000;

    private final Drafts drafts;
    private final DocxNumbers numbers;
    private final XWPFDocument document;

    private DocxFile(XWPFDocument document, int characters) {
        this.document = document;
        this.drafts = new Drafts(characters);
        this.numbers = new DocxNumbers(document);
    }

    static Document read(byte[] bytes, long unpackedBytes, int characters) throws Unreadable {
        weigh(bytes, unpackedBytes, (long) characters * BYTES_OF_A_CHARACTER);
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            var file = new DocxFile(document, characters);
            file.elements(document.getBodyElements());
            return file.drafts.close(Format.DOCX, null);
        } catch (IOException | RuntimeException broken) {
            throw new Unreadable(Why.BROKEN);
        }
    }

    // unpacks without keeping anything, so that a bomb is met with a counter and not with memory
    private static void weigh(byte[] bytes, long most, long mostXml) throws Unreadable {
        var all = 0L;
        var xml = 0L;
        var parts = 0;
        var isWord = false;
        var buffer = new byte[1 << 14];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var isXml = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
                isWord |= entry.getName().equals("word/document.xml");
                for (var read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
                    all += read;
                    xml += isXml ? read : 0;
                    if (all > most || xml > mostXml) {
                        throw new Unreadable(Why.UNPACKS_TOO_LARGE);
                    }
                }
                if (++parts > MOST_PARTS) {
                    throw new Unreadable(Why.UNPACKS_TOO_LARGE);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Unreadable(Why.BROKEN);
        }
        if (!isWord) {
            throw new Unreadable(parts == 0 ? Why.BROKEN : Why.UNKNOWN_FORMAT);
        }
    }

    private void elements(List<IBodyElement> elements) {
        for (var element : elements) {
            if (drafts.isFull()) {
                return;
            }
            switch (element) {
                case XWPFParagraph paragraph -> lines(paragraph, true).forEach(drafts::place);
                case XWPFTable table -> drafts.place(rows(table));
                case XWPFSDT control -> {
                    for (var words : control.getContent().getText().split("\n")) {
                        drafts.place(drafts.write(words, Style.PLAIN, 0, true));
                    }
                }
                default -> {}
            }
        }
    }

    private List<DraftLine> lines(XWPFParagraph paragraph, boolean afterGap) {
        if (breaksPage(paragraph)) {
            drafts.newPage();
        }
        var text = text(paragraph);
        if (text.isBlank()) {
            return List.of();
        }
        var style = style(paragraph);
        var counted = numbers.before(paragraph);
        var number = style.heading() > 0 && NUMBERED.matcher(text).find() ? null : counted;
        var indent = number == null
                ? Math.max(0, paragraph.getIndentationLeft()) / TWIPS_OF_A_CHARACTER
                : style.heading() > 0 ? 0 : 1 + 3 * numbers.level(paragraph);
        var lines = new ArrayList<DraftLine>();
        for (var part : text.split("\n")) {
            if (!part.isBlank()) {
                var words = number != null && lines.isEmpty() ? number + " " + part : part;
                lines.add(
                        drafts.write(words, style, lines.isEmpty() ? indent : indent + 2, afterGap && lines.isEmpty()));
            }
        }
        return lines;
    }

    private static String text(XWPFParagraph paragraph) {
        var text = new StringBuilder();
        for (var run : paragraph.getIRuns()) {
            switch (run) {
                case XWPFRun words -> text.append(isGone(words) ? "" : words.text());
                case XWPFSDT control -> text.append(control.getContent().getText());
                default -> {}
            }
        }
        return text.toString().replace("\u00ad", "");
    }

    // struck with tracked changes, moved away or hidden: it stands in the file, but nobody reads it there
    private static boolean isGone(XWPFRun run) {
        try (var place = run.getCTR().newCursor()) {
            return run.isVanish()
                    || place.toParent() && CHANGED_AWAY.contains(place.getName().getLocalPart());
        }
    }

    private static boolean breaksPage(XWPFParagraph paragraph) {
        return paragraph.isPageBreak()
                || paragraph.getRuns().stream()
                        .anyMatch(run -> run.getCTR().sizeOfLastRenderedPageBreakArray() > 0
                                || run.getCTR().getBrList().stream()
                                        .anyMatch(br -> STBrType.PAGE.equals(br.getType())));
    }

    private Style style(XWPFParagraph paragraph) {
        var runs = paragraph.getRuns().stream()
                .filter(run -> !run.text().isBlank() && !isGone(run))
                .toList();
        return new Style(
                heading(paragraph),
                !runs.isEmpty() && runs.stream().allMatch(XWPFRun::isBold),
                !runs.isEmpty() && runs.stream().allMatch(XWPFRun::isItalic),
                !runs.isEmpty()
                        && runs.stream()
                                .allMatch(run ->
                                        run.getUnderline() != org.apache.poi.xwpf.usermodel.UnderlinePatterns.NONE));
    }

    private int heading(XWPFParagraph paragraph) {
        var id = paragraph.getStyleID();
        if (id == null) {
            return 0;
        }
        var style = document.getStyles() == null ? null : document.getStyles().getStyle(id);
        var name = style == null || style.getName() == null ? id : style.getName();
        var match = HEADING.matcher(name.toLowerCase(Locale.ROOT));
        if (!match.matches()) {
            return 0;
        }
        return match.group(1) == null ? 1 : Integer.parseInt(match.group(1));
    }

    private List<List<List<DraftLine>>> rows(XWPFTable table) {
        var rows = new ArrayList<List<List<DraftLine>>>();
        for (var row : table.getRows()) {
            if (!drafts.isFull()) {
                rows.add(cells(row));
            }
        }
        return rows;
    }

    private List<List<DraftLine>> cells(XWPFTableRow row) {
        var cells = new ArrayList<List<DraftLine>>();
        for (var cell : row.getTableICells()) {
            switch (cell) {
                case XWPFTableCell plain -> {
                    cells.add(lines(plain));
                    for (var span = 1; span < span(plain); span++) {
                        cells.add(List.of());
                    }
                }
                case XWPFSDTCell control ->
                    cells.add(List.of(drafts.write(control.getContent().getText(), Style.PLAIN, 0, false)));
                default -> cells.add(List.of());
            }
        }
        return cells;
    }

    private static int span(XWPFTableCell cell) {
        var properties = cell.getCTTc().getTcPr();
        return properties == null || properties.getGridSpan() == null
                ? 1
                : Math.clamp(properties.getGridSpan().getVal().intValue(), 1, 60);
    }

    private List<DraftLine> lines(XWPFTableCell cell) {
        var lines = new ArrayList<DraftLine>();
        for (var element : cell.getBodyElements()) {
            switch (element) {
                case XWPFParagraph paragraph -> lines.addAll(lines(paragraph, !lines.isEmpty()));
                case XWPFTable inner ->
                    inner.getRows().forEach(row -> cells(row).forEach(lines::addAll));
                default -> {}
            }
        }
        return lines;
    }
}
