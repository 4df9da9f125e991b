package no.vedtakslogg.query.lineage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a lineage as a list: how it hangs on the line above it, what it is, and what hangs on it.
 *
 * @param also what else it hangs on; it stands in the list only once
 */
public record TreeItem(String words, @Nullable String note, NodeView node, List<Also> also, List<TreeItem> items) {

    /** Another thing that this one hangs on. */
    public record Also(String words, NodeView node) {}
}
