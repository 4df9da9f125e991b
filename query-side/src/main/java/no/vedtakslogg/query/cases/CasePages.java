package no.vedtakslogg.query.cases;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vedtakslogg.events.cases.CaseKind;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.query.asking.AnswerPage;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.asking.NotOnRecord;
import no.vedtakslogg.query.asking.PageAsked;
import no.vedtakslogg.query.bodies.Bodies;
import no.vedtakslogg.query.cases.Cases.CasesAsked;
import no.vedtakslogg.query.followups.FollowUpQuestion;
import no.vedtakslogg.query.followups.FollowUps;
import no.vedtakslogg.query.pages.Filters;
import no.vedtakslogg.query.pages.Page;
import no.vedtakslogg.query.pages.Paging;
import no.vedtakslogg.query.pages.Versions;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.Moment;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The cases as pages: a list, and each with its whole life. */
@Page
@AnswersFrom({"cases", "meetings", "bodies", "actionplan", "followups", "decisionlog"})
class CasePages {
    private static final PageAsked ALL = new PageAsked(1, 500);

    private final Cases cases;
    private final CaseReader reader;
    private final CaseLives lives;
    private final FollowUps followUps;
    private final Bodies bodies;
    private final Versions versions;

    CasePages(Cases cases, CaseReader reader, CaseLives lives, FollowUps followUps, Bodies bodies, Versions versions) {
        this.cases = cases;
        this.reader = reader;
        this.lives = lives;
        this.followUps = followUps;
        this.bodies = bodies;
        this.versions = versions;
    }

    @GetMapping("/saker")
    String list(
            @RequestParam Map<String, String> parameters, Moment moment, Model model, HttpServletResponse response) {
        var asked = new Asked(parameters);
        var question = new CasesAsked(
                null,
                asked.id("body"),
                asked.year("year"),
                asked.as("number", CaseNumber::of, "er ikke et saksnummer som 42/24"),
                asked.oneOf("kind", CaseKind.class),
                asked.yesOrNo("closed"),
                asked.text("text"));
        var page = asked.page();
        var wrong = Filters.wrong(asked);
        var rows = wrong.isEmpty()
                ? cases.list(question, page, moment)
                : new AnswerPage<CaseView>(List.of(), 1, page.size(), 0);
        response.setStatus(wrong.isEmpty() ? 200 : 400);
        model.addAttribute("asked", parameters);
        model.addAttribute("wrong", wrong);
        model.addAttribute("rows", rows.items());
        model.addAttribute("paging", Paging.of(rows, "/saker", parameters));
        model.addAttribute("bodies", bodies.bodies(null, null, moment));
        model.addAttribute("kinds", CaseKind.values());
        return "sider/saker";
    }

    @GetMapping("/saker/{id}")
    String aCase(@PathVariable UUID id, Moment moment, Model model) {
        var found = reader.read(id, moment).orElseThrow(() -> new NotOnRecord("Det finnes ikke noen sak med id " + id));
        var ofCase = FollowUpQuestion.read(new Asked(Map.of("caseId", id.toString())));
        model.addAttribute("details", found);
        model.addAttribute("version", versions.of(id, moment));
        model.addAttribute("life", lives.of(id, moment));
        model.addAttribute("followUps", followUps.page(ofCase, ALL, moment).items());
        return "sider/sak";
    }
}
