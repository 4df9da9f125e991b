package no.vedtakslogg.query.bodies;

import java.util.Map;
import java.util.UUID;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.asking.NotOnRecord;
import no.vedtakslogg.query.pages.Filters;
import no.vedtakslogg.query.pages.Page;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.Moment;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The bodies as pages: all of them by partnership, and each with those who sit in it. */
@Page
@AnswersFrom("bodies")
class BodyPages {
    private final Bodies bodies;
    private final Rosters rosters;

    BodyPages(Bodies bodies, Rosters rosters) {
        this.bodies = bodies;
        this.rosters = rosters;
    }

    @GetMapping("/organer")
    String list(Moment moment, Model model) {
        model.addAttribute("partnerships", bodies.partnerships(moment));
        model.addAttribute("bodies", bodies.bodies(null, null, moment));
        return "sider/organer";
    }

    /** A body and its roster, today or on the day asked for. */
    @GetMapping("/organer/{id}")
    String body(@PathVariable UUID id, @RequestParam Map<String, String> parameters, Moment moment, Model model) {
        var asked = new Asked(parameters);
        var day = RosterDay.read(asked, parameters, moment);
        model.addAttribute("wrong", Filters.wrong(asked));
        model.addAttribute("asked", parameters);
        model.addAttribute("day", day.validOn());
        var roster = rosters.roster(id, day)
                .orElseThrow(() -> new NotOnRecord("Det finnes ikke noe organ med id " + id + " den dagen"));
        var parent = roster.body().parentId();
        model.addAttribute("roster", roster);
        model.addAttribute(
                "parent", parent == null ? null : bodies.body(parent, day).orElse(null));
        return "sider/organ";
    }
}
