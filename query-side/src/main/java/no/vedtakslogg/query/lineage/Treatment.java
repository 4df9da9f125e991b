package no.vedtakslogg.query.lineage;

import java.time.LocalDate;
import java.util.UUID;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.query.projections.RowId;
import no.vedtakslogg.query.projections.VersionedTable;

/** A case at a meeting, as it is kept; {@code outcome} is the kind of the edge that leads to it. */
record Treatment(
        UUID meetingId, UUID bodyId, UUID caseId, int caseYear, int caseSequence, EdgeKind outcome, LocalDate onDay) {
    static final VersionedTable<Treatment> TABLE = new VersionedTable<>("lineage_treatment", Treatment.class);

    static UUID id(MeetingId meeting, CaseId aCase) {
        return RowId.of(meeting, aCase);
    }

    Treatment with(EdgeKind newOutcome, LocalDate day) {
        return new Treatment(meetingId, bodyId, caseId, caseYear, caseSequence, newOutcome, day);
    }
}
