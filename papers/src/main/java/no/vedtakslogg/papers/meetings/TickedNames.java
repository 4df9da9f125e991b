package no.vedtakslogg.papers.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table.Cell;
import no.vedtakslogg.papers.text.Table.Row;
import no.vedtakslogg.papers.words.Bullet;
import no.vedtakslogg.papers.words.Names;

/** Names with a box before each, which is ticked of those who met: «☒ Kari Nord», «[ ] Ola Moen», below or beside each other. */
final class TickedNames {
    /** A box that somebody ticks, as characters or drawn with brackets. */
    static final String TICKED = "[☑☒]|\\[[xX]\\]";

    static final String EMPTY = "[☐□▢]|\\[ ?\\]";

    private static final Pattern BOX =
            Pattern.compile("(?:^|(?<=\\s))(?:" + TICKED + "|" + EMPTY + ")(?=\\s*[\\p{L}])");
    private static final Pattern BEHIND_LABEL =
            Pattern.compile("^[\\p{L} ()]{3,60}:\\s*(?=" + TICKED + "|" + EMPTY + ")");
    private static final int FEWEST = 2;

    private TickedNames() {}

    /** The rows that begin at a block, a box and a name in each: as many lists as blocks are in them; none where there are no such names. */
    static List<List<Row>> rows(List<Block> blocks, int from) {
        var rows = new ArrayList<List<Row>>();
        for (var block : blocks.subList(from, blocks.size())) {
            var row = block instanceof Line line ? rows(line) : List.<Row>of();
            if (row.isEmpty()) {
                break;
            }
            rows.add(row);
        }
        return rows.stream().mapToInt(List::size).sum() < FEWEST ? List.of() : rows;
    }

    /** The label that stands before such names in one line, «Deltakere: ☒ Kari Nord ☐ Ola Moen», and then they as a line of their own. */
    static List<Line> behindLabel(Line line) {
        var label = line.words().matcher(BEHIND_LABEL);
        if (!label.find()) {
            return List.of(line);
        }
        var names = line.with(line.words().sub(label.end()));
        return rows(names).size() < FEWEST
                ? List.of(line)
                : List.of(line.with(line.words().sub(0, label.end()).strip()), names);
    }

    private static List<Row> rows(Line line) {
        var words = Bullet.past(line.words());
        var rows = new ArrayList<Row>();
        var box = words.matcher(BOX);
        if (!box.find() || box.start() > 0) {
            return rows;
        }
        for (var more = true; more; ) {
            var mark = words.sub(box.start(), box.end());
            var from = box.end();
            more = box.find();
            var name = words.sub(from, more ? box.start() : words.length()).strip();
            if (!Names.isName(Parentheses.without(NameList.first(name)))) {
                return List.of();
            }
            rows.add(new Row(List.of(cell(line, mark), cell(line, name))));
        }
        return rows;
    }

    private static Cell cell(Line line, Passage words) {
        return new Cell(List.of(line.with(words)));
    }
}
