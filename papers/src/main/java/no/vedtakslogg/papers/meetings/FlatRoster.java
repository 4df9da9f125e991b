package no.vedtakslogg.papers.meetings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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
        for (var i = 0; i < blocks.size(); i++) {
            i += roster.restore(blocks, i);
        }
        return roster.restored;
    }

    /** Adds the table that begins at a block, or the block alone; how many more blocks the table took. */
    private int restore(List<Block> blocks, int at) {
        var rows = new ArrayList<Row>();
        if (blocks.get(at) instanceof Line header) {
            var columns = new ArrayList<PersonColumn>();
            var names = header(header, columns);
            for (var i = at + 1; !columns.isEmpty() && i < blocks.size() && blocks.get(i) instanceof Line line; i++) {
                var cells = new ArrayList<Cell>();
                if (!fill(line, words(line), 0, columns, cells)) {
                    break;
                }
                named.add(cells.get(columns.indexOf(PersonColumn.NAME)).text());
                rows.add(new Row(cells));
            }
            if (!rows.isEmpty()) {
                rows.addFirst(new Row(names));
                restored.add(new Table(rows, header.afterGap()));
                return rows.size() - 1;
            }
        }
        restored.add(blocks.get(at));
        return 0;
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
        return from == words.size()
                && cells.size() == columns.size() - 1
                && isMark(columns.getLast())
                && cells.add(new Cell(List.of()));
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
            case MET, ABSENT -> RowPresence.isMark(said.toString()) || RowPresence.isAbsent(said.toString());
            case GROUP, DEPUTY, REMARK -> false;
        };
    }

    private static boolean isMark(PersonColumn column) {
        return column == PersonColumn.MET || column == PersonColumn.ABSENT;
    }

    private static List<Passage> words(Line line) {
        return NameList.columns(line.words(), BLANK);
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
