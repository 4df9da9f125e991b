package no.vedtakslogg.query.cases;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vedtakslogg.events.cases.CaseKind;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.events.cases.Disposition;
import no.vedtakslogg.events.cases.PaperKind;
import no.vedtakslogg.events.followups.DeadlineKind;
import no.vedtakslogg.query.asking.AnswerPage;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.asking.NotOnRecord;
import no.vedtakslogg.query.asking.PageAsked;
import no.vedtakslogg.query.bodies.Bodies;
import no.vedtakslogg.query.cases.Cases.CasesAsked;
import no.vedtakslogg.query.followups.FollowUpQuestion;
import no.vedtakslogg.query.followups.FollowUps;
import no.vedtakslogg.query.lineage.LineageGraph;
import no.vedtakslogg.query.lineage.Lineages;
import no.vedtakslogg.query.pages.Filters;
import no.vedtakslogg.query.pages.Page;
import no.vedtakslogg.query.pages.PageTexts;
import no.vedtakslogg.query.pages.Paging;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.Moment;
import no.vedtakslogg.query.projections.MomentAsked;
import no.vedtakslogg.query.words.Persons;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The cases as pages: a list, and each with its whole life. */
@Page
@AnswersFrom({"cases", "meetings", "bodies", "actionplan", "followups", "decisionlog", "lineage"})
class CasePages {
    private static final PageAsked ALL = new PageAsked(1, 500);
    private static final int A_FEW_STEPS = 4;
    private static final int FEW_BOXES = 24;

    private final Cases cases;
    private final CaseReader reader;
    private final CaseLives lives;
    private final FollowUps followUps;
    private final Bodies bodies;
    private final Lineages lineages;
    private final NearNumbers nearNumbers;
    private final CaseDesks desks;
    private final Persons persons;

    CasePages(
            Cases cases,
            CaseReader reader,
            CaseLives lives,
            FollowUps followUps,
            Bodies bodies,
            Lineages lineages,
            NearNumbers nearNumbers,
            CaseDesks desks,
            Persons persons) {
        this.cases = cases;
        this.reader = reader;
        this.lives = lives;
        this.followUps = followUps;
        this.bodies = bodies;
        this.lineages = lineages;
        this.nearNumbers = nearNumbers;
        this.desks = desks;
        this.persons = persons;
    }

    @GetMapping("/saker")
    String list(
            @RequestParam Map<String, String> parameters, Moment moment, Model model, HttpServletResponse response) {
        var asked = new Asked(parameters);
        var all = bodies.bodies(null, null, moment);
        var named = asked.as(
                "case", written -> NumberAsked.of(written, all), "er ikke et saksnummer som 42/24 eller ASU 42/24");
        var number = asked.as("number", CaseNumber::of, "er ikke et saksnummer som 42/24");
        var body = asked.id("body");
        var question = new CasesAsked(
                null,
                named != null && named.body() != null ? named.body() : body,
                asked.year("year"),
                named == null ? number : named.number(),
                asked.oneOf("kind", CaseKind.class),
                asked.yesOrNo("closed"),
                asked.text("text"));
        var page = asked.page();
        var wrong = Filters.wrong(asked);
        var rows = wrong.isEmpty()
                ? cases.list(question, page, moment)
                : new AnswerPage<CaseView>(List.of(), 1, page.size(), 0);
        var sought = question.number();
        response.setStatus(wrong.isEmpty() ? 200 : 400);
        model.addAttribute("asked", parameters);
        model.addAttribute("wrong", wrong);
        model.addAttribute("rows", rows.items());
        model.addAttribute("paging", Paging.of(rows, "/saker", parameters));
        model.addAttribute(
                "near", rows.items().isEmpty() && sought != null ? nearNumbers.of(sought, null, moment) : List.of());
        model.addAttribute("number", sought);
        model.addAttribute("bodies", all);
        model.addAttribute("partnerships", bodies.partnerships(moment));
        model.addAttribute("persons", persons.all());
        model.addAttribute("kinds", CaseKind.values());
        return "sider/saker";
    }

    @GetMapping("/saker/{id}")
    String aCase(
            @PathVariable UUID id,
            MomentAsked asked,
            @ModelAttribute(name = "text", binding = false) PageTexts text,
            Model model) {
        var moment = asked.moment();
        var found = reader.read(id, moment).orElseThrow(() -> new NotOnRecord("Det finnes ikke noen sak med id " + id));
        var ofCase = FollowUpQuestion.read(new Asked(Map.of("caseId", id.toString())));
        model.addAttribute("details", found);
        var life = lives.of(id, moment);
        model.addAttribute("life", life);
        model.addAttribute("line", CaseLine.of(life, found.summary().closedOn()));
        model.addAttribute("graph", LineageGraph.of(lineages.ofCase(id, A_FEW_STEPS, moment, text), FEW_BOXES, text));
        model.addAttribute("paperKinds", PaperKind.values());
        model.addAttribute("dispositions", Disposition.values());
        model.addAttribute("deadlineKinds", DeadlineKind.values());
        model.addAttribute("desk", asked.past() || found.summary().closedOn() != null ? null : desks.of(found, moment));
        model.addAttribute("followUps", followUps.page(ofCase, ALL, moment).items());
        return "sider/sak";
    }
}
