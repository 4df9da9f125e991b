package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        if (!nameCases(names) || told.isEmpty() || !AnsweredRow.are(table)) {
            return Optional.of(table);
        }
        var left = new ArrayList<>(List.of(names));
        OpenCase above = null;
        for (var row : table.rows().subList(1, table.rows().size())) {
            above = row.text(0).isBlank() ? above : decided(row);
            var tells = above == null
                    ? Optional.<AnsweredRow>empty()
                    : AnsweredRow.of(withoutFirst(names), withoutFirst(row));
            if (above != null && tells.isPresent()) {
                above.answered.add(tells.get());
            } else if (!row.filled().isEmpty()) {
                left.add(row);
            }
        }
        return left.size() == 1 ? Optional.empty() : Optional.of(new Table(left, table.afterGap()));
    }

    // the first column does, where it is not the only one for what the case is about
    private static boolean nameCases(Row names) {
        return ColumnNames.NUMBER.is(names.text(0).strip()) && names.filled().size() > 2;
    }

    private @Nullable OpenCase decided(Row row) {
        var named = CaseTable.number(row.cells().getFirst().words());
        return named == null
                ? null
                : told.stream()
                        .filter(one -> one.number != null && one.number.value().sameAs(named.value()))
                        .filter(one -> one.blocks.stream().anyMatch(SignsOfMinutes::decides))
                        .findFirst()
                        .orElse(null);
    }

    private static Row withoutFirst(Row row) {
        return new Row(row.cells().stream().skip(1).toList());
    }
}
