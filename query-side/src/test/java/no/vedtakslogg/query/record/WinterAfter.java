package no.vedtakslogg.query.record;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.vedtakslogg.events.actionplan.Colour;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureStatusReported;
import no.vedtakslogg.events.bodies.BodyEvent.MemberReplaced;
import no.vedtakslogg.events.bodies.SeatId;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.decisions.DecisionForm;
import no.vedtakslogg.events.decisions.DecisionId;
import no.vedtakslogg.events.decisions.DecisionMode;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointEffect;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.followups.FollowUpEvent.FulfilmentAccepted;
import no.vedtakslogg.events.followups.FollowUpEvent.FulfilmentReported;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionAdopted;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionCorrected;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionSuperseded;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.query.QuerySideRunning;
import tools.jackson.databind.JsonNode;

/** What became of the autumn's meeting: a point corrected, one superseded, a follow-up done, a member replaced. */
final class WinterAfter {
    static final LocalDate WINTER = LocalDate.of(2025, 1, 15);

    final MeetingId winterMeeting = MeetingId.random();
    final PointId later = PointId.random();
    final UUID decision;
    final long before;

    private final QuerySideRunning side;
    private final AutumnMeeting autumn;
    private final JsonNode points;

    WinterAfter(QuerySideRunning side, AutumnMeeting autumn) {
        this.side = side;
        this.autumn = autumn;
        before = side.json("/api/answers/history?size=1")
                .at("/entries/0/position")
                .asLong();
        points = side.json("/api/answers/decision-log?caseId=" + autumn.grants).get("items");
        decision = UUID.fromString(points.at("/0/decisionId").asString());
    }

    WinterAfter tell() {
        var decisionId = new DecisionId(decision);
        side.record(
                autumn.meeting,
                new DecisionCorrected(
                        autumn.meeting,
                        autumn.grants,
                        decisionId,
                        List.of(
                                new Point(
                                        id("1"),
                                        "1",
                                        "Midlene tildeles slik:",
                                        PointEffect.ALLOCATED,
                                        null,
                                        List.of(new Point(
                                                id("1.a"),
                                                "1.a",
                                                "Seks millioner til prosjektene",
                                                PointEffect.OTHER,
                                                null,
                                                List.of()))),
                                new Point(
                                        autumn.asked,
                                        "2",
                                        "Det rapporteres til ASU.",
                                        PointEffect.REQUESTED,
                                        null,
                                        List.of())),
                        "Mottakeren var falt ut",
                        AutumnMeeting.MEETING_DAY));
        side.record(
                winterMeeting,
                new DecisionAdopted(
                        winterMeeting,
                        autumn.partnership,
                        autumn.asu,
                        autumn.forum,
                        new CaseNumber(2025, 3),
                        "Nytt forum",
                        DecisionId.random(),
                        DecisionForm.WITHOUT_PROPOSAL,
                        DecisionMode.CONSENSUS,
                        null,
                        List.of(new Point(
                                later, "1", "Midlene går til forumet.", PointEffect.ALLOCATED, null, List.of())),
                        List.of(),
                        WINTER));
        side.record(
                autumn.meeting,
                new DecisionSuperseded(
                        autumn.meeting,
                        autumn.grants,
                        decisionId,
                        List.of(id("1.a")),
                        new DecidedAt(winterMeeting, autumn.forum, later),
                        WINTER));
        side.record(
                autumn.followUp,
                new FulfilmentReported(autumn.followUp, "Levert", null, WINTER),
                new FulfilmentAccepted(
                        autumn.followUp, autumn.asu, null, new DecidedAt(winterMeeting, autumn.forum, later), WINTER));
        var seat =
                side.json("/api/answers/bodies/" + autumn.asu).at("/seats/0/id").asString();
        side.record(
                autumn.asu,
                new MemberReplaced(
                        autumn.asu, SeatId.of(seat), autumn.stranger, autumn.member, "Ny jobb", null, WINTER));
        side.record(autumn.measure, new MeasureStatusReported(autumn.measure, Colour.GREEN, "Ferdig", null, WINTER));
        return this;
    }

    private PointId id(String number) {
        return points.valueStream()
                .filter(point -> point.get("point").asString().equals(number))
                .map(point -> PointId.of(point.get("pointId").asString()))
                .findFirst()
                .orElseThrow();
    }
}
