package no.vedtakslogg.papers.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Cell;
import no.vedtakslogg.papers.text.Table.Row;
import no.vedtakslogg.papers.words.Names;
import no.vedtakslogg.papers.words.PersonColumn;

/**
 * Makes a table again of people that plain text sets with blanks below «Funksjon   Navn   Forfall   Møtt for», where rows
 * with empty cells came out as lines and others as tables of their own.
 */
record SpacedRoster(Line header, List<Passage> names) {
    private static final int NEAR = 3;

    /** The names of columns that a line is made of, one of them of people's names. */
    static Optional<SpacedRoster> at(Block block) {
        if (!(block instanceof Line line)) {
            return Optional.empty();
        }
        var names = NameList.columns(line.words());
        var columns =
                names.stream().map(name -> PersonColumn.of(name.toString())).toList();
        return names.size() > 1
                        && columns.stream().allMatch(Optional::isPresent)
                        && columns.contains(Optional.of(PersonColumn.NAME))
                ? Optional.of(new SpacedRoster(line, names))
                : Optional.empty();
    }

    /** The rows of the blocks from one on, as long as they fit the columns. */
    List<List<Row>> rows(List<Block> blocks, int from) {
        var rows = new ArrayList<List<Row>>();
        for (var block : blocks.subList(from, blocks.size())) {
            var read = rowsOf(block);
            if (read.isEmpty()) {
                break;
            }
            rows.add(read);
        }
        return rows;
    }

    Row headerRow() {
        return new Row(names.stream().map(name -> cell(header, name)).toList());
    }

    private List<Row> rowsOf(Block block) {
        return switch (block) {
            case Table table -> FlatRoster.haveCells(table, names.size()) ? table.rows() : List.of();
            case Line line -> row(line).map(List::of).orElse(List.of());
        };
    }

    // a line with one cell alone may be anything
    private Optional<Row> row(Line line) {
        var cells = new ArrayList<Cell>();
        names.forEach(name -> cells.add(new Cell(List.of())));
        var said = NameList.columns(line.words());
        for (var words : said) {
            var at = column(line, words);
            if (at < 0 || !cells.get(at).isEmpty()) {
                return Optional.empty();
            }
            cells.set(at, cell(line, words));
        }
        return said.size() > 1 || !line.afterGap() && isName(cells) ? Optional.of(new Row(cells)) : Optional.empty();
    }

    // whoever was there, where another column tells of those who were not
    private boolean isName(List<Cell> cells) {
        for (var at = 0; at < names.size(); at++) {
            if (PersonColumn.NAME.is(names.get(at).toString())) {
                return Names.isName(cells.get(at).text().strip())
                        && names.stream().anyMatch(name -> PersonColumn.ABSENT.is(name.toString()));
            }
        }
        return false;
    }

    // the column whose name begins above the cell
    private int column(Line line, Passage words) {
        var from = start(line, words);
        for (var at = 0; at < names.size(); at++) {
            if (Math.abs(start(header, names.get(at)) - from) <= NEAR) {
                return at;
            }
        }
        return -1;
    }

    private static int start(Line line, Passage words) {
        return line.words().indexOf(words.span().from());
    }

    private static Cell cell(Line line, Passage words) {
        return new Cell(List.of(line.with(words)));
    }
}
