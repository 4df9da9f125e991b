package no.vedtakslogg.query.history;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vedtakslogg.query.asking.Conditions;
import no.vedtakslogg.query.history.HistoryAsked.Order;
import no.vedtakslogg.query.projections.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The query that finds the positions of a part of the trail. Each way in which an entry can concern the subject is a
 * branch of its own, read from its own index in the order of the log, and gives no more than a page: so the thousandth
 * page costs what the first does, however much is recorded.
 */
final class TrailQuery {
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final List<String> ANY_COLUMN = List.of(
            "a.case_id = :subject", "a.meeting_id = :subject", "a.body_id = :subject", "a.partnership_id = :subject");

    private final HistoryAsked asked;
    private final List<List<String>> subjects = new ArrayList<>();
    private final Conditions conditions = new Conditions();
    private final Map<String, Object> parameters = new HashMap<>();

    TrailQuery(HistoryAsked asked, Moment moment, String @Nullable [] hiddenCases) {
        this.asked = asked;
        subject("aCase", asked.aCase(), List.of("a.case_id = :aCase"));
        subject("meeting", asked.meeting(), List.of("a.meeting_id = :meeting"));
        subject("subject", asked.subject(), ANY_COLUMN);
        if (asked.subject() != null) {
            parameters.put("subjectText", asked.subject().toString());
        }
        subject("body", asked.body(), List.of("a.body_id = :body"));
        subject("partnership", asked.partnership(), List.of("a.partnership_id = :partnership"));
        conditions
                .where("a.aggregate_id = :aggregate", "aggregate", asked.aggregate())
                .where("a.actor = :actor", "actor", asked.actor())
                .where("a.on_behalf_of = :onBehalfOf", "onBehalfOf", asked.onBehalfOf())
                .where(
                        "a.event_type = any (cast(:types as text[]))",
                        "types",
                        asked.types() == null ? null : array(asked.types()))
                .where("starts_with(a.source, :source)", "source", asked.source())
                .where("a.correlation_id = :correlation", "correlation", asked.correlation())
                .where("a.recorded_at >= :from", "from", startOf(asked.from()))
                .where(
                        "a.recorded_at < :to",
                        "to",
                        asked.to() == null ? null : startOf(asked.to().plusDays(1)))
                .where("a.effective_on >= :effectiveFrom", "effectiveFrom", asked.effectiveFrom())
                .where("a.effective_on <= :effectiveTo", "effectiveTo", asked.effectiveTo())
                .where("a.effective_on <= :validOn", "validOn", asked.validOn())
                .where(History.NOT_HIDDEN, "hidden", hiddenCases);
        parameters.put("knownAt", moment.knownAt());
        parameters.put("limit", asked.size() + 1);
        if (asked.before() != null) {
            parameters.put("before", asked.before());
        }
        if (asked.after() != null) {
            parameters.put("after", asked.after());
        }
    }

    /** The positions, one more than a page has, in the order that is asked for. */
    String positions() {
        if (subjects.isEmpty()) {
            return entries("true", "");
        }
        var driver = subjects.getFirst();
        var also = subjects.stream().skip(1).map(TrailQuery::concerns).collect(joining());
        return driver.stream()
                .map(way -> way.startsWith("m.") ? mentions(way, also) : entries(way, also))
                .collect(joining(
                        "\nunion\n",
                        "select position from (\n",
                        "\n) found order by position %s limit :limit".formatted(direction())));
    }

    Map<String, Object> parameters() {
        var all = new HashMap<>(conditions.parameters());
        all.putAll(parameters);
        return all;
    }

    String direction() {
        return asked.order() == Order.NEWEST ? "desc" : "asc";
    }

    private void subject(String name, @Nullable UUID id, List<String> columns) {
        if (id != null) {
            var ways = new ArrayList<>(columns);
            if (name.equals("subject")) {
                ways.add("a.aggregate_id = :subjectText");
            }
            ways.add("m.subject = :" + name);
            subjects.add(ways);
            parameters.put(name, id);
        }
    }

    // distinct: two entries stand at one position where an older event is read as both, and count as one
    private String entries(String way, String also) {
        return "(select distinct a.position from answers.audit_entry a where %s and %s%s%s order by a.position %s limit :limit)"
                .formatted(way, bounds("a"), conditions.sql(), also, direction());
    }

    private String mentions(String way, String also) {
        return """
                (select distinct m.position from answers.audit_mention m join answers.audit_entry a on a.position = m.position
                  where %s and %s%s%s order by m.position %s limit :limit)""".formatted(way, bounds("m"), conditions.sql(), also, direction());
    }

    private String bounds(String alias) {
        return "%1$s.position <= :knownAt%2$s%3$s"
                .formatted(
                        alias,
                        asked.before() == null ? "" : " and " + alias + ".position < :before",
                        asked.after() == null ? "" : " and " + alias + ".position > :after");
    }

    private static String concerns(List<String> ways) {
        return ways.stream()
                .map(way -> way.startsWith("m.")
                        ? "exists (select from answers.audit_mention m where %s and m.position = a.position)"
                                .formatted(way)
                        : way)
                .collect(joining(" or ", " and (", ")"));
    }

    private static Object array(List<String> names) {
        return names.toArray(String[]::new);
    }

    private static @Nullable OffsetDateTime startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(NORWAY).toOffsetDateTime();
    }
}
