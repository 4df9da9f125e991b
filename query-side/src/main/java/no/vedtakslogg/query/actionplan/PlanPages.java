package no.vedtakslogg.query.actionplan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vedtakslogg.events.actionplan.Colour;
import no.vedtakslogg.query.actionplan.PlanView.MeasureView;
import no.vedtakslogg.query.actionplan.PlanView.PlanHead;
import no.vedtakslogg.query.asking.NotOnRecord;
import no.vedtakslogg.query.bodies.Bodies;
import no.vedtakslogg.query.choices.Choices;
import no.vedtakslogg.query.pages.Page;
import no.vedtakslogg.query.pages.Versions;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.Moment;
import no.vedtakslogg.query.projections.MomentAsked;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The action plans as pages, and the status of each as a paper. */
@Page
@AnswersFrom({"actionplan", "cases", "bodies", "decisionlog"})
class PlanPages {
    private final PlanReader plans;
    private final CasesOfMeasures cases;
    private final Bodies bodies;
    private final Choices choices;
    private final Versions versions;

    PlanPages(PlanReader plans, CasesOfMeasures cases, Bodies bodies, Choices choices, Versions versions) {
        this.plans = plans;
        this.cases = cases;
        this.bodies = bodies;
        this.choices = choices;
        this.versions = versions;
    }

    @GetMapping("/handlingsplan")
    String list(Moment moment, Model model) {
        model.addAttribute("plans", plans.plans(null, moment));
        var partnerships = bodies.partnerships(moment);
        model.addAttribute("partnerships", partnerships);
        model.addAttribute("pointsBy", choices.pointsBy(partnerships, moment));
        return "sider/handlingsplaner";
    }

    @GetMapping("/handlingsplan/{id}")
    String plan(@PathVariable UUID id, MomentAsked asked, Model model) {
        var moment = asked.moment();
        var details = read(id, moment);
        var ofMeasures = cases.of(id, moment);
        var writable = !asked.past() && details.plan().closedOn() == null;
        model.addAttribute("details", details);
        model.addAttribute("writable", writable);
        model.addAttribute("successor", successor(details.plan(), moment));
        model.addAttribute("cases", ofMeasures);
        model.addAttribute(
                "withoutCase",
                measures(details).stream()
                        .filter(one -> one.aliasOf() == null && one.stands() && !ofMeasures.containsKey(one.id()))
                        .toList());
        model.addAttribute("colours", Colour.values());
        if (writable) {
            work(details, moment, model);
        }
        return "sider/handlingsplan";
    }

    /** The status document: green, yellow and red beside one another. */
    @GetMapping("/handlingsplan/{id}/status")
    String status(@PathVariable UUID id, Moment moment, Model model) {
        var details = read(id, moment);
        model.addAttribute("details", details);
        model.addAttribute("document", StatusDocument.of(details));
        model.addAttribute("colours", Colour.values());
        model.addAttribute("day", moment.validOn());
        return "sider/handlingsplan-status";
    }

    private PlanView read(UUID id, Moment moment) {
        return plans.read(id, moment)
                .orElseThrow(() -> new NotOnRecord("Det finnes ikke noen handlingsplan med id " + id));
    }

    /** The plan that took over, where one did. */
    private @Nullable PlanHead successor(PlanHead plan, Moment moment) {
        return plans.plans(plan.partnershipId(), moment).stream()
                .filter(other -> other.id().equals(plan.supersededBy()))
                .findFirst()
                .orElse(null);
    }

    /** What the forms of the plan know beforehand. */
    private void work(PlanView details, Moment moment, Model model) {
        var plan = details.plan();
        var partnership = plan.partnershipId();
        model.addAttribute("version", versions.of(plan.id(), moment));
        model.addAttribute(
                "versions",
                Map.copyOf(versions.of(
                        measures(details).stream().map(MeasureView::id).toList(), moment)));
        model.addAttribute("points", choices.points(partnership, moment));
        model.addAttribute("measures", choices.measures(partnership, moment));
        model.addAttribute("bodies", bodies.bodies(partnership, false, moment));
        model.addAttribute("parties", bodies.parties(partnership, moment));
        model.addAttribute(
                "otherPlans",
                plans.plans(partnership, moment).stream()
                        .filter(each -> !each.id().equals(plan.id()))
                        .toList());
    }

    private static List<MeasureView> measures(PlanView plan) {
        return plan.areas().stream()
                .flatMap(area -> area.goals().stream())
                .flatMap(goal -> goal.measures().stream())
                .toList();
    }
}
