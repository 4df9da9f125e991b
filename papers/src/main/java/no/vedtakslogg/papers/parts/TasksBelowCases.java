package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Row;
import org.jspecify.annotations.Nullable;

/**
 * «Sak | Oppfølging | Ansvar | Frist» below the cases: tells again what was decided to be done in each of them, and in columns
 * of their own who does it, and by when.
 */
final class TasksBelowCases {
    private final List<OpenCase> told;

    TasksBelowCases(List<OpenCase> told) {
        this.told = told;
    }

    /** Gives each row to the decided case that it names; what is left of the table, nothing where that is all. */
    Optional<Table> without(Table table) {
        var names = table.rows().getFirst();
        var number = number(names);
        if (number < 0 || told.isEmpty() || !AnsweredRow.are(table)) {
            return Optional.of(table);
        }
        var left = new ArrayList<>(List.of(names));
        OpenCase above = null;
        for (var row : table.rows().subList(1, table.rows().size())) {
            above = row.text(number).isBlank() ? above : decided(row, number);
            var tells = above == null
                    ? Optional.<AnsweredRow>empty()
                    : AnsweredRow.of(without(names, number), without(row, number));
            if (above != null && tells.isPresent()) {
                above.answered.add(tells.get());
            } else if (!row.filled().isEmpty()) {
                left.add(row);
            }
        }
        return left.size() == 1 ? Optional.empty() : Optional.of(new Table(left, table.afterGap()));
    }

    // the first column, where it is not the only one for what the case is about
    private static int number(Row names) {
        return !names.cells().isEmpty()
                        && ColumnNames.NUMBER.is(names.text(0).strip())
                        && names.filled().size() > 2
                ? 0
                : -1;
    }

    private @Nullable OpenCase decided(Row row, int number) {
        var named = CaseTable.number(row.cells().get(number).words());
        return named == null
                ? null
                : told.stream()
                        .filter(one -> one.number != null && one.number.value().sameAs(named.value()))
                        .filter(one -> one.blocks.stream().anyMatch(SignsOfMinutes::decides))
                        .findFirst()
                        .orElse(null);
    }

    private static Row without(Row row, int column) {
        return new Row(IntStream.range(0, row.cells().size())
                .filter(other -> other != column)
                .mapToObj(row.cells()::get)
                .toList());
    }
}
