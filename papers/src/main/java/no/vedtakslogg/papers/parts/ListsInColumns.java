package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Cell;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;

/**
 * Makes lines of tables that name «Deltagere» and «Forfall» beside each other, and everybody in the cells below them; or
 * «Møtedato» and «Sted», and what they were.
 */
final class ListsInColumns {
    private static final Set<Label> OF_PEOPLE = EnumSet.of(Label.PRESENT, Label.ABSENT, Label.DEPUTIES, Label.OTHERS);
    private static final Set<Label> OF_HEAD =
            EnumSet.of(Label.DATE, Label.TIME, Label.PLACE, Label.CHAIR, Label.SECRETARY);

    private ListsInColumns() {}

    static List<Block> restored(List<Block> blocks) {
        var restored = new ArrayList<Block>();
        for (var block : blocks) {
            if (block instanceof Table table && holdsLists(table)) {
                addLists(table, restored);
            } else {
                restored.add(block);
            }
        }
        return restored;
    }

    // one row that holds several people in a cell; where each has a row, the columns tell of that one
    private static boolean holdsLists(Table table) {
        if (table.rows().size() != 2) {
            return false;
        }
        var labels = EnumSet.noneOf(Label.class);
        var names = table.rows().getFirst().cells();
        for (var name : names) {
            var label = name.isEmpty() ? null : Labels.alone(name.words()).orElse(null);
            if (label == null || !OF_PEOPLE.contains(label) && !OF_HEAD.contains(label) || !labels.add(label)) {
                return false;
            }
        }
        var below = table.rows().getLast().cells();
        return labels.size() > 1
                && below.size() <= names.size()
                && (OF_HEAD.containsAll(labels)
                        || below.stream().anyMatch(cell -> cell.lines().size() > 1));
    }

    private static void addLists(Table table, List<Block> restored) {
        var names = table.rows().getFirst().cells();
        var below = table.rows().getLast().cells();
        for (var i = 0; i < below.size(); i++) {
            if (!below.get(i).isEmpty()) {
                restored.add(label(names.get(i)));
                restored.addAll(below.get(i).lines());
            }
        }
    }

    private static Line label(Cell cell) {
        var first = cell.lines().getFirst();
        return new Line(cell.words(), first.style(), first.indent(), true);
    }
}
