package no.vedtakslogg.query.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import no.vedtakslogg.query.asking.AnswerPage;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.bodies.Bodies;
import no.vedtakslogg.query.decisionlog.DecisionLog;
import no.vedtakslogg.query.decisionlog.DecisionLogView;
import no.vedtakslogg.query.decisionlog.LogQuestion;
import no.vedtakslogg.query.decisionlog.LogStatus;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.Moment;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The decision log (vedtakslogg) as a page. */
@Page
@AnswersFrom({"decisionlog", "followups", "bodies"})
class DecisionLogPages {
    private final DecisionLog log;
    private final Bodies bodies;

    DecisionLogPages(DecisionLog log, Bodies bodies) {
        this.log = log;
        this.bodies = bodies;
    }

    @GetMapping("/vedtakslogg")
    String log(@RequestParam Map<String, String> parameters, Moment moment, Model model, HttpServletResponse response) {
        var asked = new Asked(parameters);
        var question = LogQuestion.read(asked);
        var page = asked.page();
        var wrong = Filters.wrong(asked);
        var rows = wrong.isEmpty()
                ? log.page(question, page, moment)
                : new AnswerPage<DecisionLogView>(List.of(), 1, page.size(), 0);
        response.setStatus(wrong.isEmpty() ? 200 : 400);
        model.addAttribute("asked", parameters);
        model.addAttribute("wrong", wrong);
        model.addAttribute("rows", rows.items());
        model.addAttribute("paging", Paging.of(rows, "/vedtakslogg", parameters));
        model.addAttribute("csv", Paging.address("/vedtakslogg.csv", parameters, null));
        model.addAttribute("bodies", bodies.bodies(null, null, moment));
        model.addAttribute("statuses", LogStatus.values());
        return "sider/vedtakslogg";
    }
}
