package no.vedtakslogg.query.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.EventCatalogue;
import no.vedtakslogg.events.bodies.SeatId;
import no.vedtakslogg.events.cases.PaperId;
import no.vedtakslogg.events.decisions.DecisionId;
import no.vedtakslogg.events.partnerships.PartnershipId;
import no.vedtakslogg.events.partnerships.PartyId;
import no.vedtakslogg.events.persons.PersonId;
import no.vedtakslogg.eventstore.RecordedEvent;
import no.vedtakslogg.query.projections.Changes;
import no.vedtakslogg.query.projections.FactTable;
import no.vedtakslogg.query.projections.Rows;
import no.vedtakslogg.query.projections.VersionedTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryReferenceTest {
    private static final Map<Class<?>, String> KINDS_THAT_ARE_NOT_LINEAGE = Map.of(
            PersonId.class, "nothing comes of a person; who did what is told by the trail, and can be erased",
            PartnershipId.class, "everything belongs to a partnership, nothing comes of it",
            PartyId.class, "a party is a part of its partnership",
            SeatId.class, "a seat is a part of its body",
            PaperId.class, "a paper is a part of its case",
            DecisionId.class, "a decision is what its treatment came to; the treatment is the node");

    private static final Map<String, String> FIELDS_THAT_ARE_NOT_LINEAGE = new TreeMap<>();

    static {
        not(
                "whose meeting it is: the treatment carries it",
                "MeetingScheduled.bodyId",
                "MeetingDatesProposed.bodyId",
                "ExtraordinaryMeetingCalled.bodyId",
                "CaseTabled.bodyId",
                "DecisionAdopted.bodyId",
                "CasePostponed.bodyId",
                "CaseReturned.bodyId");
        not(
                "on the way to a treatment, and nothing comes of it but that",
                "AgendaArranged.entries.caseId",
                "GuestInvited.caseId",
                "DiscussionRecorded.caseId",
                "InputRecorded.caseId");
        not("changes the edge that the tabling made", "CaseTakenOff.caseId");
        not("the case of the points that are replaced", "DecisionSuperseded.caseId");
        not(
                "a decision is held against its proposal point by point elsewhere",
                "DecisionAdopted.points.proposedAs",
                "DecisionCorrected.points.proposedAs",
                "ProposalMade.points.id",
                "ProposalMade.points.proposedAs");
        not("takes away the edge that the linking made", "CaseUnlinked.otherCaseId");
        not("it was proposed all the same, and hangs on its case", "ProposalWithdrawn.proposalId");
        not("the body that decided is the point's", "FollowUpOpened.bodyId");
        not(
                "who tells of it, not where it goes",
                "ProgressReported.deliveredBy.id",
                "FulfilmentReported.deliveredBy.id",
                "MeasureStatusReported.reportedBy.id");
        not(
                "says on which day, and nothing comes of it",
                "FollowUpOpened.deadline.meetingId",
                "DeadlineSet.deadline.meetingId",
                "DeadlineExtended.deadline.meetingId",
                "DeadlineMoved.deadline.meetingId",
                "DeadlineTied.followUpId",
                "CasePostponed.until.meetingId",
                "CaseReferred.answerBy.meetingId");
        not("the goal leads to the plan", "MeasureAdded.planId");
        not("the measure says the same of itself", "MeasureNumbered.goalId", "MeasureNumbered.measureId");
        not(
                "the tabling says the same, with the number",
                "CaseNumbered.caseId",
                "CaseNumbered.meetingId",
                "CaseNumbered.journalId.bodyId");
    }

    private static void not(String because, String... fields) {
        for (var field : fields) {
            FIELDS_THAT_ARE_NOT_LINEAGE.put(field, because);
        }
    }

    static Stream<Class<? extends Event>> every_kind_of_event() {
        return EventCatalogue.all().stream();
    }

    @ParameterizedTest
    @MethodSource("every_kind_of_event")
    void every_reference_to_something_else_is_an_edge_or_is_said_to_be_none(Class<? extends Event> kind) {
        var missing = new TreeSet<String>();
        references(kind).forEach(field -> {
            if (!isEdge(kind, field) && !FIELDS_THAT_ARE_NOT_LINEAGE.containsKey(name(kind, field))) {
                missing.add(name(kind, field));
            }
        });
        assertThat(missing)
                .as("references that are neither an edge nor said to be none")
                .isEmpty();
    }

    @Test
    void whatever_is_said_to_be_no_lineage_is_a_reference_and_no_edge() {
        var noEdges = new TreeSet<String>();
        every_kind_of_event().forEach(kind -> references(kind).stream()
                .filter(field -> !isEdge(kind, field))
                .forEach(field -> noEdges.add(name(kind, field))));
        assertThat(noEdges).isEqualTo(FIELDS_THAT_ARE_NOT_LINEAGE.keySet());
    }

    @Test
    void there_are_references_to_look_at() {
        assertThat(references(EventCatalogue.find("follow-up.opened").orElseThrow()))
                .contains("decidedAt", "parentId", "responsible.id", "bodyId");
        assertThat(isEdge(EventCatalogue.find("follow-up.opened").orElseThrow(), "decidedAt"))
                .isTrue();
        assertThat(isEdge(EventCatalogue.find("follow-up.opened").orElseThrow(), "bodyId"))
                .isFalse();
    }

    /** The fields that name something of another aggregate, or of the same one beside its own id. */
    private static Set<String> references(Class<? extends Event> kind) {
        var fields = new TreeSet<String>();
        new Filled(kind).references().forEach((field, type) -> {
            if (!KINDS_THAT_ARE_NOT_LINEAGE.containsKey(type) && !field.equals(ownId(kind))) {
                fields.add(field);
            }
        });
        return fields;
    }

    private static String ownId(Class<? extends Event> kind) {
        var family = EventCatalogue.FAMILIES.stream()
                .filter(some -> some.isAssignableFrom(kind))
                .findFirst()
                .orElseThrow();
        return family.getDeclaredMethods()[0].getName();
    }

    /** Whether other edges are drawn where another id stands in the field, whichever other fields are empty. */
    private static boolean isEdge(Class<? extends Event> kind, String field) {
        var filled = new Filled(kind);
        return Stream.concat(Stream.of(""), filled.nullable().stream())
                .anyMatch(empty -> !edges(filled.with("", empty)).equals(edges(filled.with(field, empty))));
    }

    private static Set<Edge> edges(Event event) {
        var drawn = new Drawn(event);
        var projection = new LineageProjection();
        if (projection.concerns(event)) {
            projection.project(new RecordedEvent(7, "one", 0, Instant.EPOCH, event, Map.of()), drawn);
        }
        return drawn.edges();
    }

    private static String name(Class<? extends Event> kind, String field) {
        return kind.getSimpleName() + "." + field;
    }

    /** The rows that one event draws where nothing was before. */
    private static final class Drawn implements Changes {
        private final Event event;
        private final Map<VersionedTable<?>, Map<UUID, Record>> rows = new HashMap<>();

        Drawn(Event event) {
            this.event = event;
        }

        Set<Edge> edges() {
            var edges = new HashSet<Edge>();
            rows.getOrDefault(Edge.TABLE, Map.of()).values().forEach(row -> edges.add((Edge) row));
            return edges;
        }

        @Override
        public <R extends Record> Rows<R> rows(VersionedTable<R> table) {
            return new DrawnRows<>(table, rows.computeIfAbsent(table, any -> new HashMap<>()));
        }

        @Override
        public <R extends Record> void add(FactTable<R> table, R fact) {
            throw new AssertionError("No facts are kept of a lineage");
        }

        @Override
        public Event first() {
            return event;
        }
    }

    private record DrawnRows<R extends Record>(VersionedTable<R> table, Map<UUID, Record> drawn) implements Rows<R> {
        @Override
        public void put(UUID id, R row) {
            drawn.put(id, row);
        }

        @Override
        public void change(UUID id, UnaryOperator<R> change) {
            var row = find(id);
            if (row != null) {
                put(id, change.apply(row));
            }
        }

        @Override
        public void remove(UUID id) {
            drawn.remove(id);
        }

        @Override
        public @Nullable R find(UUID id) {
            var row = drawn.get(id);
            return row == null ? null : table.row().cast(row);
        }

        @Override
        public Map<UUID, R> all() {
            var all = new HashMap<UUID, R>();
            drawn.forEach((id, row) -> all.put(id, table.row().cast(row)));
            return all;
        }
    }
}
