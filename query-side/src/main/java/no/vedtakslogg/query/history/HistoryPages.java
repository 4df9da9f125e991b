package no.vedtakslogg.query.history;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    HistoryPages(History history, Bodies bodies) {
        this.history = history;
        this.bodies = bodies;
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
        model.addAttribute("bodies", bodies.bodies(null, null, moment));
        if (trail.next() != null) {
            var earlier = new HashMap<>(parameters);
            earlier.put("before", String.valueOf(trail.next()));
            model.addAttribute("earlier", Paging.address("/sporing", earlier, null));
        }
        return "sider/sporing";
    }
}
