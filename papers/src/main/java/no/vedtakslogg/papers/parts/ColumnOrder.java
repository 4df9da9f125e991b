package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.vedtakslogg.papers.text.Table;

/** Puts the columns for numbers and titles first in minutes kept as a table: «Aksjon | Hvem | Når | Sak». */
final class ColumnOrder {
    private ColumnOrder() {}

    /** The table with its columns in the order that minutes mostly have; any other table as it is. */
    static Table of(Table table) {
        var names = table.rows().getFirst();
        var title = title(names);
        if (title < 0 || IntStream.range(0, names.cells().size()).noneMatch(column -> tells(names, column))) {
            return table;
        }
        var number = number(names, title);
        var first = number < 0 ? title : Math.min(number, title);
        if (IntStream.range(0, first)
                .noneMatch(column -> tells(names, column) || AnswerColumns.answers(names, column))) {
            return table;
        }
        var order = new ArrayList<Integer>();
        if (number >= 0) {
            order.add(number);
        }
        order.add(title);
        IntStream.range(0, names.cells().size())
                .filter(column -> column != number && column != title)
                .forEach(order::add);
        return new Table(table.rows().stream().map(row -> ordered(row, order)).toList(), table.afterGap());
    }

    private static boolean tells(Table.Row names, int column) {
        return ToldColumn.is(names.text(column).strip());
    }

    // «Sak» may name either
    private static int title(Table.Row names) {
        return IntStream.range(0, names.cells().size())
                .filter(column -> ColumnNames.TITLE.is(names.text(column).strip()) && !tells(names, column))
                .reduce((before, last) -> last)
                .orElse(-1);
    }

    private static int number(Table.Row names, int title) {
        return IntStream.range(0, names.cells().size())
                .filter(column -> column != title
                        && ColumnNames.NUMBER.is(names.text(column).strip()))
                .findFirst()
                .orElse(-1);
    }

    private static Table.Row ordered(Table.Row row, List<Integer> order) {
        return new Table.Row(order.stream()
                .map(column -> column < row.cells().size() ? row.cells().get(column) : new Table.Cell(List.of()))
                .toList());
    }
}
