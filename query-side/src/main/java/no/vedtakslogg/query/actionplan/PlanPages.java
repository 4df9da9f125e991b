package no.vedtakslogg.query.actionplan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vedtakslogg.events.actionplan.Colour;
import no.vedtakslogg.query.asking.NotOnRecord;
import no.vedtakslogg.query.pages.Page;
import no.vedtakslogg.query.pages.Versions;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.Moment;
import no.vedtakslogg.query.projections.MomentAsked;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The action plans as pages. */
@Page
@AnswersFrom("actionplan")
class PlanPages {
    private final PlanReader plans;
    private final Versions versions;

    PlanPages(PlanReader plans, Versions versions) {
        this.plans = plans;
        this.versions = versions;
    }

    @GetMapping("/handlingsplan")
    String list(Moment moment, Model model) {
        model.addAttribute("plans", plans.plans(null, moment));
        return "sider/handlingsplaner";
    }

    @GetMapping("/handlingsplan/{id}")
    String plan(@PathVariable UUID id, MomentAsked asked, Model model) {
        var details = plans.read(id, asked.moment())
                .orElseThrow(() -> new NotOnRecord("Det finnes ikke noen handlingsplan med id " + id));
        var writable = !asked.past() && details.plan().closedOn() == null;
        model.addAttribute("details", details);
        model.addAttribute("writable", writable);
        model.addAttribute("versions", writable ? versions.of(measures(details), asked.moment()) : Map.of());
        model.addAttribute("colours", Colour.values());
        return "sider/handlingsplan";
    }

    private static List<UUID> measures(PlanView plan) {
        return plan.areas().stream()
                .flatMap(area -> area.goals().stream())
                .flatMap(goal -> goal.measures().stream())
                .map(PlanView.MeasureView::id)
                .toList();
    }
}
