package no.vedtakslogg.command.followups;

import java.time.LocalDate;
import java.util.List;
import no.vedtakslogg.command.WriteSide;
import no.vedtakslogg.command.cases.CaseCommand.OpenCase;
import no.vedtakslogg.command.meetings.MeetingCommand.PostponeCase;
import no.vedtakslogg.command.meetings.MeetingCommand.RecordAttendance;
import no.vedtakslogg.command.meetings.MeetingCommand.TableCase;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.CaseKind;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.decisions.DecisionId;
import no.vedtakslogg.events.decisions.DecisionMode;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.followups.Deadline;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.events.partnerships.PartnershipId;

/** A point that a body decided in the least that it takes: it postponed a case. */
final class PostponedCase {
    private PostponedCase() {}

    /** Opens a case on a day, postpones it at a meeting that is scheduled, and gives the point. */
    static DecidedAt at(MeetingId meeting, PartnershipId partnership, LocalDate openedOn, WriteSide record) {
        var point = new DecidedAt(meeting, CaseId.random(), PointId.random());
        record.send(new OpenCase(
                point.caseId(), partnership, "Sak", CaseKind.DECISION, List.of(), List.of(), null, null, openedOn));
        record.send(new TableCase(meeting, point.caseId(), null, null, 15, List.of(), false, null, openedOn));
        record.send(new RecordAttendance(meeting, List.of()));
        record.send(new PostponeCase(
                meeting,
                point.caseId(),
                DecisionId.random(),
                point.pointId(),
                "Saken utsettes",
                Deadline.NONE,
                DecisionMode.CONSENSUS));
        return point;
    }
}
