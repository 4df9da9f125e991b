package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Cell;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;
import no.vedtakslogg.papers.words.Names;

/**
 * Makes lines of tables that name «Deltagere» and «Forfall» beside each other, and everybody in the cells below them; or
 * «Møtedato» and «Sted», and what they were.
 */
final class ListsInColumns {
    private static final Set<Label> OF_HEAD =
            EnumSet.of(Label.DATE, Label.TIME, Label.PLACE, Label.CHAIR, Label.SECRETARY);

    private ListsInColumns() {}

    static List<Block> restored(List<Block> blocks) {
        var restored = new ArrayList<Block>();
        for (var i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var spaced = SpacedLists.at(blocks, i);
            if (spaced.isPresent()) {
                restored.addAll(spaced.get().lines());
                i = spaced.get().end() - 1;
            } else if (block instanceof Table table && holdsLists(table)) {
                addLists(table, restored);
            } else {
                restored.add(block);
            }
        }
        return restored;
    }

    // several people in the cells of one row, or one in each; a cross beside a name tells of that one
    private static boolean holdsLists(Table table) {
        if (table.rows().size() < 2) {
            return false;
        }
        var labels = EnumSet.noneOf(Label.class);
        var names = table.rows().getFirst().cells();
        for (var name : names) {
            var label = name.isEmpty() ? null : Labels.alone(name.words()).orElse(null);
            if (label == null || !label.listsPeople() && !OF_HEAD.contains(label) || !labels.add(label)) {
                return false;
            }
        }
        var below = table.rows().get(1).cells();
        return labels.size() > 1
                && (labels.stream().allMatch(Label::listsPeople) && areNames(table, names.size())
                        || table.rows().size() == 2
                                && below.size() <= names.size()
                                && (OF_HEAD.containsAll(labels)
                                        || below.stream()
                                                .anyMatch(cell -> cell.lines().size() > 1)));
    }

    private static boolean areNames(Table table, int columns) {
        return IntStream.range(0, columns).allMatch(column -> {
            var cells = below(table, column);
            return !cells.isEmpty()
                    && cells.stream().filter(ListsInColumns::isName).count() * 2 > cells.size();
        });
    }

    private static boolean isName(Cell cell) {
        return Names.parts(cell.words()).stream()
                .findFirst()
                .map(first -> first.toString().replaceFirst("\\s*\\([^()]*\\)", ""))
                .filter(Names::isName)
                .isPresent();
    }

    private static List<Cell> below(Table table, int column) {
        return table.rows().stream()
                .skip(1)
                .filter(row -> column < row.cells().size())
                .map(row -> row.cells().get(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    private static void addLists(Table table, List<Block> restored) {
        var names = table.rows().getFirst().cells();
        for (var i = 0; i < names.size(); i++) {
            var below = below(table, i);
            if (!below.isEmpty()) {
                restored.add(label(names.get(i)));
                below.forEach(cell -> restored.addAll(cell.lines()));
            }
        }
    }

    private static Line label(Cell cell) {
        var first = cell.lines().getFirst();
        return new Line(cell.words(), first.style(), first.indent(), true);
    }
}
