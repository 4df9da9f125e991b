package no.vedtakslogg.command.meetings;

import static no.vedtakslogg.command.meetings.MeetingRule.A_CASE_IS_TREATED_ONCE_AT_A_MEETING;
import static no.vedtakslogg.command.meetings.MeetingRule.A_CORRECTION_CHANGES_SOMETHING;
import static no.vedtakslogg.command.meetings.MeetingRule.A_CORRECTION_KEEPS_EVERY_POINT;
import static no.vedtakslogg.command.meetings.MeetingRule.A_DECISION_IS_RECORDED_ONCE;
import static no.vedtakslogg.command.meetings.MeetingRule.ONLY_AN_UNTREATED_CASE_IS_TAKEN_OFF;
import static no.vedtakslogg.command.meetings.MeetingRule.ONLY_POINTS_OF_THE_DECISION_ARE_SUPERSEDED;
import static no.vedtakslogg.command.meetings.MeetingRule.ONLY_WHAT_WAS_DECIDED_IS_CORRECTED_OR_SUPERSEDED;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.decisions.DecisionId;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.decisions.Vote;
import no.vedtakslogg.events.persons.PersonId;

/** What a meeting made of the cases before it: one treatment (behandling) for each, with the points that it ended in. */
class Treatments {
    private final Map<CaseId, Treatment> byCase = new HashMap<>();
    private final Set<PersonId> voted = new HashSet<>();

    /** The points that the treatment of a case ended in, as they read today. */
    record Treatment(DecisionId decision, Wording wording) {}

    void checkUntreated(CaseId caseId, DecisionId decision) {
        A_CASE_IS_TREATED_ONCE_AT_A_MEETING.check(!byCase.containsKey(caseId));
        A_DECISION_IS_RECORDED_ONCE.check(byCase.values().stream()
                .noneMatch(treatment -> treatment.decision().equals(decision)));
    }

    void checkTakenOff(CaseId caseId) {
        ONLY_AN_UNTREATED_CASE_IS_TAKEN_OFF.check(!byCase.containsKey(caseId));
    }

    /** What was decided in a case; refused where nothing was. */
    Treatment checkDecided(CaseId caseId) {
        var treatment = Optional.ofNullable(byCase.get(caseId));
        ONLY_WHAT_WAS_DECIDED_IS_CORRECTED_OR_SUPERSEDED.check(treatment.isPresent());
        return treatment.orElseThrow();
    }

    /** Follow-ups hang on points, so a correction rewords them and adds to them, but takes none away. */
    DecisionId checkCorrection(CaseId caseId, Wording corrected) {
        var treatment = checkDecided(caseId);
        corrected.check();
        A_CORRECTION_CHANGES_SOMETHING.check(!corrected.equals(treatment.wording()));
        A_CORRECTION_KEEPS_EVERY_POINT.check(
                corrected.ids().containsAll(treatment.wording().ids()));
        return treatment.decision();
    }

    /** The proposed points that a correction names and the decision does not yet. */
    Set<PointId> newOrigins(CaseId caseId, Wording corrected) {
        var origins = new HashSet<>(corrected.origins());
        origins.removeAll(checkDecided(caseId).wording().origins());
        return origins;
    }

    DecisionId checkSuperseded(CaseId caseId, List<PointId> superseded) {
        var treatment = checkDecided(caseId);
        ONLY_POINTS_OF_THE_DECISION_ARE_SUPERSEDED.check(
                !superseded.isEmpty() && treatment.wording().ids().containsAll(superseded));
        return treatment.decision();
    }

    boolean any() {
        return !byCase.isEmpty();
    }

    boolean decided(CaseId caseId, PointId point) {
        return Optional.ofNullable(byCase.get(caseId))
                .filter(treatment -> treatment.wording().ids().contains(point))
                .isPresent();
    }

    Set<PersonId> voted() {
        return Set.copyOf(voted);
    }

    void treat(CaseId caseId, DecisionId decision, List<Point> points, List<Vote> votes) {
        byCase.put(caseId, new Treatment(decision, new Wording(points)));
        voted.addAll(new Votes(votes).voters());
    }

    void correct(CaseId caseId, List<Point> points) {
        byCase.computeIfPresent(
                caseId, (decided, treatment) -> new Treatment(treatment.decision(), new Wording(points)));
    }
}
