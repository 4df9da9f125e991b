package no.vedtakslogg.papers.meetings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.vedtakslogg.papers.parts.Part;

/** Reads the agenda of a paper, from its tables or from its lines. */
public final class Agendas {
    private Agendas() {}

    /** The rows of a part's agenda, in their order. */
    public static List<AgendaRow> of(Part part) {
        var rows = new ArrayList<AgendaRow>();
        List<AgendaColumns.Column> columns = List.of();
        var pages = false;
        for (var table : part.agendaTables()) {
            var reader = new AgendaTable(table, columns);
            rows.addAll(reader.rows());
            pages |= reader.leadsToPages();
            columns = reader.columns();
        }
        rows.addAll(AgendaLines.rows(part.agendaLines(), pages));
        rows.removeIf(row -> comesAgain(row, rows));
        rows.sort(Comparator.comparingInt(row -> row.title().span().from()));
        // where nobody numbers the rows, what is taken up is a case, in a programme too
        if (rows.stream().allMatch(row -> row.number() == null)) {
            rows.replaceAll(AgendaRow::asCase);
        }
        return rows;
    }

    // «Styresak 40-2026 Godkjenning av sakslisten» above the list that names it again
    private static boolean comesAgain(AgendaRow row, List<AgendaRow> rows) {
        return rows.stream()
                .anyMatch(other -> other != row
                        && other.title().span().from() > row.title().span().from()
                        && other.isOf(row.number())
                        && other.title().value().equalsIgnoreCase(row.title().value()));
    }
}
