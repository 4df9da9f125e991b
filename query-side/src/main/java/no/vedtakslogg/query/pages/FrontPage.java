package no.vedtakslogg.query.pages;

import java.util.Map;
import no.vedtakslogg.query.actionplan.PlanReader;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.asking.PageAsked;
import no.vedtakslogg.query.bodies.Bodies;
import no.vedtakslogg.query.cases.Referrals;
import no.vedtakslogg.query.cases.Referrals.ReferralsAsked;
import no.vedtakslogg.query.decisionlog.DecisionLog;
import no.vedtakslogg.query.decisionlog.LogQuestion;
import no.vedtakslogg.query.followups.FollowUpQuestion;
import no.vedtakslogg.query.followups.FollowUps;
import no.vedtakslogg.query.meetings.Meetings;
import no.vedtakslogg.query.meetings.Meetings.MeetingsAsked;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.Moment;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The front page: what is here, the newest decisions, and how much is open. */
@Page
@AnswersFrom({"decisionlog", "followups", "meetings", "cases", "bodies", "actionplan"})
class FrontPage {
    private static final PageAsked A_FEW = new PageAsked(1, 8);
    private static final PageAsked COUNT_ONLY = new PageAsked(1, 1);

    private final DecisionLog log;
    private final FollowUps followUps;
    private final Meetings meetings;
    private final Referrals referrals;
    private final PlanReader plans;
    private final Bodies bodies;

    FrontPage(
            DecisionLog log,
            FollowUps followUps,
            Meetings meetings,
            Referrals referrals,
            PlanReader plans,
            Bodies bodies) {
        this.log = log;
        this.followUps = followUps;
        this.meetings = meetings;
        this.referrals = referrals;
        this.plans = plans;
        this.bodies = bodies;
    }

    @GetMapping("/")
    String front(Moment moment, Model model) {
        var decisions = log.page(LogQuestion.read(new Asked(Map.of())), A_FEW, moment);
        model.addAttribute("decisions", decisions);
        model.addAttribute("open", count(Map.of("open", "true"), moment));
        model.addAttribute("overdue", count(Map.of("overdue", "true"), moment));
        model.addAttribute(
                "referrals",
                referrals
                        .list(new ReferralsAsked(null, null, null, true), COUNT_ONLY, moment)
                        .total());
        model.addAttribute("meetings", meetings.list(MeetingsAsked.ALL, A_FEW, moment));
        model.addAttribute("plans", plans.plans(null, moment));
        model.addAttribute("partnerships", bodies.partnerships(moment));
        return "sider/forside";
    }

    private long count(Map<String, String> filters, Moment moment) {
        return followUps
                .page(FollowUpQuestion.read(new Asked(filters)), COUNT_ONLY, moment)
                .total();
    }
}
