package no.vedtakslogg.query.lineage;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.vedtakslogg.events.actionplan.Colour;
import org.jspecify.annotations.Nullable;

/**
 * One thing of a lineage, as it was at the moment that was asked about.
 *
 * @param name what it is called, with its number: «ASU 42/24 punkt 4»
 * @param text what it says: the title, the text of the point, the task
 * @param on the day that it belongs to, as far as one is told
 * @param upstream after how many steps back it is met; 0 is what was asked about, null where it does not lead there
 * @param downstream after how many steps onwards it is met
 * @param more to how many others the way goes on from here that were not walked to
 */
public record NodeView(
        NodeKind kind,
        UUID id,
        String kindWords,
        String name,
        @Nullable String text,
        @Nullable String body,
        @Nullable LocalDate on,
        @Nullable String status,
        @Nullable Colour colour,
        @Nullable Integer upstream,
        @Nullable Integer downstream,
        long more,
        Map<String, String> links) {

    /** Its page, or the page that tells of it. */
    public @Nullable String page() {
        return links.get("page");
    }

    /** The page of its own lineage. */
    public String lineage() {
        return "/sammenheng/" + kind.onPages() + "/" + id;
    }

    NodeView met(@Nullable Integer stepsUp, @Nullable Integer stepsDown, long beyond, @Nullable LocalDate firstEdge) {
        return new NodeView(
                kind,
                id,
                kindWords,
                name,
                text,
                body,
                on == null ? firstEdge : on,
                status,
                colour,
                stepsUp,
                stepsDown,
                beyond,
                links);
    }
}
