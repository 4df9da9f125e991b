package no.vedtakslogg.query.lineage;

import java.util.UUID;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.asking.NotOnRecord;

/** Whose lineage a reader asks for, which way and how far. */
record LineageQuestion(NodeKind kind, UUID id, Direction direction, int depth) {
    static final int DEPTH = 12;
    static final int MOST_DEPTH = 50;

    /** Reads which way and how far. */
    static LineageQuestion read(String what, UUID id, Asked asked) {
        var direction = asked.oneOf("direction", Direction.class);
        var depth = asked.number("depth", 1, MOST_DEPTH);
        asked.refuseWhatIsWrong();
        var kind = NodeKind.named(what)
                .orElseThrow(() -> new NotOnRecord(
                        "«%s» er ikke noe som har en sammenheng; det har %s".formatted(what, NodeKind.allOnPages())));
        return new LineageQuestion(
                kind, id, direction == null ? Direction.BOTH : direction, depth == null ? DEPTH : depth);
    }
}
