package no.vedtakslogg.query.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.vedtakslogg.query.asking.AnswerPage;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.bodies.Bodies;
import no.vedtakslogg.query.decisionlog.DecisionLog;
import no.vedtakslogg.query.decisionlog.DecisionLogView;
import no.vedtakslogg.query.decisionlog.LogQuestion;
import no.vedtakslogg.query.decisionlog.LogStatus;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.Moment;
import no.vedtakslogg.query.words.Names;
import no.vedtakslogg.query.words.Ref;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The decision log (vedtakslogg) as a page. */
@Page
@AnswersFrom({"decisionlog", "followups", "bodies", "cases"})
class DecisionLogPages {
    private static final PageTexts TEXTS = new PageTexts();

    private final DecisionLog log;
    private final Bodies bodies;
    private final Names names;

    DecisionLogPages(DecisionLog log, Bodies bodies, Names names) {
        this.log = log;
        this.bodies = bodies;
        this.names = names;
    }

    @GetMapping("/vedtakslogg")
    String log(@RequestParam Map<String, String> parameters, Moment moment, Model model, HttpServletResponse response) {
        var asked = new Asked(parameters);
        var question = LogQuestion.read(asked);
        var page = asked.page();
        var wrong = Filters.wrong(asked);
        var rows = wrong.isEmpty()
                ? log.page(question, page, moment)
                : new AnswerPage<DecisionLogView>(List.of(), 1, page.size(), 0);
        response.setStatus(wrong.isEmpty() ? 200 : 400);
        model.addAttribute("asked", parameters);
        model.addAttribute("wrong", wrong);
        model.addAttribute("rows", rows.items());
        model.addAttribute("later", later(rows.items(), moment));
        model.addAttribute("paging", Paging.of(rows, "/vedtakslogg", parameters));
        model.addAttribute("csv", Paging.address("/vedtakslogg.csv", parameters, null));
        model.addAttribute("bodies", bodies.bodies(null, null, moment));
        model.addAttribute("statuses", LogStatus.values());
        return "sider/vedtakslogg";
    }

    /** What the points gave way to, in words. */
    private Map<UUID, String> later(List<DecisionLogView> rows, Moment moment) {
        var known = names.of(
                rows.stream().flatMap(DecisionLogPages::refs).distinct().toList(), moment);
        var later = new HashMap<UUID, String>();
        for (var row : rows) {
            var refs = refs(row).toList();
            if (!refs.isEmpty()) {
                later.put(row.pointId(), TEXTS.of("point.by", known.of(refs.getFirst()), known.of(refs.getLast())));
            }
        }
        return later;
    }

    private static Stream<Ref> refs(DecisionLogView row) {
        var by = row.supersededBy();
        return by == null
                ? Stream.empty()
                : Stream.of(
                        new Ref(Ref.Kind.POINT, by.pointId().value()),
                        new Ref(Ref.Kind.CASE, by.caseId().value()));
    }
}
