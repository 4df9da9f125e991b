package no.vedtakslogg.query.differences;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vedtakslogg.query.actionplan.PlanReader;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.asking.PageAsked;
import no.vedtakslogg.query.bodies.Bodies;
import no.vedtakslogg.query.differences.ComparedMoments.Compared;
import no.vedtakslogg.query.pages.Filters;
import no.vedtakslogg.query.pages.Page;
import no.vedtakslogg.query.pages.Paging;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.MomentAsked;
import no.vedtakslogg.query.words.Names;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What differs between two moments, as a page: in the log, the follow-up list, a case, a roster or an action plan. */
@Page
@AnswersFrom({"decisionlog", "followups", "bodies", "meetings", "cases", "actionplan", "history"})
class DifferencePages {
    private static final List<String> OF_THE_MOMENTS =
            List.of("from", "fromValidOn", "fromKnownAt", "to", "toValidOn", "toKnownAt");

    private final Differences differences;
    private final ComparedMoments comparedMoments;
    private final CaseByNumber cases;
    private final Bodies bodies;
    private final PlanReader plans;
    private final Names names;

    DifferencePages(
            Differences differences,
            ComparedMoments comparedMoments,
            CaseByNumber cases,
            Bodies bodies,
            PlanReader plans,
            Names names) {
        this.differences = differences;
        this.comparedMoments = comparedMoments;
        this.cases = cases;
        this.bodies = bodies;
        this.plans = plans;
        this.names = names;
    }

    @GetMapping("/forskjell")
    String difference(
            @RequestParam Map<String, String> parameters,
            HttpServletRequest request,
            MomentAsked moment,
            Model model,
            HttpServletResponse response) {
        var asked = new Asked(parameters);
        var named = asked.as("what", Compare::named, "er ikke noe som kan sammenlignes");
        var what = named == null ? Compare.DECISION_LOG : named;
        var wrong = new LinkedHashMap<>(ComparedMoments.understood(asked));
        var compared = comparedMoments.read(request.getParameterMap(), moment, wrong);
        var question = what == Compare.FOLLOW_UPS ? DifferenceAsked.ofFollowUps(asked) : DifferenceAsked.ofLog(asked);
        var id = what.thing() == null ? null : asked.id("id");
        if (what == Compare.CASE && id == null) {
            id = cases.find(question, asked, moment.moment());
        }
        var page = asked.page();
        wrong.putAll(Filters.wrong(asked));
        var missing = what.thing() != null && id == null;
        // a form that was sent without it, not a link that leads here to choose
        var left = what == Compare.CASE ? "case" : "id";
        if (wrong.isEmpty() && missing && parameters.containsKey(left)) {
            wrong.put(left, Words.TEXT.of("change.choose." + what));
        }
        if (wrong.isEmpty() && compared == null && asked.isAsked("what") && parameters.containsKey("from")) {
            wrong.put("from", Words.TEXT.of("change.choose.from"));
        }
        response.setStatus(wrong.isEmpty() ? 200 : 400);
        model.addAttribute("what", what);
        model.addAttribute("tabs", tabs(parameters));
        model.addAttribute("id", id);
        model.addAttribute("missing", missing);
        model.addAttribute("asked", parameters);
        model.addAttribute("wrong", wrong);
        model.addAttribute("since", since(parameters, moment.moment().validOn()));
        model.addAttribute("bodies", bodies.bodies(null, null, moment.moment()));
        model.addAttribute("plans", plans.plans(null, moment.moment()));
        var name = what.name(id);
        model.addAttribute(
                "name",
                name == null ? null : names.of(List.of(name), moment.moment()).of(name));
        if (wrong.isEmpty() && !missing && compared != null) {
            show(answer(what, question, id, compared, page), what, id, parameters, model);
        }
        return "sider/forskjell";
    }

    private DifferenceAnswer answer(
            Compare what, DifferenceAsked question, @Nullable UUID id, Compared compared, PageAsked page) {
        var thing = what.thing();
        if (thing != null && id != null) {
            return differences.of(thing, id, question.kinds(), compared, page);
        }
        return what == Compare.FOLLOW_UPS
                ? differences.ofFollowUps(question, compared, page)
                : differences.ofLog(question, compared, page);
    }

    private static void show(
            DifferenceAnswer answer, Compare what, @Nullable UUID id, Map<String, String> parameters, Model model) {
        model.addAttribute("answer", answer);
        model.addAttribute("paging", Paging.of(answer.answerPage(), "/forskjell", parameters));
        var counts = new LinkedHashMap<ChangeKind, String>();
        answer.counts().keySet().forEach(kind -> counts.put(kind, with(parameters, "kind", kind.name())));
        model.addAttribute("kinds", counts);
        model.addAttribute("all", with(parameters, "kind", ""));
        var ofFile = new HashMap<>(parameters);
        List.of("what", "id", "size").forEach(ofFile::remove);
        if (what.thing() != null) {
            List.of("body", "case").forEach(ofFile::remove);
        }
        model.addAttribute("csv", Paging.address(what.csv(id), ofFile, null));
    }

    private static Map<Compare, String> tabs(Map<String, String> parameters) {
        var kept = new HashMap<>(parameters);
        kept.keySet().retainAll(OF_THE_MOMENTS);
        var tabs = new LinkedHashMap<Compare, String>();
        for (var one : Compare.values()) {
            tabs.put(one, with(kept, "what", one.inAddress()));
        }
        return tabs;
    }

    /** Some days that one often asks from. */
    private static Map<String, String> since(Map<String, String> parameters, LocalDate today) {
        var since = new LinkedHashMap<String, String>();
        since.put("week", with(parameters, "from", today.minusWeeks(1).toString()));
        since.put("month", with(parameters, "from", today.minusMonths(1).toString()));
        since.put("half-year", with(parameters, "from", today.minusMonths(6).toString()));
        since.put("year", with(parameters, "from", today.minusYears(1).toString()));
        return since;
    }

    private static String with(Map<String, String> parameters, String name, String value) {
        var changed = new HashMap<>(parameters);
        changed.put(name, value);
        return Paging.address("/forskjell", changed, null);
    }
}
