package no.vedtakslogg.query.pages;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import no.vedtakslogg.query.bodies.Bodies;
import no.vedtakslogg.query.bodies.PartnershipView;
import no.vedtakslogg.query.projections.Moment;
import no.vedtakslogg.query.projections.MomentAsked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What stands at the top of a list on paper: whose it is, of which moment, and what it is narrowed to. */
@Component
class Printed {
    /** What somebody reads on paper; a longer list is one for a spreadsheet. */
    static final int MOST_ROWS = 1000;

    private final Bodies bodies;

    Printed(Bodies bodies) {
        this.bodies = bodies;
    }

    void head(Model model, Map<String, String> parameters, MomentAsked moment) {
        model.addAttribute("partnershipNames", names(parameters.get("partnership"), moment.moment()));
        model.addAttribute("printedOn", moment.moment().validOn());
        model.addAttribute("narrowed", FilterWords.of(parameters, bodies.bodies(null, null, moment.moment())));
        model.addAttribute("most", MOST_ROWS);
    }

    private String names(@Nullable String asked, Moment moment) {
        return bodies.partnerships(moment).stream()
                .filter(one ->
                        asked == null || asked.isBlank() || one.id().toString().equals(asked))
                .map(PartnershipView::name)
                .collect(joining(", "));
    }
}
