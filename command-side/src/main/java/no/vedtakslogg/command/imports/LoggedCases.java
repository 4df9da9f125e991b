package no.vedtakslogg.command.imports;

import java.util.ArrayList;
import java.util.List;
import no.vedtakslogg.papers.Paper;
import no.vedtakslogg.papers.cases.CaseRead;
import no.vedtakslogg.papers.decisionlog.LogRow;
import no.vedtakslogg.papers.points.Points;

/** The rows of a decision log as cases that were decided. */
final class LoggedCases {
    private LoggedCases() {}

    static List<CaseRead> of(Paper paper) {
        var cases = new ArrayList<CaseRead>();
        for (var row : paper.log()) {
            cases.add(caseOf(row));
        }
        return cases;
    }

    private static CaseRead caseOf(LogRow row) {
        return new CaseRead(
                row.number(),
                row.title(),
                false,
                row.body(),
                row.meetingOn(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                Points.NONE,
                List.of(),
                row.decision(),
                false,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
