package no.vedtakslogg.command.cases;

import java.time.LocalDate;
import java.util.function.Function;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.CaseJournalId;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.events.meetings.MeetingId;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/**
 * Numbers taken from the journals in the unit of work of the tabling: within one process a journal is held until the
 * tabling is committed, and between processes the store refuses the second of two that took the same number.
 */
@Component
class CaseNumbersOnRecord implements CaseNumbers {
    private final Repository<CaseJournal> journals;

    CaseNumbersOnRecord(Repository<CaseJournal> journals) {
        this.journals = journals;
    }

    @Override
    public CaseNumber next(BodyId body, int year, CaseId caseId, MeetingId meeting, LocalDate effectiveOn) {
        var id = new CaseJournalId(body, year);
        return in(id, journal -> journal.next(id, caseId, meeting, effectiveOn));
    }

    @Override
    public CaseNumber enter(CaseNumber number, BodyId body, CaseId caseId, MeetingId meeting, LocalDate effectiveOn) {
        var id = new CaseJournalId(body, number.year());
        return in(id, journal -> journal.enter(id, number.sequence(), caseId, meeting, effectiveOn));
    }

    private CaseNumber in(CaseJournalId id, Function<CaseJournal, CaseNumber> taking) {
        try {
            return journals.loadOrCreate(id.toString(), CaseJournal::new).invoke(taking);
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception impossible) { // what loadOrCreate declares for factories that do more than this one
            throw new IllegalStateException(impossible);
        }
    }
}
