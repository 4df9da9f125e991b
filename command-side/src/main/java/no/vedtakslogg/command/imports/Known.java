package no.vedtakslogg.command.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.vedtakslogg.events.actionplan.ActionPlanId;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.meetings.Attendance;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.events.meetings.MeetingTime;
import no.vedtakslogg.events.partnerships.PartnershipId;
import no.vedtakslogg.events.persons.PersonId;
import org.jspecify.annotations.Nullable;

/** What the record knows already of what a paper names. */
final class Known {
    private static final double SAME_TITLE = 0.9;

    private Known() {}

    /** A partnership with its parties. */
    record KnownPartnership(PartnershipId id, String name, List<KnownParty> parties) {}

    /** A party, by its latest name. */
    record KnownParty(UUID id, String name) {}

    /** A body, by its latest name. */
    record KnownBody(BodyId id, PartnershipId partnershipId, String name, String shortName, boolean dissolved) {}

    /** A person in the register. */
    record KnownPerson(PersonId id, String name, @Nullable String organisation) {}

    /** A case on a meeting's agenda. */
    record KnownItem(CaseId caseId, CaseNumber number, String title) {}

    /** What a meeting made of a case: the points as they read today. */
    record KnownTreatment(List<Point> points) {}

    /** A meeting that is not cancelled. */
    record KnownMeeting(
            MeetingId id,
            BodyId bodyId,
            MeetingTime time,
            @Nullable String place,
            Map<CaseId, KnownItem> agenda,
            Map<CaseId, KnownTreatment> treatments,
            @Nullable List<Attendance> attendance,
            boolean noticed,
            List<String> inputs,
            List<String> discussions,
            List<String> filesOfMinutes,
            List<String> filesOfNotice) {
        Optional<KnownItem> numbered(CaseNumber number) {
            return agenda.values().stream()
                    .filter(item -> item.number().equals(number))
                    .findFirst();
        }

        /** The case that is called so; a paper may leave out its number. */
        Optional<KnownItem> titled(String title) {
            return agenda.values().stream()
                    .filter(item -> Words.likeness(item.title(), title) > SAME_TITLE)
                    .findFirst();
        }
    }

    /** A proposal in a case. */
    record KnownProposal(UUID id, List<Point> points) {}

    /** A case. */
    record KnownCase(
            CaseId id,
            String title,
            boolean closed,
            List<KnownProposal> proposals,
            List<String> papers,
            List<CaseId> links) {
        Optional<KnownProposal> lastProposal() {
            return proposals.isEmpty() ? Optional.empty() : Optional.of(proposals.getLast());
        }
    }

    /** A follow-up of a decision point. */
    record KnownFollowUp(UUID id, DecidedAt decidedAt, String task, boolean withdrawn) {}

    /** An action plan that is not closed. */
    record KnownPlan(
            ActionPlanId id,
            PartnershipId partnershipId,
            String title,
            int fromYear,
            int toYear,
            LocalDate adoptedOn,
            Map<String, String> areas,
            Map<String, UUID> goals,
            Map<String, UUID> measures) {}

    static Stream<Point> all(List<Point> points) {
        return points.stream().flatMap(Point::all);
    }
}
