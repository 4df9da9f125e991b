package no.vedtakslogg.events.cases;

import java.time.LocalDate;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.EventType;
import no.vedtakslogg.events.meetings.MeetingId;

/** Everything that can happen in the journal of one body and year (saksregister). */
public sealed interface CaseJournalEvent extends Event {
    CaseJournalId journalId();

    /** A case got the next number of the body and year. */
    @EventType(name = "case-journal.case-numbered")
    record CaseNumbered(
            CaseJournalId journalId, CaseId caseId, MeetingId meetingId, CaseNumber number, LocalDate effectiveOn)
            implements CaseJournalEvent {}
}
