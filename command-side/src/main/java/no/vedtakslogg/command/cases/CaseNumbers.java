package no.vedtakslogg.command.cases;

import java.time.LocalDate;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.events.meetings.MeetingId;

/**
 * The journals (saksregister) that hand out case numbers, one for each body and year. A number is recorded in the same
 * transaction as the tabling that asked for it, so none is lost when the tabling fails.
 */
public interface CaseNumbers {
    /** Hands out the next number of the body and year. */
    CaseNumber next(BodyId body, int year, CaseId caseId, MeetingId meeting, LocalDate effectiveOn);

    /** Enters a number that an older paper bears; refused where it is taken. */
    CaseNumber enter(CaseNumber number, BodyId body, CaseId caseId, MeetingId meeting, LocalDate effectiveOn);
}
