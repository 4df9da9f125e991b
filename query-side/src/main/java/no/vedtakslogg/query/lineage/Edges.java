package no.vedtakslogg.query.lineage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.followups.Responsible;
import no.vedtakslogg.events.followups.ResponsibleKind;
import no.vedtakslogg.query.projections.Changes;
import no.vedtakslogg.query.projections.RowId;
import no.vedtakslogg.query.projections.Rows;
import org.jspecify.annotations.Nullable;

/** The edges that the events of one aggregate state, from one of its nodes or to it, on the day of one event. */
final class Edges {
    private final Rows<Edge> rows;
    private final LocalDate day;

    Edges(Changes changes, LocalDate day) {
        this.rows = changes.rows(Edge.TABLE);
        this.day = day;
    }

    /** One end of an edge. */
    record End(NodeKind kind, UUID id) {
        /** The edge that leads on from here. */
        Edge to(EdgeKind how, End later, LocalDate day, @Nullable String words) {
            return new Edge(kind, id, later.kind, later.id, how, day, words);
        }
    }

    static End point(DecidedAt decided) {
        return new End(NodeKind.POINT, decided.pointId().value());
    }

    static End body(BodyId body) {
        return new End(NodeKind.BODY, body.value());
    }

    /** Something came of something else. */
    void add(End earlier, EdgeKind kind, End later) {
        add(earlier, kind, later, null);
    }

    void add(End earlier, EdgeKind kind, End later, @Nullable String words) {
        put(RowId.of(kind, earlier.id(), later.id()), earlier.to(kind, later, day, words));
        if (kind.bothWays()) {
            put(RowId.of(kind, later.id(), earlier.id()), later.to(kind, earlier, day, words));
        }
    }

    /** Something did not come of something else after all. */
    void remove(End earlier, EdgeKind kind, End later) {
        remove(RowId.of(kind, earlier.id(), later.id()));
        if (kind.bothWays()) {
            remove(RowId.of(kind, later.id(), earlier.id()));
        }
    }

    /** Something came of a decision point, where it names one. */
    void fromPoint(@Nullable DecidedAt decided, EdgeKind kind, End later) {
        if (decided != null) {
            add(point(decided), kind, later);
        }
    }

    /** A decision point settled something, where one is named. */
    void toPoint(End earlier, EdgeKind kind, @Nullable DecidedAt decided, @Nullable String words) {
        if (decided != null) {
            add(earlier, kind, point(decided), words);
        }
    }

    /** The one edge of its sort: what was said of it before gives way. */
    void replace(UUID sort, End earlier, EdgeKind kind, End later, @Nullable String words) {
        put(sort, earlier.to(kind, later, day, words));
    }

    void remove(UUID sort) {
        rows.remove(sort);
    }

    @Nullable Edge find(UUID sort) {
        return rows.find(sort);
    }

    void put(UUID sort, Edge edge) {
        rows.put(sort, edge);
    }

    /** The bodies that answer for something, in place of those that did before. */
    void askedOf(End asked, Collection<Responsible> responsible) {
        var bodies = bodies(responsible);
        rows.all().forEach((id, edge) -> {
            if (edge.kind() == EdgeKind.ASKED_OF && !bodies.contains(new End(edge.toKind(), edge.toId()))) {
                rows.remove(id);
            }
        });
        for (var body : bodies) {
            if (rows.find(RowId.of(EdgeKind.ASKED_OF, asked.id(), body.id())) == null) {
                add(asked, EdgeKind.ASKED_OF, body);
            }
        }
    }

    static List<End> bodies(Collection<Responsible> responsible) {
        return responsible.stream()
                .filter(one -> one.kind() == ResponsibleKind.BODY)
                .map(Responsible::id)
                .<End>mapMulti((id, ends) -> {
                    if (id != null) {
                        ends.accept(new End(NodeKind.BODY, id));
                    }
                })
                .distinct()
                .toList();
    }
}
