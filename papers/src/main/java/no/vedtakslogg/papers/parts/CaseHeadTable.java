package no.vedtakslogg.papers.parts;

import java.util.List;
import java.util.Optional;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.CaseNumber;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.Labels;

/**
 * A table that is no more than the heading of a case: its number, and the title beside it or below it, «Styresaknr 17/27 |
 * REF.: 2027/118» above «Årsregnskap for 2026».
 */
final class CaseHeadTable {
    private static final int MOST_ROWS = 2;

    private CaseHeadTable() {}

    static Optional<OpenCase> of(Table table) {
        var rows = table.rows();
        var first = rows.getFirst().filled();
        if (rows.size() > MOST_ROWS || first.isEmpty() || first.size() > 2) {
            return Optional.empty();
        }
        return CaseNumbers.atStart(first.getFirst().words())
                .filter(start -> start.rest().isBlank())
                .flatMap(start -> title(rows, first)
                        .filter(title -> Labels.in(title).isEmpty()) // «Saksnr.: 2026/75 | Dato: 2. mai 2026»
                        .map(title -> opened(start.number(), title, rows)));
    }

    private static OpenCase opened(Found<CaseNumber> number, Passage title, List<Table.Row> rows) {
        var open = new OpenCase(number, title, null);
        if (isFact(rows.getLast())) {
            open.blocks.addAll(rows.getLast().filled().getFirst().lines());
        }
        return open;
    }

    // «Ansvarlig: Kari Moe» below the title
    private static boolean isFact(Table.Row row) {
        return row.filled().size() == 1
                && Labels.atStart(row.filled().getFirst().words()).isPresent();
    }

    private static Optional<Passage> title(List<Table.Row> rows, List<Table.Cell> first) {
        if (rows.size() == 1) {
            return first.size() == 2 ? Optional.of(first.getLast().words()) : Optional.empty();
        }
        var below = rows.getLast().filled();
        if (first.size() == 2 && isFact(rows.getLast())) {
            return Optional.of(first.getLast().words());
        }
        return below.size() == 1
                        && CaseNumbers.atStart(below.getFirst().words()).isEmpty()
                ? Optional.of(below.getFirst().words())
                : Optional.empty();
    }
}
