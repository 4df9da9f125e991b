package no.vedtakslogg.query.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.vedtakslogg.query.history.HistoryAsked.Order;
import no.vedtakslogg.query.pages.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** The way from a page of the trail to the next one, and to the same question asked of the fields or of the events. */
final class TrailLinks {
    private static final List<String> ONLY_OF_FIELDS = List.of("field", "changed", "before", "after");

    private TrailLinks() {}

    static void add(
            Model model, String path, Map<String, String> parameters, HistoryAsked question, @Nullable Long next) {
        if (next != null) {
            var further = new HashMap<>(parameters);
            further.put(question.order() == Order.NEWEST ? "before" : "after", String.valueOf(next));
            model.addAttribute("further", Paging.address(path, further, null));
            model.addAttribute("furtherWords", "trail.further." + question.order());
        }
        var same = new HashMap<>(parameters);
        ONLY_OF_FIELDS.forEach(same::remove);
        model.addAttribute("ofEvents", Paging.address("/sporing", same, null));
        model.addAttribute("ofFields", Paging.address("/sporing/felt", same, null));
    }
}
