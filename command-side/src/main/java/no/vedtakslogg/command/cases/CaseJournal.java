package no.vedtakslogg.command.cases;

import static no.vedtakslogg.command.cases.CaseJournalRule.NUMBER_HAS_AT_MOST_FIVE_DIGITS;
import static no.vedtakslogg.command.cases.CaseJournalRule.NUMBER_IS_TAKEN_ONCE;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.TreeSet;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.CaseJournalEvent;
import no.vedtakslogg.events.cases.CaseJournalEvent.CaseNumbered;
import no.vedtakslogg.events.cases.CaseJournalId;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.events.meetings.MeetingId;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * The case journal (saksregister) of one body and year. It has no commands of its own: a tabling takes a number in its
 * own transaction, and of two that take the same one the store lets only the first through.
 */
@Aggregate(type = "case-journal", filterEventsByType = true)
class CaseJournal {
    @AggregateIdentifier
    private CaseJournalId id;

    private final TreeSet<Integer> taken = new TreeSet<>();

    @SuppressWarnings("NullAway.Init") // the first number gives the journal its identity
    CaseJournal() {}

    CaseNumber next(CaseJournalId journal, CaseId caseId, MeetingId meeting, LocalDate effectiveOn) {
        return take(journal, taken.isEmpty() ? 1 : taken.last() + 1, caseId, meeting, effectiveOn);
    }

    CaseNumber enter(CaseJournalId journal, int sequence, CaseId caseId, MeetingId meeting, LocalDate effectiveOn) {
        NUMBER_IS_TAKEN_ONCE.check(!taken.contains(sequence));
        return take(journal, sequence, caseId, meeting, effectiveOn);
    }

    private CaseNumber take(
            CaseJournalId journal, int sequence, CaseId caseId, MeetingId meeting, LocalDate effectiveOn) {
        NUMBER_HAS_AT_MOST_FIVE_DIGITS.check(sequence < 100_000);
        var number = new CaseNumber(journal.year(), sequence);
        apply(new CaseNumbered(journal, caseId, meeting, number, effectiveOn));
        return number;
    }

    @EventSourcingHandler
    void on(CaseJournalEvent event) {
        switch (event) {
            case CaseNumbered numbered -> {
                id = numbered.journalId();
                taken.add(numbered.number().sequence());
            }
        }
    }
}
