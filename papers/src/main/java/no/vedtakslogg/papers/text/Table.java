package no.vedtakslogg.papers.text;

import java.util.List;

/** A table of a paper: rows of cells, and each cell its lines. */
public record Table(List<Row> rows, boolean afterGap) implements Block {
    public Table {
        rows = List.copyOf(rows);
    }

    @Override
    public int page() {
        return rows.getFirst().page();
    }

    /** A row; its cells stand in the columns' order and may be empty. */
    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        int page() {
            return cells.stream()
                    .filter(cell -> !cell.isEmpty())
                    .findFirst()
                    .map(cell -> cell.words().page())
                    .orElse(1);
        }

        /** The words in a column; empty where the row is shorter. */
        public String text(int column) {
            return column < 0 || column >= cells.size() ? "" : cells.get(column).text();
        }

        /** The cells that have words in them. */
        public List<Cell> filled() {
            return cells.stream().filter(cell -> !cell.isEmpty()).toList();
        }
    }

    /** A cell of a table. */
    public record Cell(List<Line> lines) {
        public Cell {
            lines = List.copyOf(lines);
        }

        /** Whether nothing stands in it. */
        public boolean isEmpty() {
            return lines.isEmpty();
        }

        /** All its words as one passage; ask only a cell that is not empty. */
        public Passage words() {
            return Passage.join(lines.stream().map(Line::words).toList());
        }

        /** Its words as they read, or nothing. */
        public String text() {
            return isEmpty() ? "" : words().toString();
        }
    }
}
