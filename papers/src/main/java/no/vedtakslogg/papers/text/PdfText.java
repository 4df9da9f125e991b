package no.vedtakslogg.papers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Drafts.DraftLine;
import org.jspecify.annotations.Nullable;

/** Makes paragraphs and tables of the pages of a PDF, and remembers where each character stands. */
final class PdfText {
    private static final float POINTS_OF_A_CHARACTER = 5f;
    private static final float GAP = 1.3f;
    private static final float LARGER = 1.12f;
    private static final float CELL_MARGIN = 6f;
    private static final float SAME_COLUMN = 4f;
    private static final Pattern OPENS = Pattern.compile(
            "^(?:[-–][\\s\\p{Lu}]|[•·●○▪■□*\uf0b7\uf0a7]|o\\s|\\(?[0-9a-zA-Z]{1,2}[.)]\\s|\\d{1,2}(?:\\.\\d{1,2})+\\.?\\s"
                    + "|(?:\\p{Lu}\\p{L}{0,13}[-–])?(?:[Ss]ak|SAK)\\s(?:nr\\.?:?\\s)?\\d|(?:Sak|SAK)\\b|(?:\\p{Lu}{1,6}[-\\s]?)?\\d{1,4}/\\d{2,4}:?\\s+[\\p{Lu}«]).*");
    private static final Pattern LABEL = Pattern.compile("^\\p{Lu}[\\p{L} /]{2,45}:(?:\\s|$)");
    private static final float FULL_LINE = 30f;
    private static final int ENOUGH = 6;
    private static final float NARROWEST = 0.55f; // a page of short lines only has no full ones
    private static final Pattern ENDED = Pattern.compile("[.!?:;]$");

    private final List<PdfPage> pages;
    private final Drafts drafts;
    private final Glyphs glyphs = new Glyphs();
    private final float leftmost;
    private final float usualSize;
    private final float usualStep;
    private @Nullable String lastText;
    private int pageNumber = 1;
    private @Nullable OpenTable openTable;

    private record OpenTable(Grid grid, List<List<List<DraftLine>>> rows) {
        boolean goesOn(Grid next, List<List<List<DraftLine>>> added) {
            if (next.columns() != grid.columns() || added.isEmpty()) {
                return false;
            }
            for (var i = 0; i < grid.xs.length; i++) {
                if (Math.abs(grid.xs[i] - next.xs[i]) > SAME_COLUMN) {
                    return false;
                }
            }
            return true;
        }

        boolean sameHead(List<List<List<DraftLine>>> added, Drafts drafts) {
            return rows.size() > 1 && drafts.text(rows.getFirst()).equals(drafts.text(added.getFirst()));
        }
    }

    PdfText(List<PdfPage> pages, int characters) {
        this.pages = pages;
        this.drafts = new Drafts(characters * 2);
        var lines = pages.stream().flatMap(page -> page.lines.stream()).toList();
        leftmost = (float) lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
        usualSize = median(lines.stream().map(PdfLine::size).toList(), 11f);
        usualStep = usualStep();
    }

    private static float median(List<Float> values, float otherwise) {
        var sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? otherwise : sorted.get(sorted.size() / 2);
    }

    // the step from line to line within paragraphs: below lines that are full, or else the most common one, not the
    // widest
    private float usualStep() {
        var steps = new ArrayList<Float>();
        var belowFull = new ArrayList<Float>();
        for (var page : pages) {
            var widest = page.lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
            for (var i = 1; i < page.lines.size(); i++) {
                var step = page.lines.get(i).baseline() - page.lines.get(i - 1).baseline();
                if (step > 0.8f * usualSize && step < 3f * usualSize) {
                    steps.add(step);
                    if (page.lines.get(i - 1).right() > widest - FULL_LINE) {
                        belowFull.add(step);
                    }
                }
            }
        }
        var full = belowFull.stream().sorted().toList();
        if (full.size() >= ENOUGH) {
            return full.get(full.size() / 3);
        }
        var sorted = steps.stream().sorted().toList();
        return sorted.isEmpty() ? 1.25f * usualSize : Math.min(sorted.get(sorted.size() / 3), 1.5f * usualSize);
    }

    Document document() {
        for (var page : pages) {
            if (page.number > 1) {
                drafts.newPage();
            }
            pageNumber = page.number;
            new Page(page).write();
        }
        return drafts.close(Format.PDF, glyphs);
    }

    private final class Page {
        private final PdfPage page;
        private final float right;

        Page(PdfPage page) {
            this.page = page;
            this.right = rightMargin(page);
        }

        // where lines are full: several end there, or else as far from the edge as the text begins
        private float rightMargin(PdfPage page) {
            var widest = (float)
                    page.lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
            var full = page.lines.stream()
                    .filter(line -> line.right() > widest - FULL_LINE)
                    .count();
            return full >= 3 && widest > page.width * NARROWEST ? widest : Math.max(widest, page.width - leftmost);
        }

        void write() {
            var at = 0;
            for (var table : page.tables) {
                var until = at;
                while (until < page.lines.size() && page.lines.get(until).baseline() < table.grid().ys[0] + 2) {
                    until++;
                }
                free(page.lines.subList(at, until));
                place(table, until > at);
                at = until;
            }
            free(page.lines.subList(at, page.lines.size()));
        }

        // a table that begins the page in the columns of the one that ended the last page goes on with it
        private void place(PdfPage.Drawn table, boolean wordsBefore) {
            var rows = cells(table);
            var open = openTable;
            if (open != null && !wordsBefore && open.goesOn(table.grid(), rows)) {
                open.rows.addAll(open.sameHead(rows, drafts) ? rows.subList(1, rows.size()) : rows);
            } else {
                openTable = new OpenTable(table.grid(), rows);
                drafts.place(rows);
            }
        }

        private void free(List<PdfLine> lines) {
            openTable = lines.isEmpty() ? openTable : null;
            for (var i = 0; i < lines.size(); ) {
                var table = Aligned.from(lines, i, usualStep);
                if (table != null) {
                    drafts.place(aligned(table));
                    i += table.lines();
                } else {
                    i = paragraph(lines, i);
                }
            }
        }

        private int paragraph(List<PdfLine> lines, int from) {
            var to = from + 1;
            while (to < lines.size()
                    && Aligned.from(lines, to, usualStep) == null
                    && goesOn(lines.get(to - 1), lines.get(to), right)) {
                to++;
            }
            drafts.place(writeLines(lines.subList(from, to), afterGap(lines, from)));
            return to;
        }

        private boolean afterGap(List<PdfLine> lines, int at) {
            if (at > 0) {
                return lines.get(at).baseline() - lines.get(at - 1).baseline() > GAP * usualStep;
            }
            var goesOnOverPage = lastText != null
                    && !ENDED.matcher(lastText).find()
                    && Character.isLowerCase(lines.get(at).text().charAt(0));
            return !goesOnOverPage;
        }
    }

    private boolean goesOn(PdfLine line, PdfLine next, float right) {
        return next.baseline() - line.baseline() <= GAP * usualStep * Math.max(1f, line.size() / usualSize)
                && Math.abs(next.size() - line.size()) < 0.6f
                && next.bold() == line.bold()
                && !OPENS.matcher(next.text()).matches()
                && !LABEL.matcher(next.text()).find()
                && !line.text().endsWith(":")
                && line.right() + 0.25f * line.size() + next.firstWordWidth() > right - 1f;
    }

    private DraftLine writeLines(List<PdfLine> lines, boolean afterGap) {
        var text = new StringBuilder();
        for (var line : lines) {
            var joined = text.length() > 2 && text.charAt(text.length() - 1) == '-' && brokenWord(text, line.text());
            if (joined) {
                text.setLength(text.length() - 1);
                glyphs.removeLast();
            } else if (!text.isEmpty()) {
                text.append(' ');
                glyphs.addUnseen();
            }
            write(line, text);
        }
        var first = lines.getFirst();
        var level = first.size() > LARGER * usualSize ? (first.size() > 1.4f * usualSize ? 1 : 2) : 0;
        var style = new Style(
                level, lines.stream().allMatch(PdfLine::bold), lines.stream().allMatch(PdfLine::italic), false);
        var draft = drafts.write(text.toString(), style, (first.left() - leftmost) / POINTS_OF_A_CHARACTER, afterGap);
        glyphs.addUnseen(); // the end of the line
        lastText = text.toString();
        return draft;
    }

    private static boolean brokenWord(StringBuilder text, String next) {
        return Character.isLowerCase(text.charAt(text.length() - 2))
                && Character.isLowerCase(text.charAt(text.length() - 3))
                && Character.isLowerCase(next.charAt(0))
                && !next.matches("(?s)(?:og|eller|samt)\\b.*");
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

    private List<List<List<DraftLine>>> cells(PdfPage.Drawn table) {
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
            var gap = i > 0 && lines.get(i).baseline() - lines.get(i - 1).baseline() > GAP * usualStep;
            drafted.add(writeLines(lines.subList(i, to), gap));
            i = to;
        }
        return drafted;
    }

    private List<List<List<DraftLine>>> aligned(Aligned table) {
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
