package no.vedtakslogg.query.differences;

import java.util.HashMap;
import java.util.Map;
import no.vedtakslogg.query.asking.PageAsked;
import org.jspecify.annotations.Nullable;

/** Which of the rows are wanted: those of one page, or all. */
record Slice(@Nullable Integer limit, long offset) {
    static final Slice ALL = new Slice(null, 0);

    static Slice of(PageAsked page) {
        return new Slice(page.size(), page.offset());
    }

    Map<String, @Nullable Object> parameters() {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("limit", limit);
        parameters.put("offset", offset);
        return parameters;
    }
}
