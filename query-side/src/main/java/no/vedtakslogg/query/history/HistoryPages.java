package no.vedtakslogg.query.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.vedtakslogg.events.EventCatalogue;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.bodies.Bodies;
import no.vedtakslogg.query.history.History.Trail;
import no.vedtakslogg.query.pages.Filters;
import no.vedtakslogg.query.pages.Page;
import no.vedtakslogg.query.pages.Paging;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.Moment;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The trail of everything recorded, as a page. */
@Page
@AnswersFrom({"history", "bodies", "meetings", "cases", "actionplan", "followups", "decisionlog"})
class HistoryPages {
    private final History history;
    private final Bodies bodies;
    private final TrailSubjects subjects;

    HistoryPages(History history, Bodies bodies, TrailSubjects subjects) {
        this.history = history;
        this.bodies = bodies;
        this.subjects = subjects;
    }

    @GetMapping("/sporing")
    String trail(
            @RequestParam Map<String, String> parameters, Moment moment, Model model, HttpServletResponse response) {
        var asked = new Asked(parameters);
        var question = HistoryQuestion.read(asked, moment);
        var wrong = Filters.wrong(asked);
        var trail = wrong.isEmpty() ? history.trail(question, moment) : new Trail(List.of(), null);
        response.setStatus(wrong.isEmpty() ? 200 : 400);
        model.addAttribute("asked", parameters);
        model.addAttribute("wrong", wrong);
        model.addAttribute("entries", trail.entries());
        model.addAttribute("about", wrong.isEmpty() ? subjects.of(question, moment) : Map.of());
        model.addAttribute("bodies", bodies.bodies(null, null, moment));
        model.addAttribute("families", HistoryQuestion.FAMILIES);
        model.addAttribute("types", types());
        TrailLinks.add(model, "/sporing", parameters, question, trail.next());
        var exported = new HashMap<>(parameters);
        exported.remove("size");
        model.addAttribute("csv", Paging.address("/sporing.csv", exported, null));
        model.addAttribute("cloudEvents", Paging.address("/sporing.jsonl", exported, null));
        return "sider/sporing";
    }

    /** The stored names of all kinds of events, by their family. */
    private static Map<String, List<String>> types() {
        return EventCatalogue.all().stream()
                .map(EventCatalogue::nameOf)
                .sorted()
                .collect(groupingBy(HistoryQuestion::family, TreeMap::new, toList()));
    }
}
