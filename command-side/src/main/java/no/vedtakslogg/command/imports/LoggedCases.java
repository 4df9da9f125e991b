package no.vedtakslogg.command.imports;

import java.util.List;
import no.vedtakslogg.papers.Paper;
import no.vedtakslogg.papers.cases.CaseRead;
import no.vedtakslogg.papers.decisionlog.LogRow;

/** The rows of a decision log as cases that were decided. */
final class LoggedCases {
    private LoggedCases() {}

    static List<CaseRead> of(Paper paper) {
        return paper.log().stream().map(LoggedCases::caseOf).toList();
    }

    private static CaseRead caseOf(LogRow row) {
        return CaseRead.ofRow(row.number(), row.title(), row.body(), row.meetingOn(), null, null, row.decision());
    }
}
