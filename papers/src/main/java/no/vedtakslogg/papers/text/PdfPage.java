package no.vedtakslogg.papers.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A page of a PDF: its lines, the boxes at its side, and its tables with the lines of each cell, from the top down. */
final class PdfPage {
    final int number;
    final float height;
    final float width;
    final List<PdfLine> lines;
    final List<Drawn> tables = new ArrayList<>();
    final List<SideBoxes> sides;

    /** A table drawn with lines, and what stands in its cells. */
    record Drawn(Grid grid, List<List<List<Glyph>>> cells) {}

    PdfPage(int number, float width, float height, List<Glyph> glyphs, List<Grid> grids) {
        this.number = number;
        this.width = width;
        this.height = height;
        var smallestFirst = grids.stream()
                .filter(grid -> !grid.isBox())
                .sorted(Comparator.comparingDouble(PdfPage::area))
                .toList();
        for (var grid : smallestFirst) {
            var cells = new ArrayList<List<List<Glyph>>>();
            for (var row = 0; row < grid.rows(); row++) {
                var columns = new ArrayList<List<Glyph>>();
                for (var column = 0; column < grid.columns(); column++) {
                    columns.add(new ArrayList<>());
                }
                cells.add(columns);
            }
            tables.add(new Drawn(grid, cells));
        }
        var free = new ArrayList<Glyph>();
        for (var glyph : glyphs) {
            var table = tables.stream().filter(drawn -> drawn.grid.holds(glyph)).findFirst();
            if (table.isPresent()) {
                var at = table.get().grid.cell(glyph);
                table.get().cells.get(at[0]).get(at[1]).add(glyph);
            } else {
                free.add(glyph);
            }
        }
        tables.removeIf(drawn -> drawn.cells.stream().flatMap(List::stream).allMatch(List::isEmpty));
        tables.sort(Comparator.comparingDouble(drawn -> drawn.grid.ys[0]));
        sides = SideBoxes.takenFrom(free, grids.stream().filter(Grid::isBox).toList(), width);
        lines = new ArrayList<>(PdfLine.of(free));
    }

    private static float area(Grid grid) {
        return (grid.xs[grid.xs.length - 1] - grid.xs[0]) * (grid.ys[grid.ys.length - 1] - grid.ys[0]);
    }

    boolean isBlank() {
        return lines.isEmpty() && tables.isEmpty() && sides.isEmpty();
    }
}
