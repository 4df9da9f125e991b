package no.vedtakslogg.query.differences;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.decisions.DecisionForm;
import no.vedtakslogg.events.decisions.DecisionId;
import no.vedtakslogg.events.decisions.DecisionMode;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointEffect;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.followups.Deadline;
import no.vedtakslogg.events.followups.DeadlineKind;
import no.vedtakslogg.events.followups.FollowUpEvent;
import no.vedtakslogg.events.followups.FollowUpEvent.ConditionMet;
import no.vedtakslogg.events.followups.FollowUpEvent.DeadlineExtended;
import no.vedtakslogg.events.followups.FollowUpEvent.DeadlineSet;
import no.vedtakslogg.events.followups.FollowUpEvent.FollowUpOpened;
import no.vedtakslogg.events.followups.FollowUpEvent.FollowUpWithdrawn;
import no.vedtakslogg.events.followups.FollowUpEvent.FulfilmentAccepted;
import no.vedtakslogg.events.followups.FollowUpEvent.FulfilmentRejected;
import no.vedtakslogg.events.followups.FollowUpEvent.FulfilmentReported;
import no.vedtakslogg.events.followups.FollowUpEvent.ProgressReported;
import no.vedtakslogg.events.followups.FollowUpEvent.ResponsibleAssigned;
import no.vedtakslogg.events.followups.FollowUpId;
import no.vedtakslogg.events.followups.Responsible;
import no.vedtakslogg.events.followups.ResponsibleKind;
import no.vedtakslogg.events.meetings.MeetingEvent.CasePostponed;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionAdopted;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionCorrected;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionSuperseded;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.query.Asu;
import no.vedtakslogg.query.QuerySideRunning;

/** Decisions and follow-ups that were recorded in any order, early and late, changed, corrected and superseded. */
final class RandomRecord {
    static final LocalDate DAY_0 = LocalDate.of(2024, 1, 1);
    static final int DAYS = 14;

    private static final List<String> WORDS = List.of("planen", "rapporten", "piloten");

    private final Random random;
    private final QuerySideRunning side;
    private final Asu asu = new Asu();
    private final List<DecisionAdopted> decisions = new ArrayList<>();
    private final List<FollowUpId> followUps = new ArrayList<>();
    final List<Long> positions = new ArrayList<>();

    RandomRecord(long seed, QuerySideRunning side) {
        this.random = new Random(seed);
        this.side = side;
        positions.add(side.record(asu.body, asu.established()));
    }

    RandomRecord tell(int events) {
        for (var n = 0; n < events; n++) {
            positions.add(
                    switch (decisions.isEmpty() ? 0 : random.nextInt(12)) {
                        case 0 -> decide();
                        case 1 -> correct();
                        case 2 -> supersede();
                        case 3 -> postpone();
                        case 4, 5 -> open();
                        default -> followUps.isEmpty() ? open() : goOn();
                    });
        }
        return this;
    }

    private LocalDate day() {
        return DAY_0.plusDays(random.nextInt(DAYS));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private long decide() {
        var adopted = new DecisionAdopted(
                MeetingId.random(),
                asu.partnership,
                asu.body,
                CaseId.random(),
                new CaseNumber(2024, decisions.size() + 1),
                "Saken om " + any(WORDS),
                DecisionId.random(),
                DecisionForm.WITHOUT_PROPOSAL,
                DecisionMode.CONSENSUS,
                null,
                IntStream.rangeClosed(1, 1 + random.nextInt(3))
                        .mapToObj(n -> new Point(
                                PointId.random(),
                                String.valueOf(n),
                                "ASU ber om " + any(WORDS),
                                PointEffect.REQUESTED,
                                null,
                                List.of()))
                        .toList(),
                List.of(),
                day());
        decisions.add(adopted);
        return side.record(adopted.meetingId(), adopted);
    }

    private long correct() {
        var decision = any(decisions);
        return side.record(
                decision.meetingId(),
                new DecisionCorrected(
                        decision.meetingId(),
                        decision.caseId(),
                        decision.decisionId(),
                        decision.points().stream()
                                .map(point -> new Point(
                                        point.id(),
                                        point.number(),
                                        random.nextBoolean() ? point.text() : "ASU ber om " + any(WORDS),
                                        point.effect(),
                                        null,
                                        List.of()))
                                .toList(),
                        "Feil " + random.nextInt(2),
                        day()));
    }

    private long supersede() {
        var decision = any(decisions);
        return side.record(
                decision.meetingId(),
                new DecisionSuperseded(
                        decision.meetingId(),
                        decision.caseId(),
                        decision.decisionId(),
                        List.of(any(decision.points()).id()),
                        at(any(decisions)),
                        day()));
    }

    private long postpone() {
        var meeting = MeetingId.random();
        return side.record(
                meeting,
                new CasePostponed(
                        meeting,
                        asu.partnership,
                        asu.body,
                        CaseId.random(),
                        new CaseNumber(2024, 100 + random.nextInt(100)),
                        "Saken om " + any(WORDS),
                        DecisionId.random(),
                        PointId.random(),
                        "Saken utsettes",
                        deadline(),
                        DecisionMode.CONSENSUS,
                        day()));
    }

    private DecidedAt at(DecisionAdopted decision) {
        return new DecidedAt(
                decision.meetingId(), decision.caseId(), any(decision.points()).id());
    }

    private Deadline deadline() {
        return switch (random.nextInt(4)) {
            case 0 -> Deadline.NONE;
            case 1 -> new Deadline(DeadlineKind.CONDITION, "når " + any(WORDS) + " er ferdig", null, null, any(WORDS));
            default -> Deadline.on(day(), "innen fristen");
        };
    }

    private List<Responsible> responsible() {
        return List.of(new Responsible(ResponsibleKind.ROLE, any(List.of("sekretariatet", "AU")), null));
    }

    private long open() {
        var id = FollowUpId.random();
        var parent = followUps.isEmpty() || random.nextBoolean() ? null : any(followUps);
        followUps.add(id);
        return side.record(
                id,
                new FollowUpOpened(
                        id,
                        asu.partnership,
                        asu.body,
                        at(any(decisions)),
                        parent,
                        "Legge frem " + any(WORDS),
                        responsible(),
                        deadline(),
                        day()));
    }

    private long goOn() {
        var id = any(followUps);
        FollowUpEvent event =
                switch (random.nextInt(10)) {
                    case 0 -> new ResponsibleAssigned(id, responsible(), null, day());
                    case 1 -> new DeadlineSet(id, deadline(), day());
                    case 2 -> new DeadlineExtended(id, deadline(), at(any(decisions)), "Mer tid", day());
                    case 3 -> new ConditionMet(id, "Den er ferdig", day());
                    case 4 -> new ProgressReported(id, "I gang", random.nextInt(3), 3, null, day());
                    case 5 -> new FulfilmentReported(id, "Gjort", null, day());
                    case 6 -> new FulfilmentRejected(id, asu.body, "Ikke godt nok", day());
                    case 7 -> new FollowUpWithdrawn(id, "Trengs ikke", null, day());
                    default -> new FulfilmentAccepted(id, asu.body, null, null, day());
                };
        return side.record(id, event);
    }
}
