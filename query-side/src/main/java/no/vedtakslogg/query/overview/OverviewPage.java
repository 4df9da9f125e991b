package no.vedtakslogg.query.overview;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.bodies.Bodies;
import no.vedtakslogg.query.decisionlog.DecisionLog;
import no.vedtakslogg.query.decisionlog.LogQuestion;
import no.vedtakslogg.query.pages.Filters;
import no.vedtakslogg.query.pages.Page;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.Moment;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The front page: what needs attention now, body by body, how it has gone, and the newest decisions. */
@Page
@AnswersFrom({"decisionlog", "followups", "meetings", "cases", "bodies", "actionplan"})
class OverviewPage {
    private static final int A_FEW = 5;

    private final Overview overview;
    private final DecisionLog log;
    private final Bodies bodies;

    OverviewPage(Overview overview, DecisionLog log, Bodies bodies) {
        this.overview = overview;
        this.log = log;
        this.bodies = bodies;
    }

    /** A plan's colours and the chart of them. */
    record PlanChart(UUID planId, String title, OverviewView.PlanColours colours, Chart chart) {}

    @GetMapping("/")
    String overview(
            @RequestParam Map<String, String> parameters, Moment moment, Model model, HttpServletResponse response) {
        var asked = new Asked(parameters);
        var partnership = asked.id("partnership");
        var wrong = Filters.wrong(asked);
        response.setStatus(wrong.isEmpty() ? 200 : 400);
        var found = overview.at(partnership, moment);
        model.addAttribute("asked", parameters);
        model.addAttribute("wrong", wrong);
        model.addAttribute("partnership", partnership);
        model.addAttribute("lists", new ListLinks(partnership));
        model.addAttribute("partnerships", bodies.partnerships(moment));
        model.addAttribute("overview", found);
        model.addAttribute("empty", found.bodies().isEmpty());
        model.addAttribute("chart", Charts.ofFollowUps(found.months()));
        model.addAttribute(
                "plans", found.plans().stream().map(OverviewPage::chart).toList());
        Map<String, String> narrowed = partnership == null ? Map.of() : Map.of("partnership", partnership.toString());
        model.addAttribute("decisions", log.first(LogQuestion.read(new Asked(narrowed)), A_FEW, moment));
        model.addAttribute("colours", List.of("GREEN", "YELLOW", "RED", "NONE"));
        return "sider/forside";
    }

    private static PlanChart chart(OverviewView.PlanColours plan) {
        return new PlanChart(plan.planId(), plan.title(), plan, Charts.ofColours(plan.months()));
    }
}
