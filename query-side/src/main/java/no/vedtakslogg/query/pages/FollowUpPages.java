package no.vedtakslogg.query.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.asking.PageAsked;
import no.vedtakslogg.query.bodies.Bodies;
import no.vedtakslogg.query.followups.FollowUpQuestion;
import no.vedtakslogg.query.followups.FollowUpStatus;
import no.vedtakslogg.query.followups.FollowUpView;
import no.vedtakslogg.query.followups.FollowUps;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.MomentAsked;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The follow-up list as a page from which status is reported, and as one for paper. */
@Page
@AnswersFrom({"followups", "decisionlog", "bodies", "meetings"})
class FollowUpPages {
    private static final ListPage PAGE = new ListPage(
            "/oppfolging",
            Set.of("body", "year", "responsible", "status", "q", "overdue", "open", "deadlineFrom", "deadlineTo"),
            "deadline");

    private final FollowUps followUps;
    private final Bodies bodies;
    private final Versions versions;
    private final Printed printed;

    FollowUpPages(FollowUps followUps, Bodies bodies, Versions versions, Printed printed) {
        this.followUps = followUps;
        this.bodies = bodies;
        this.versions = versions;
        this.printed = printed;
    }

    @GetMapping("/oppfolging")
    String list(
            @RequestParam Map<String, String> parameters,
            MomentAsked moment,
            Model model,
            HttpServletResponse response) {
        var asked = new Asked(parameters);
        var rows = answer(asked, parameters, asked.page(), moment, model, response);
        PAGE.around(parameters, bodies.bodies(null, null, moment.moment()), model);
        model.addAttribute("statuses", FollowUpStatus.values());
        model.addAttribute(
                "versions",
                moment.past()
                        ? Map.of()
                        : versions.of(rows.stream().map(FollowUpView::id).toList(), moment.moment()));
        return "sider/oppfolging";
    }

    @GetMapping("/oppfolging/utskrift")
    String print(
            @RequestParam Map<String, String> parameters,
            MomentAsked moment,
            Model model,
            HttpServletResponse response) {
        var asked = new Asked(parameters);
        asked.page();
        answer(asked, parameters, new PageAsked(1, Printed.MOST_ROWS), moment, model, response);
        printed.head(model, parameters, moment);
        model.addAttribute("back", Paging.address("/oppfolging", parameters, null));
        return "sider/oppfolging-utskrift";
    }

    private List<FollowUpView> answer(
            Asked asked,
            Map<String, String> parameters,
            PageAsked page,
            MomentAsked moment,
            Model model,
            HttpServletResponse response) {
        var question = FollowUpQuestion.read(asked);
        var rows = PAGE.rows(
                asked, parameters, page, () -> followUps.page(question, page, moment.moment()), model, response);
        model.addAttribute("search", question.search());
        return rows.items();
    }
}
