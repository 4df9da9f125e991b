package no.vedtakslogg.papers.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import no.vedtakslogg.papers.text.Drafts.DraftLine;
import org.jspecify.annotations.Nullable;

/** Makes paragraphs and tables of the pages of a PDF, and remembers where each character stands. */
final class PdfText {
    private static final float SAME_COLUMN = 4f;
    private static final float NARROWEST = 0.55f; // a page of short lines only has no full ones
    private static final float WIDER = 60f; // than full lines no table is

    private final List<PdfPage> pages;
    private final Drafts drafts;
    private final PdfMeasures usual;
    private final PdfParagraphs paragraphs;
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
        this.usual = PdfMeasures.of(pages);
        this.paragraphs = new PdfParagraphs(drafts, usual);
    }

    Document document() {
        for (var page : pages) {
            if (page.number > 1) {
                drafts.newPage();
            }
            paragraphs.page(page.number);
            new Page(page).write();
        }
        return paragraphs.close();
    }

    private final class Page {
        private final PdfPage page;
        private final float right;

        Page(PdfPage page) {
            this.page = page;
            this.right = rightMargin(page);
        }

        // where lines are full: several end there, about as far out as a table does; or else as far from the edge as
        // the text begins
        private float rightMargin(PdfPage page) {
            var widest = (float)
                    page.lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
            var full = page.lines.stream()
                    .filter(line -> PdfMeasures.isFull(line, widest))
                    .count();
            var tables = (float) page.tables.stream()
                    .mapToDouble(table -> table.grid().right())
                    .max()
                    .orElse(0);
            return full >= 3 && widest > page.width * NARROWEST && widest > tables - WIDER
                    ? widest
                    : Math.max(widest, page.width - usual.leftmost());
        }

        void write() {
            var at = 0;
            var sides = new ArrayDeque<>(page.sides);
            for (var table : page.tables) {
                at = besides(at, sides, table.grid().ys[0]);
                var until = above(table.grid().ys[0], at);
                free(page.lines.subList(at, until));
                place(table, until > at);
                at = until;
            }
            at = besides(at, sides, page.height);
            free(page.lines.subList(at, page.lines.size()));
        }

        private int above(float y, int from) {
            var until = from;
            while (until < page.lines.size() && page.lines.get(until).baseline() < y + 2) {
                until++;
            }
            return until;
        }

        // the boxes at the side that begin above a place are read before what stands beside them
        private int besides(int from, Deque<SideBoxes> sides, float y) {
            var at = from;
            while (!sides.isEmpty() && sides.getFirst().top() < y) {
                var boxes = sides.removeFirst();
                var until = above(boxes.top(), at);
                while (until > at && until < page.lines.size() && !paragraphs.afterGap(page.lines, until)) {
                    until--; // nor do they part a paragraph
                }
                free(page.lines.subList(at, until));
                openTable = null;
                paragraphs.margin(boxes.left());
                column(boxes.lines(), boxes.right());
                paragraphs.margin(usual.leftmost());
                at = until;
            }
            return at;
        }

        // a table that begins the page in the columns of the one that ended the last page goes on with it
        private void place(PdfPage.Drawn table, boolean wordsBefore) {
            var rows = paragraphs.cells(table);
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
            for (var column : TextColumns.of(lines, usual.leftmost(), right, page.width, usual.step())) {
                paragraphs.margin(column.left());
                column(column.lines(), column.right());
            }
            paragraphs.margin(usual.leftmost());
        }

        private void column(List<PdfLine> lines, float right) {
            for (var i = 0; i < lines.size(); ) {
                var table = Aligned.from(lines, i, usual.step());
                if (table != null) {
                    drafts.place(paragraphs.aligned(table));
                    i += table.lines();
                } else {
                    i = paragraph(lines, i, right);
                }
            }
        }

        private int paragraph(List<PdfLine> lines, int from, float right) {
            var to = from + 1;
            while (to < lines.size()
                    && Aligned.from(lines, to, usual.step()) == null
                    && paragraphs.goesOn(lines.get(to - 1), lines.get(to), right)) {
                to++;
            }
            paragraphs.paragraph(lines.subList(from, to), paragraphs.afterGap(lines, from));
            return to;
        }
    }
}
