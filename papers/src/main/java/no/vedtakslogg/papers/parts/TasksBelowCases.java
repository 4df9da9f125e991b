package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Row;
import no.vedtakslogg.papers.words.CaseNumbers;
import org.jspecify.annotations.Nullable;

/**
 * «Sak | Oppfølging | Ansvar | Frist» below the cases: tells again what was decided to be done in each of them, and in columns
 * of their own who does it, and by when.
 */
final class TasksBelowCases {
    private final List<OpenCase> cases;

    TasksBelowCases(List<OpenCase> cases) {
        this.cases = cases;
    }

    /** Gives each row to the case that it names; what is left of the table, nothing where that is all. */
    Optional<Table> without(Table table) {
        var tasks =
                nameCases(table) && !cases.isEmpty() ? TaskTable.of(withoutFirst(table)) : Optional.<TaskTable>empty();
        if (tasks.isEmpty()) {
            return Optional.of(table);
        }
        var left = new ArrayList<>(List.of(table.rows().getFirst()));
        OpenCase above = null;
        for (var row : table.rows().subList(1, table.rows().size())) {
            above = row.text(0).isBlank() ? above : told(row);
            var tells =
                    above == null ? Optional.<AnsweredRow>empty() : tasks.get().answered(withoutFirst(row));
            if (above != null && tells.isPresent()) {
                above.answered.add(tells.get());
            } else if (!row.filled().isEmpty()) {
                left.add(row);
            }
        }
        return left.size() == 1 ? Optional.empty() : Optional.of(new Table(left, table.afterGap()));
    }

    // the first column does, where it is not the only one for what the case is about
    private boolean nameCases(Table table) {
        var names = table.rows().getFirst();
        return names.filled().size() > 2
                && (ColumnNames.NUMBER.is(names.text(0).strip())
                        || table.rows().stream()
                                        .skip(1)
                                        .filter(row -> row.text(0).isBlank()
                                                || CaseNumbers.areAlone(row.cells()
                                                                .getFirst()
                                                                .words())
                                                        && told(row) != null)
                                        .count()
                                == table.rows().size() - 1);
    }

    private @Nullable OpenCase told(Row row) {
        var named = row.text(0).isBlank()
                ? null
                : CaseTable.number(row.cells().getFirst().words());
        return named == null
                ? null
                : cases.stream()
                        .filter(one -> one.number != null && one.number.value().sameAs(named.value()))
                        .filter(one -> !one.blocks.isEmpty())
                        .findFirst()
                        .orElse(null);
    }

    private static Table withoutFirst(Table table) {
        return new Table(
                table.rows().stream().map(TasksBelowCases::withoutFirst).toList(), table.afterGap());
    }

    private static Row withoutFirst(Row row) {
        return new Row(row.cells().stream().skip(1).toList());
    }
}
