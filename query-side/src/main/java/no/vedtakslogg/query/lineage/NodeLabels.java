package no.vedtakslogg.query.lineage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.vedtakslogg.events.actionplan.Colour;
import no.vedtakslogg.query.actionplan.PlanReader;
import no.vedtakslogg.query.pages.PageTexts;
import no.vedtakslogg.query.projections.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the things of a lineage are called and how they stand, read from the other answers at the same moment. */
@Component
class NodeLabels {
    private final JdbcClient jdbc;
    private final PlanReader plans;

    NodeLabels(JdbcClient jdbc, PlanReader plans) {
        this.jdbc = jdbc;
        this.plans = plans;
    }

    /** What every sort of thing is told by. */
    record Row(
            UUID id,
            @Nullable String body,
            @Nullable String number,
            @Nullable String part,
            @Nullable String text,
            @Nullable LocalDate onDay,
            @Nullable String status,
            @Nullable String detail,
            @Nullable UUID pageId) {}

    /** Everything that is on record at the moment, by id, in the words of a language. */
    Map<UUID, NodeView> of(Map<NodeKind, Set<UUID>> ids, Moment moment, PageTexts texts) {
        var views = new HashMap<UUID, NodeView>();
        var colours = new HashMap<UUID, Colour>();
        ids.forEach((kind, some) -> {
            if (some.isEmpty()) {
                return;
            }
            var rows = jdbc.sql(NodeSql.of(kind))
                    .param("ids", some)
                    .params(moment.parameters())
                    .query(Row.class)
                    .list();
            if (kind == NodeKind.MEASURE) {
                var ofPlans = new HashSet<UUID>();
                rows.forEach(row -> ofPlans.add(row.pageId() == null ? row.id() : row.pageId()));
                ofPlans.forEach(plan -> colours.putAll(colours(plan, moment)));
            }
            rows.forEach(row -> views.put(row.id(), view(kind, row, colours.get(row.id()), texts)));
        });
        return views;
    }

    /** The colours as the plan itself shows them: a measure that stands in two places has one. */
    private Map<UUID, Colour> colours(UUID plan, Moment moment) {
        var colours = new HashMap<UUID, Colour>();
        plans.read(plan, moment).ifPresent(details -> details.areas()
                .forEach(area -> area.goals().forEach(goal -> goal.measures().forEach(measure -> {
                    var colour = measure.colour();
                    if (colour != null) {
                        colours.put(measure.id(), colour);
                    }
                }))));
        return colours;
    }

    private static NodeView view(NodeKind kind, Row row, @Nullable Colour colour, PageTexts texts) {
        return new NodeView(
                kind,
                row.id(),
                texts.label(kind),
                name(kind, row, texts),
                row.text() == null || row.text().isBlank() ? null : row.text(),
                row.body(),
                row.onDay(),
                status(row, texts),
                colour,
                null,
                null,
                0,
                links(kind, row));
    }

    private static String name(NodeKind kind, Row row, PageTexts texts) {
        return kind == NodeKind.CASE && said(row.number()).isBlank()
                ? texts.of("node.CASE.unnumbered")
                : texts.of(
                                "node." + kind,
                                said(row.body()),
                                said(row.number()),
                                said(row.part()),
                                texts.day(row.onDay()))
                        .strip();
    }

    private static String said(@Nullable String words) {
        return words == null ? "" : words;
    }

    private static @Nullable String status(Row row, PageTexts texts) {
        if (row.status() == null) {
            return null;
        }
        return texts.of(row.status(), said(row.detail()));
    }

    private static Map<String, String> links(NodeKind kind, Row row) {
        var links = new HashMap<String, String>();
        links.put("lineage", "/api/answers/lineage/" + kind.inApi() + "/" + row.id());
        if (row.pageId() != null) {
            links.put("page", page(kind, row.id(), row.pageId()));
        }
        return Map.copyOf(links);
    }

    private static String page(NodeKind kind, UUID id, UUID page) {
        return switch (kind) {
            case CASE, POINT, PROPOSAL, REFERRAL, RECOMMENDATION -> "/saker/" + page;
            case TREATMENT, CORRECTION -> "/moter/" + page;
            case FOLLOW_UP -> "/oppfolging?caseId=" + page;
            case PLAN, GOAL -> "/handlingsplan/" + page;
            case MEASURE -> "/handlingsplan/" + page + "#" + id;
            case BODY -> "/organer/" + page;
        };
    }
}
