package no.vedtakslogg.papers;

import java.util.List;
import no.vedtakslogg.papers.actionplan.PlanRow;
import no.vedtakslogg.papers.cases.CaseRead;
import no.vedtakslogg.papers.decisionlog.LogRow;
import no.vedtakslogg.papers.meetings.AgendaRow;
import no.vedtakslogg.papers.meetings.Attendee;
import no.vedtakslogg.papers.meetings.MeetingHead;
import no.vedtakslogg.papers.text.Format;
import no.vedtakslogg.papers.text.Found;

/**
 * What was read in a file. It is a proposal: every value says where it stands and how sure the reader is.
 *
 * @param sha256 the file's hash
 * @param text the extracted text that all spans count in
 */
public record Paper(
        String name,
        Format format,
        String sha256,
        int pages,
        String text,
        Found<Kind> kind,
        MeetingHead meeting,
        List<Attendee> attendance,
        List<AgendaRow> agenda,
        List<CaseRead> cases,
        List<PlanRow> plan,
        List<LogRow> log)
        implements Reading {
    public Paper {
        attendance = List.copyOf(attendance);
        agenda = List.copyOf(agenda);
        cases = List.copyOf(cases);
        plan = List.copyOf(plan);
        log = List.copyOf(log);
    }
}
