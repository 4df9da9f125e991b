package no.vedtakslogg.command.api;

import java.util.Map;
import java.util.Set;
import no.vedtakslogg.command.actionplan.ActionPlanCommand.AddGoal;
import no.vedtakslogg.command.bodies.BodyCommand.AppointMember;
import no.vedtakslogg.command.cases.CaseCommand.FileCasePaper;
import no.vedtakslogg.command.cases.CaseCommand.MakeProposal;
import no.vedtakslogg.command.cases.CaseCommand.ReferCase;
import no.vedtakslogg.command.cases.CaseCommand.RegisterRecommendation;
import no.vedtakslogg.command.meetings.MeetingCommand.AdoptDecision;
import no.vedtakslogg.command.meetings.MeetingCommand.PostponeCase;
import no.vedtakslogg.command.meetings.MeetingCommand.ReturnCase;
import no.vedtakslogg.command.partnerships.PartnershipCommand.JoinPartnership;
import no.vedtakslogg.events.decisions.Point;

/** The identities of what a command makes inside its target; where the caller brings none, they are given. */
final class GivenIds {
    private static final Map<Class<?>, Set<String>> BY_RECORD = Map.ofEntries(
            Map.entry(Point.class, Set.of("id")),
            Map.entry(JoinPartnership.class, Set.of("partyId")),
            Map.entry(AppointMember.class, Set.of("seatId")),
            Map.entry(AdoptDecision.class, Set.of("decisionId")),
            Map.entry(PostponeCase.class, Set.of("decisionId", "pointId")),
            Map.entry(ReturnCase.class, Set.of("decisionId", "pointId")),
            Map.entry(FileCasePaper.class, Set.of("paperId")),
            Map.entry(MakeProposal.class, Set.of("proposalId")),
            Map.entry(ReferCase.class, Set.of("referralId")),
            Map.entry(RegisterRecommendation.class, Set.of("recommendationId")),
            Map.entry(AddGoal.class, Set.of("goalId")));

    private GivenIds() {}

    static Set<String> of(Class<?> record) {
        return BY_RECORD.getOrDefault(record, Set.of());
    }
}
