package no.vedtakslogg.query.outstanding;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.asking.PageAsked;
import no.vedtakslogg.query.bodies.Bodies;
import no.vedtakslogg.query.bodies.BodyView;
import no.vedtakslogg.query.overview.Overview;
import no.vedtakslogg.query.pages.Filters;
import no.vedtakslogg.query.pages.Page;
import no.vedtakslogg.query.pages.Paging;
import no.vedtakslogg.query.pages.Versions;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.MomentAsked;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The outstanding list as a page that can be printed, and from which status is reported. */
@Page
@AnswersFrom({"followups", "decisionlog", "meetings", "bodies", "cases", "actionplan"})
class OutstandingPages {
    private static final int SIZE = 100;

    private final OutstandingList list;
    private final Overview overview;
    private final Bodies bodies;
    private final Versions versions;

    OutstandingPages(OutstandingList list, Overview overview, Bodies bodies, Versions versions) {
        this.list = list;
        this.overview = overview;
        this.bodies = bodies;
        this.versions = versions;
    }

    @GetMapping("/restanseliste")
    String list(
            @RequestParam Map<String, String> parameters,
            MomentAsked asked,
            Model model,
            HttpServletResponse response) {
        var question = new Asked(parameters);
        var named = question.text("body");
        var page = question.page();
        var body = named == null ? null : bodies.named(named, asked.moment()).orElse(null);
        if (named != null && body == null) {
            question.contradicts("body", "«%s» er verken id eller kortnavn for et organ".formatted(named));
        }
        var wrong = Filters.wrong(question);
        response.setStatus(wrong.isEmpty() ? 200 : 400);
        model.addAttribute("asked", parameters);
        model.addAttribute("wrong", wrong);
        model.addAttribute("bodies", bodies.bodies(null, null, asked.moment()));
        if (body == null) {
            model.addAttribute("figures", overview.at(null, asked.moment()).bodies());
            return "sider/restanselister";
        }
        tell(body, question.isAsked("size") ? page : new PageAsked(page.page(), SIZE), parameters, asked, model);
        return "sider/restanseliste";
    }

    private void tell(BodyView body, PageAsked page, Map<String, String> parameters, MomentAsked asked, Model model) {
        var found = list.of(body, page, asked.moment());
        List<UUID> shown = asked.past() ? List.of() : found.page().items();
        model.addAttribute("list", found);
        model.addAttribute("partnership", partnership(body, asked));
        model.addAttribute("paging", Paging.of(found.page(), "/restanseliste", parameters));
        model.addAttribute("versions", versions.of(shown, asked.moment()));
    }

    private @Nullable String partnership(BodyView body, MomentAsked asked) {
        return bodies.partnerships(asked.moment()).stream()
                .filter(one -> one.id().equals(body.partnershipId()))
                .map(one -> one.name())
                .findFirst()
                .orElse(null);
    }
}
