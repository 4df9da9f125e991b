package no.vedtakslogg.query.actionplan;

import java.util.UUID;
import no.vedtakslogg.query.asking.NotOnRecord;
import no.vedtakslogg.query.pages.Page;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.Moment;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The action plans as pages. */
@Page
@AnswersFrom("actionplan")
class PlanPages {
    private final PlanReader plans;

    PlanPages(PlanReader plans) {
        this.plans = plans;
    }

    @GetMapping("/handlingsplan")
    String list(Moment moment, Model model) {
        model.addAttribute("plans", plans.plans(null, moment));
        return "sider/handlingsplaner";
    }

    @GetMapping("/handlingsplan/{id}")
    String plan(@PathVariable UUID id, Moment moment, Model model) {
        model.addAttribute(
                "details",
                plans.read(id, moment)
                        .orElseThrow(() -> new NotOnRecord("Det finnes ikke noen handlingsplan med id " + id)));
        return "sider/handlingsplan";
    }
}
