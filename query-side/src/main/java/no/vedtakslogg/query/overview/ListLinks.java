package no.vedtakslogg.query.overview;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.vedtakslogg.query.pages.Paging;
import org.jspecify.annotations.Nullable;

/** The addresses of the lists behind the figures, of one partnership or of all. */
record ListLinks(@Nullable UUID partnership) {

    /** The list at a path, narrowed by filters: a name, its value, the next name, its value. */
    public String of(String path, Object... filters) {
        Map<String, String> asked = new HashMap<>();
        for (var i = 0; i + 1 < filters.length; i += 2) {
            asked.put(filters[i].toString(), filters[i + 1].toString());
        }
        if (partnership != null) {
            asked.put("partnership", partnership.toString());
        }
        return Paging.address(path, asked, null);
    }
}
