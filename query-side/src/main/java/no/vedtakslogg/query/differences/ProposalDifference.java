package no.vedtakslogg.query.differences;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import no.vedtakslogg.events.decisions.DecisionForm;
import no.vedtakslogg.query.meetings.MeetingDetails.TreatmentView;
import no.vedtakslogg.query.wording.PointDifference;
import org.jspecify.annotations.Nullable;

/**
 * How a decision stands to the proposal it was made on, point by point.
 *
 * @param form how the meeting itself said that it stands to it
 * @param points empty where nothing was proposed
 */
public record ProposalDifference(
        UUID decisionId,
        UUID meetingId,
        UUID caseId,
        String caseNumber,
        @Nullable DecisionForm form,
        @Nullable UUID proposalId,
        Map<PointDifference.Kind, Long> counts,
        List<PointDifference> points) {

    static ProposalDifference of(TreatmentView treatment) {
        return new ProposalDifference(
                treatment.decisionId(),
                treatment.meetingId(),
                treatment.caseId(),
                treatment.number(),
                treatment.form(),
                treatment.proposalId(),
                new TreeMap<>(all(treatment.comparison())
                        .map(PointDifference::kind)
                        .collect(groupingBy(identity(), counting()))),
                treatment.comparison());
    }

    private static Stream<PointDifference> all(List<PointDifference> points) {
        return points.stream().flatMap(point -> Stream.concat(Stream.of(point), all(point.points())));
    }
}
