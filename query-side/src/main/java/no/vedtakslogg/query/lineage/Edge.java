package no.vedtakslogg.query.lineage;

import java.time.LocalDate;
import java.util.UUID;
import no.vedtakslogg.query.projections.VersionedTable;
import org.jspecify.annotations.Nullable;

/** That one thing came of another, as it is kept; {@code words} are the paper's own where the event has some. */
record Edge(
        NodeKind fromKind,
        UUID fromId,
        NodeKind toKind,
        UUID toId,
        EdgeKind kind,
        LocalDate onDay,
        @Nullable String words) {
    static final VersionedTable<Edge> TABLE = new VersionedTable<>("lineage_edge", Edge.class);

    Edge as(EdgeKind newKind, LocalDate day, @Nullable String newWords) {
        return new Edge(fromKind, fromId, toKind, toId, newKind, day, newWords);
    }
}
