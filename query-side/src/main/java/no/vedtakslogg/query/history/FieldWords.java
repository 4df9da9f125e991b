package no.vedtakslogg.query.history;

import static no.vedtakslogg.query.words.Sentence.say;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.vedtakslogg.query.pages.PageTexts;
import no.vedtakslogg.query.projections.ProjectionTable;
import no.vedtakslogg.query.projections.RowChange;
import no.vedtakslogg.query.words.Ref;
import no.vedtakslogg.query.words.Ref.Kind;
import no.vedtakslogg.query.words.Sentence;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Names the fields of what is kept and says their values, in Norwegian. A field that only holds rows together has no name. */
final class FieldWords {
    static final PageTexts TEXTS = new PageTexts();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What holds rows together, orders them, or is told in another field. */
    private static final Set<String> TECHNICAL = Set.of(
            "partnershipId",
            "bodyId",
            "meetingId",
            "caseId",
            "planId",
            "goalId",
            "measureId",
            "decisionId",
            "proposalId",
            "seatId",
            "parentId",
            "parentPointId",
            "decidedMeetingId",
            "decidedCaseId",
            "decidedPointId",
            "sortOrder",
            "asksForAction",
            "deadlineAnchor",
            "firstDeadlineWords",
            "firstDeadlineLatest",
            "supersededByMeetingId",
            "superseded",
            "points",
            "attendance.place",
            "follow-up.responsible");

    private static final Map<String, Kind> NAMED = Map.ofEntries(
            Map.entry("personId", Kind.PERSON),
            Map.entry("deputyFor", Kind.PERSON),
            Map.entry("handlers", Kind.PERSON),
            Map.entry("responsible", Kind.PERSON),
            Map.entry("voter", Kind.PERSON),
            Map.entry("bodyId", Kind.BODY),
            Map.entry("parentId", Kind.BODY),
            Map.entry("successorId", Kind.BODY),
            Map.entry("obligationsTo", Kind.BODY),
            Map.entry("fromBodyId", Kind.BODY),
            Map.entry("toBodyId", Kind.BODY),
            Map.entry("caseId", Kind.CASE),
            Map.entry("supersededByCaseId", Kind.CASE),
            Map.entry("supersededByPointId", Kind.POINT),
            Map.entry("supersededBy", Kind.PLAN),
            Map.entry("carriedToPlan", Kind.PLAN),
            Map.entry("carriedToMeasure", Kind.MEASURE));

    /** Where text holds the name of a constant: the first word of its labels. */
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("party.kind", "PartyKind"),
            Map.entry("body.kind", "BodyKind"),
            Map.entry("seat.role", "SeatRole"),
            Map.entry("officer.office", "Office"),
            Map.entry("meeting.kind", "MeetingKind"),
            Map.entry("meeting.status", "MeetingStatus"),
            Map.entry("meeting.form", "MeetingForm"),
            Map.entry("attendance.presence", "Presence"),
            Map.entry("treatment.outcome", "Outcome"),
            Map.entry("treatment.form", "DecisionForm"),
            Map.entry("treatment.mode", "DecisionMode"),
            Map.entry("case-file.kind", "CaseKind"),
            Map.entry("referral.status", "ReferralStatus"),
            Map.entry("recommendation.disposition", "Disposition"),
            Map.entry("measure-status.colour", "Colour"));

    private FieldWords() {}

    /** What rows of a table are, as a part of an address: {@code follow-up}. */
    static String thing(ProjectionTable<?> table) {
        return table.name().replace('_', '-');
    }

    /** A field, as a part of an address: {@code follow-up.deadlineWords}. */
    static String key(ProjectionTable<?> table, RecordComponent field) {
        return thing(table) + "." + field.getName();
    }

    /** Whether readers are told of the field; what is drawn from other rows, as a lineage is, has no name and is not told. */
    static boolean isTold(ProjectionTable<?> table, RecordComponent field) {
        return isTold(table) && (TEXTS.has("field." + key(table, field)) || !isTechnical(table, field));
    }

    /** Whether readers are told of the rows of a table. */
    static boolean isTold(ProjectionTable<?> table) {
        return TEXTS.has("field." + thing(table));
    }

    private static boolean isTechnical(ProjectionTable<?> table, RecordComponent field) {
        return TECHNICAL.contains(field.getName()) || TECHNICAL.contains(key(table, field));
    }

    /** What the field is called. */
    static String label(ProjectionTable<?> table, RecordComponent field) {
        var own = "field." + key(table, field);
        return TEXTS.of(TEXTS.has(own) ? own : "field." + field.getName());
    }

    /** What rows of the table are called. */
    static String thingWords(ProjectionTable<?> table) {
        return TEXTS.of("field." + thing(table));
    }

    /** Which of several the row is: the decision point by its number, the seat by whom it represents. */
    static Sentence row(RowChange change) {
        return switch (change.table().name()) {
            case "case_file" -> ref(Kind.CASE, change.rowId());
            case "decision_point" -> say("{} i {}", part(change, "number"), ref(Kind.CASE, id(change, "caseId")));
            case "follow_up" -> ref(Kind.FOLLOW_UP, change.rowId());
            case "meeting" -> ref(Kind.MEETING, change.rowId());
            case "body", "body_rules" -> ref(Kind.BODY, UUID.fromString(change.aggregateId()));
            case "party" -> ref(Kind.PARTY, change.rowId());
            case "partnership" -> ref(Kind.PARTNERSHIP, change.rowId());
            case "action_plan" -> ref(Kind.PLAN, change.rowId());
            case "plan_goal" -> ref(Kind.GOAL, change.rowId());
            case "measure", "measure_status" -> ref(Kind.MEASURE, change.rowId());
            case "seat" -> part(change, "represents");
            case "attendance", "deputy", "officer" -> ref(Kind.PERSON, id(change, "personId"));
            case "treatment" -> ref(Kind.CASE, id(change, "caseId"));
            case "agenda_item" -> part(change, "title");
            case "referral" -> say("til {}", ref(Kind.BODY, id(change, "toBodyId")));
            case "recommendation" -> part(change, "text");
            case "plan_area" -> part(change, "number");
            default -> say("");
        };
    }

    /** A value in words. */
    static Sentence value(ProjectionTable<?> table, RecordComponent field, @Nullable Object value) {
        if (value == null || value.equals("") || value.equals("[]")) {
            return say(TEXTS.of("field.nothing"));
        }
        return switch (value) {
            case LocalDate day -> say("{}", day);
            case LocalTime time -> say("{}", time);
            case Boolean yes -> say(TEXTS.of(yes ? "field.yes" : "field.no"));
            case UUID id -> named(field.getName(), id);
            case Enum<?> constant -> say("{}", TEXTS.label(constant));
            case List<?> many ->
                Sentence.list(many.stream().map(one -> value(table, field, one)).toList());
            case String text
            when LABELS.containsKey(key(table, field)) || field.getName().equals("side") ->
                say("{}", labelled(LABELS.getOrDefault(key(table, field), "Side"), text));
            case String text when text.startsWith("[") -> json(field.getName(), JSON.readTree(text));
            case Record id
            when Mentions.kind(id.getClass()) != null -> ref(kind(field, id), UUID.fromString(id.toString()));
            default -> say("{}", value.toString());
        };
    }

    /** What an id in this field names, or null where it names nothing that readers know. */
    static @Nullable Kind named(RecordComponent field) {
        var kind = Mentions.kind(field.getType());
        return kind == null ? NAMED.get(field.getName()) : kind;
    }

    private static Kind kind(RecordComponent field, Record id) {
        var kind = Mentions.kind(id.getClass());
        if (kind == null) {
            throw new IllegalArgumentException("Names nothing: " + field);
        }
        return kind;
    }

    private static Sentence named(String field, UUID id) {
        var kind = NAMED.get(field);
        return kind == null ? say("{}", id.toString()) : ref(kind, id);
    }

    private static Sentence json(String field, JsonNode json) {
        var parts = new ArrayList<Sentence>();
        json.forEach(one -> parts.add(element(field, one)));
        return Sentence.list(parts);
    }

    private static Sentence element(String field, JsonNode one) {
        if (one.isString()) {
            return NAMED.get(field) == Kind.PERSON && one.asString().length() == 36
                    ? named(field, UUID.fromString(one.asString()))
                    : say("{}", one.asString());
        }
        if (one.has("voter")) {
            return say(
                    "{}: {}",
                    named("voter", UUID.fromString(one.get("voter").asString())),
                    labelled("Ballot", one.get("ballot").asString()));
        }
        if (one.has("year")) {
            return say("{}: {}", one.get("year").asString(), one.path("words").asString(""));
        }
        if (one.has("words")) {
            return say("{}", one.get("words").asString());
        }
        if (one.has("number")) {
            var under = one.path("points").isEmpty() ? say("") : say("; {}", json(field, one.get("points")));
            return say(
                    "{} «{}»{}", one.get("number").asString(), one.path("text").asString(""), under);
        }
        if (one.has("on")) {
            var time = one.path("from").isString() ? " kl. " + one.get("from").asString() : "";
            return say("{}{}", LocalDate.parse(one.get("on").asString()), time);
        }
        return say("{}", one.toString());
    }

    private static String labelled(String kind, String constant) {
        var key = kind + "." + constant;
        return TEXTS.has(key) ? TEXTS.of(key) : constant;
    }

    private static Sentence ref(Kind kind, UUID id) {
        return say("{}", new Ref(kind, id));
    }

    private static Sentence part(RowChange change, String field) {
        return say("{}", String.valueOf(component(change, field)));
    }

    private static UUID id(RowChange change, String field) {
        return UUID.fromString(String.valueOf(component(change, field)));
    }

    private static @Nullable Object component(RowChange change, String field) {
        for (var component : change.table().row().getRecordComponents()) {
            if (component.getName().equals(field)) {
                return valueOf(component, change.row());
            }
        }
        throw new IllegalArgumentException(change.table().name() + " has no " + field);
    }

    /** What a row has in a field. */
    static @Nullable Object valueOf(RecordComponent field, Record row) {
        try {
            field.getAccessor().setAccessible(true);
            return field.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + field, e);
        }
    }
}
