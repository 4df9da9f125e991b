package no.vedtakslogg.query.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import no.vedtakslogg.query.asking.AnswerPage;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.bodies.Bodies;
import no.vedtakslogg.query.followups.FollowUpQuestion;
import no.vedtakslogg.query.followups.FollowUpStatus;
import no.vedtakslogg.query.followups.FollowUpView;
import no.vedtakslogg.query.followups.FollowUps;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.Moment;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The follow-up list as a page. */
@Page
@AnswersFrom({"followups", "decisionlog", "bodies"})
class FollowUpPages {
    private final FollowUps followUps;
    private final Bodies bodies;

    FollowUpPages(FollowUps followUps, Bodies bodies) {
        this.followUps = followUps;
        this.bodies = bodies;
    }

    @GetMapping("/oppfolging")
    String list(
            @RequestParam Map<String, String> parameters, Moment moment, Model model, HttpServletResponse response) {
        var asked = new Asked(parameters);
        var question = FollowUpQuestion.read(asked);
        var page = asked.page();
        var wrong = Filters.wrong(asked);
        var rows = wrong.isEmpty()
                ? followUps.page(question, page, moment)
                : new AnswerPage<FollowUpView>(List.of(), 1, page.size(), 0);
        response.setStatus(wrong.isEmpty() ? 200 : 400);
        model.addAttribute("asked", parameters);
        model.addAttribute("wrong", wrong);
        model.addAttribute("rows", rows.items());
        model.addAttribute("paging", Paging.of(rows, "/oppfolging", parameters));
        model.addAttribute("csv", Paging.address("/oppfolging.csv", parameters, null));
        model.addAttribute("bodies", bodies.bodies(null, null, moment));
        model.addAttribute("statuses", FollowUpStatus.values());
        return "sider/oppfolging";
    }
}
