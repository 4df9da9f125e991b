package no.vedtakslogg.query.projections;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Row ids for what has no id of its own. */
public final class RowId {
    private RowId() {}

    /** The same parts always give the same id: a meeting and a case are an agenda item. */
    public static UUID of(Object... parts) {
        var name = new StringBuilder();
        for (var part : parts) {
            name.append(part).append('\n');
        }
        return UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8));
    }
}
