package no.vedtakslogg.query.lineage;

import java.util.List;

/**
 * Where something came from and what came of it.
 *
 * @param cut whether there is more than what is shown here: ask for a greater depth, or from where it was cut
 */
public record LineageView(
        NodeView start, Direction direction, int depth, boolean cut, List<NodeView> nodes, List<EdgeView> edges) {}
