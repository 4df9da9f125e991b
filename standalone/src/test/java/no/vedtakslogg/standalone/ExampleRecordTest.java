package no.vedtakslogg.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The example record hangs together: every line is a command, said once, about what an earlier line began. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExampleRecordTest {

    /** The fields under which a command brings an identity into the record. */
    private static final Map<String, Set<String>> BEGINS = Map.ofEntries(
            Map.entry("RegisterPerson", Set.of("personId")),
            Map.entry("FormPartnership", Set.of("partnershipId")),
            Map.entry("JoinPartnership", Set.of("partyId")),
            Map.entry("EstablishBody", Set.of("bodyId")),
            Map.entry("AppointMember", Set.of("seatId")),
            Map.entry("ScheduleMeeting", Set.of("meetingId")),
            Map.entry("ProposeMeetingDates", Set.of("meetingId")),
            Map.entry("OpenCase", Set.of("caseId")),
            Map.entry("FileCasePaper", Set.of("paperId")),
            Map.entry("MakeProposal", Set.of("proposalId", "id")),
            Map.entry("AdoptDecision", Set.of("decisionId", "id")),
            Map.entry("PostponeCase", Set.of("decisionId", "pointId")),
            Map.entry("ReferCase", Set.of("referralId")),
            Map.entry("RegisterRecommendation", Set.of("recommendationId")),
            Map.entry("OpenFollowUp", Set.of("followUpId")),
            Map.entry("AdoptActionPlan", Set.of("planId")),
            Map.entry("AddGoal", Set.of("goalId")),
            Map.entry("AddMeasure", Set.of("measureId")));

    @Test
    void every_line_is_a_command_and_has_a_key_of_its_own() {
        var lines = ExampleRecord.lines();

        assertThat(lines).hasSizeGreaterThan(500);
        assertThat(lines).extracting(ExampleRecord.Line::key).doesNotHaveDuplicates();
    }

    @Test
    void every_identity_is_begun_once_and_before_it_is_used() {
        var begun = new HashSet<UUID>();

        for (var line : ExampleRecord.lines()) {
            var kind = line.command().getClass().getSimpleName();
            var news = BEGINS.getOrDefault(kind, Set.of());
            var nested = Set.of("AdoptDecision", "MakeProposal").contains(kind);
            for (var id : ids(line.fields(), nested ? "points" : "")) {
                if (news.contains(id.field()) && id.depth() <= id.deepestNew()) {
                    assertThat(begun.add(id.value()))
                            .as("%s begins %s once", line.place(), id)
                            .isTrue();
                }
            }
            assertThat(begun)
                    .as("%s names only what was begun before it", line.place())
                    .containsAll(ids(line.fields(), "").stream().map(Id::value).toList());
        }
    }

    private record Id(String field, UUID value, int depth, int deepestNew) {}

    /** The identities in the fields; those below the list of points may be new at any depth, others only at the top. */
    private static List<Id> ids(JsonNode fields, String points) {
        return fields.propertyStream()
                .flatMap(field ->
                        ids(field.getKey(), field.getValue(), 0, field.getKey().equals(points) ? Integer.MAX_VALUE : 0))
                .toList();
    }

    private static Stream<Id> ids(String field, JsonNode node, int depth, int deepestNew) {
        if (node.isString()) {
            return isUuid(node.stringValue())
                    ? Stream.of(new Id(field, UUID.fromString(node.stringValue()), depth, deepestNew))
                    : Stream.of();
        }
        if (node.isArray()) {
            return node.valueStream().flatMap(element -> ids(field, element, depth + 1, deepestNew));
        }
        return node.propertyStream().flatMap(inner -> ids(inner.getKey(), inner.getValue(), depth + 1, deepestNew));
    }

    private static boolean isUuid(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
}
