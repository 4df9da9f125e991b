package no.vedtakslogg.query.cases;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import no.vedtakslogg.query.asking.AnswerPage;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.bodies.Bodies;
import no.vedtakslogg.query.cases.Referrals.ReferralsAsked;
import no.vedtakslogg.query.pages.Filters;
import no.vedtakslogg.query.pages.Page;
import no.vedtakslogg.query.pages.Paging;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.Moment;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What bodies have sent to one another, as a page. */
@Page
@AnswersFrom({"cases", "bodies"})
class ReferralPages {
    private final Referrals referrals;
    private final Bodies bodies;

    ReferralPages(Referrals referrals, Bodies bodies) {
        this.referrals = referrals;
        this.bodies = bodies;
    }

    @GetMapping("/oversendelser")
    String list(
            @RequestParam Map<String, String> parameters, Moment moment, Model model, HttpServletResponse response) {
        var asked = new Asked(parameters);
        var question = new ReferralsAsked(
                null, asked.id("body"), asked.id("from"), asked.yesOrNo("open"), asked.id("partnership"));
        var page = asked.page();
        var wrong = Filters.wrong(asked);
        var rows = wrong.isEmpty()
                ? referrals.list(question, page, moment)
                : new AnswerPage<ReferralView>(List.of(), 1, page.size(), 0);
        response.setStatus(wrong.isEmpty() ? 200 : 400);
        model.addAttribute("asked", parameters);
        model.addAttribute("wrong", wrong);
        model.addAttribute("rows", rows.items());
        model.addAttribute("paging", Paging.of(rows, "/oversendelser", parameters));
        model.addAttribute("bodies", bodies.bodies(asked.id("partnership"), null, moment));
        return "sider/oversendelser";
    }
}
