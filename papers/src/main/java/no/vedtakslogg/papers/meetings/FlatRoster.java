package no.vedtakslogg.papers.meetings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Cell;
import no.vedtakslogg.papers.text.Table.Row;
import no.vedtakslogg.papers.words.Names;
import no.vedtakslogg.papers.words.PersonColumn;

/** Makes tables again of people whose rows came out of their file as lines with no more than a blank between the cells. */
final class FlatRoster {
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Pattern SHORT_ROLE = Pattern.compile("(?iu)(?:vara)?medl\\.?|vara|repr\\.?");
    private static final Pattern PARTY = Pattern.compile("\\p{Lu}{1,7}");
    private static final Pattern PLACE = Pattern.compile("\\p{Lu}[\\p{L}-]*");
    private static final int MOST_COLUMNS = 5;
    private static final int TWO_NAMES = 4;

    private final List<Block> restored = new ArrayList<>();
    private final Set<String> named = new HashSet<>();

    private FlatRoster() {}

    static List<Block> restored(List<Block> blocks) {
        var roster = new FlatRoster();
        var lines = NamesAboveOffices.restored(blocks).stream()
                .flatMap(
                        block -> block instanceof Line line ? TickedNames.behindLabel(line).stream() : Stream.of(block))
                .toList();
        for (var i = 0; i < lines.size(); i++) {
            i += roster.restore(lines, i);
        }
        return roster.restored;
    }

    /** Adds the table that begins at a block, or the block alone; how many more blocks the table took. */
    private int restore(List<Block> blocks, int at) {
        var spaced = SpacedRoster.at(blocks.get(at));
        var set = spaced.map(columns -> columns.rows(blocks, at + 1)).orElse(List.of());
        if (spaced.isPresent() && set.stream().mapToInt(List::size).sum() > 1) {
            return add(spaced.get().headerRow(), set, blocks.get(at));
        }
        var ticked = TickedNames.rows(blocks, at);
        if (!ticked.isEmpty()) {
            restored.add(new Table(
                    ticked.stream().flatMap(List::stream).toList(),
                    blocks.get(at).afterGap()));
            return ticked.size() - 1;
        }
        if (blocks.get(at) instanceof Line header) {
            var columns = new ArrayList<PersonColumn>();
            var names = header(header, columns);
            var rows = columns.isEmpty() ? List.<List<Row>>of() : rows(blocks, at + 1, columns);
            if (!rows.isEmpty()) {
                return add(new Row(names), rows, header);
            }
        }
        restored.add(blocks.get(at));
        return 0;
    }

    private int add(Row header, List<List<Row>> rows, Block first) {
        var all = new ArrayList<Row>();
        all.add(header);
        rows.forEach(all::addAll);
        restored.add(new Table(all, first.afterGap()));
        return rows.size();
    }

    // rows that have all their cells may have stayed a table below those that have not
    private List<List<Row>> rows(List<Block> blocks, int from, List<PersonColumn> columns) {
        var rows = new ArrayList<List<Row>>();
        for (var block : blocks.subList(from, blocks.size())) {
            var cells = new ArrayList<Cell>();
            if (block instanceof Line line && fill(line, words(line), 0, columns, cells)) {
                named.add(cells.get(columns.indexOf(PersonColumn.NAME)).text());
                rows.add(List.of(new Row(cells)));
            } else if (!rows.isEmpty() && block instanceof Table table && haveCells(table, columns.size())) {
                rows.add(table.rows());
            } else {
                break;
            }
        }
        return rows;
    }

    static boolean haveCells(Table table, int count) {
        return table.rows().stream().allMatch(row -> row.cells().size() == count);
    }

    // «Navn Møtte for Representerer»: names of columns and nothing else, people's among them
    private static List<Cell> header(Line line, List<PersonColumn> columns) {
        var words = words(line);
        var cells = new ArrayList<Cell>();
        for (var i = 0; i < words.size() && words.size() <= MOST_COLUMNS + 1; ) {
            var taken = 0;
            for (var count = Math.min(2, words.size() - i); count > 0 && taken == 0; count--) {
                var name = between(line, words, i, i + count);
                var column = PersonColumn.of(name.toString());
                if (column.isPresent()) {
                    columns.add(column.get());
                    cells.add(cell(line, name));
                    taken = count;
                }
            }
            if (taken == 0) {
                columns.clear();
                return cells;
            }
            i += taken;
        }
        if (columns.size() < 2
                || !columns.contains(PersonColumn.NAME)
                || Set.copyOf(columns).size() < columns.size()) {
            columns.clear();
        }
        return cells;
    }

    /** Divides the words of a line among the columns, the longest cell first; whether they fit. */
    private boolean fill(Line line, List<Passage> words, int from, List<PersonColumn> columns, List<Cell> cells) {
        if (cells.size() == columns.size()) {
            return from == words.size();
        }
        for (var to = words.size(); to > from; to--) {
            var said = between(line, words, from, to);
            if (fits(said, to - from, columns, cells, words.size())) {
                cells.add(cell(line, said));
                if (fill(line, words, to, columns, cells)) {
                    return true;
                }
                cells.removeLast();
            }
        }
        if (from < words.size() || !mayBeEmpty(columns, cells)) {
            return false;
        }
        while (cells.size() < columns.size()) {
            cells.add(new Cell(List.of()));
        }
        return true;
    }

    // whoever was there, and for nobody else, has no words in the last columns; a long name may be two
    private static boolean mayBeEmpty(List<PersonColumn> columns, List<Cell> cells) {
        var left = columns.subList(cells.size(), columns.size());
        var name = columns.indexOf(PersonColumn.NAME);
        return left.stream().anyMatch(FlatRoster::isMark)
                && left.stream().allMatch(column -> isMark(column) || column == PersonColumn.STANDS_FOR)
                && (left.size() == 1
                        || name < cells.size()
                                && BLANK.split(cells.get(name).text().strip()).length < TWO_NAMES);
    }

    private boolean fits(Passage said, int count, List<PersonColumn> columns, List<Cell> before, int all) {
        var at = before.size();
        return switch (columns.get(at)) {
            case NAME -> Names.isName(said);
            case ROLE -> Roles.is(said) || SHORT_ROLE.matcher(said).matches();
            // where two names stand beside each other, another list tells where the second begins
            case STANDS_FOR ->
                Names.isName(said)
                        && (named.contains(said.toString()) || count == 2 && all - (columns.size() - 2) == TWO_NAMES);
            case FROM ->
                count == 1
                        && (at > 0 && columns.get(at - 1) == PersonColumn.ROLE ? PLACE : PARTY)
                                .matcher(said)
                                .matches();
            case MET, BY_VIDEO, ABSENT -> RowPresence.isMark(said.toString()) || RowPresence.isAbsent(said.toString());
            case GROUP, DEPUTY, REMARK -> false;
        };
    }

    private static boolean isMark(PersonColumn column) {
        return column == PersonColumn.MET || column == PersonColumn.BY_VIDEO || column == PersonColumn.ABSENT;
    }

    private static List<Passage> words(Line line) {
        return line.words().split(BLANK);
    }

    private static Passage between(Line line, List<Passage> words, int from, int to) {
        return line.words()
                .sub(
                        line.words().indexOf(words.get(from).span().from()),
                        line.words().indexOf(words.get(to - 1).span().to()));
    }

    private static Cell cell(Line line, Passage words) {
        return new Cell(List.of(line.with(words)));
    }
}
