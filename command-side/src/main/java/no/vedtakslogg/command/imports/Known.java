package no.vedtakslogg.command.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.vedtakslogg.events.actionplan.ActionPlanId;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.events.cases.CasePaper;
import no.vedtakslogg.events.cases.LinkKind;
import no.vedtakslogg.events.cases.PaperId;
import no.vedtakslogg.events.cases.ProposalId;
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

    /**
     * What a meeting made of a case.
     *
     * @param wordings the points as they were recorded, and as each correction worded them
     */
    record KnownTreatment(@Nullable ProposalId proposal, List<List<Point>> wordings) {
        static KnownTreatment of(Point point) {
            return new KnownTreatment(null, List.of(List.of(point)));
        }

        KnownTreatment corrected(List<Point> points) {
            return new KnownTreatment(
                    proposal,
                    Stream.concat(wordings.stream(), Stream.of(points)).toList());
        }

        /** The points as they read today. */
        List<Point> points() {
            return wordings.getLast();
        }

        /** The points before the last correction; none before the first. */
        List<Point> before() {
            return wordings.size() == 1 ? List.of() : wordings.get(wordings.size() - 2);
        }
    }

    /**
     * A meeting that is not cancelled.
     *
     * @param attendances who met, as it was recorded and recorded again
     * @param voted those of whom it is recorded how they voted
     */
    record KnownMeeting(
            MeetingId id,
            BodyId bodyId,
            MeetingTime time,
            @Nullable String place,
            Map<CaseId, KnownItem> agenda,
            Map<CaseId, KnownTreatment> treatments,
            List<List<Attendance>> attendances,
            Set<PersonId> voted,
            boolean noticed,
            List<String> inputs,
            List<String> discussions,
            List<String> filesOfMinutes,
            List<String> filesOfNotice) {
        @Nullable List<Attendance> attendance() {
            return attendances.isEmpty() ? null : attendances.getLast();
        }

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

    /** A proposal in a case that is not withdrawn. */
    record KnownProposal(UUID id, List<Point> points) {}

    /** How a case stands to another. */
    record KnownLink(LinkKind kind, CaseId other) {}

    /**
     * A case.
     *
     * @param papers what was filed, in all its versions
     */
    record KnownCase(
            CaseId id,
            String title,
            boolean closed,
            List<KnownProposal> proposals,
            Map<PaperId, List<CasePaper>> papers,
            List<KnownLink> links) {
        /** Whether the file is a document of a paper; a last version without documents took the paper back. */
        boolean isFiled(String sha256) {
            return papers.values().stream()
                    .filter(versions -> !versions.getLast().attachments().isEmpty())
                    .flatMap(List::stream)
                    .flatMap(version -> version.attachments().stream())
                    .anyMatch(document -> sha256.equals(document.sha256()));
        }

        boolean isLinkedTo(CaseId other) {
            return links.stream().anyMatch(link -> link.other().equals(other));
        }

        Optional<KnownProposal> lastProposal() {
            return proposals.isEmpty() ? Optional.empty() : Optional.of(proposals.getLast());
        }
    }

    /** A follow-up of a decision point. */
    record KnownFollowUp(UUID id, DecidedAt decidedAt, String task, boolean withdrawn, boolean fulfilled) {}

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
