package no.vedtakslogg.command.imports;

import java.util.ArrayList;
import java.util.List;
import no.vedtakslogg.papers.Kind;
import no.vedtakslogg.papers.Paper;
import no.vedtakslogg.papers.cases.CaseRead;
import no.vedtakslogg.papers.meetings.AgendaRow;
import no.vedtakslogg.papers.points.Points;

/** The cases that a call only lists, with no paper of theirs below the list: they are to be treated all the same. */
final class ListedCases {
    private ListedCases() {}

    /** Those whose number tells which case they are; rows that are only counted get their cases from the minutes. */
    static List<CaseRead> of(Paper paper) {
        var cases = new ArrayList<CaseRead>();
        if (paper.kind().value() != Kind.NOTICE) {
            return cases;
        }
        for (var row : paper.agenda()) {
            if (isNumbered(row)
                    && paper.cases().stream().noneMatch(other -> row.isOf(other.number()))
                    && cases.stream().noneMatch(other -> row.isOf(other.number()))) {
                cases.add(caseOf(row));
            }
        }
        return cases;
    }

    private static boolean isNumbered(AgendaRow row) {
        var number = row.number();
        return row.kind() == AgendaRow.Kind.CASE
                && number != null
                && number.value().year() != null;
    }

    private static CaseRead caseOf(AgendaRow row) {
        return CaseRead.ofRow(row.number(), row.title(), null, null, row.responsible(), row.type(), Points.NONE);
    }
}
