package no.vedtakslogg.query.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.asking.PageAsked;
import no.vedtakslogg.query.bodies.Bodies;
import no.vedtakslogg.query.cases.NearNumbers;
import no.vedtakslogg.query.decisionlog.DecisionLog;
import no.vedtakslogg.query.decisionlog.DecisionLogView;
import no.vedtakslogg.query.decisionlog.LogQuestion;
import no.vedtakslogg.query.decisionlog.LogStatus;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.Moment;
import no.vedtakslogg.query.projections.MomentAsked;
import no.vedtakslogg.query.words.Names;
import no.vedtakslogg.query.words.Ref;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The decision log (vedtakslogg) as a page, and as one for paper. */
@Page
@AnswersFrom({"decisionlog", "followups", "bodies", "cases", "meetings"})
class DecisionLogPages {
    private static final PageTexts TEXTS = new PageTexts();
    private static final ListPage PAGE = new ListPage(
            "/vedtakslogg",
            Set.of("body", "year", "case", "responsible", "status", "q", "deadlineFrom", "deadlineTo"),
            "-date");

    private final DecisionLog log;
    private final Bodies bodies;
    private final NearNumbers numbers;
    private final Printed printed;
    private final Names names;

    DecisionLogPages(DecisionLog log, Bodies bodies, NearNumbers numbers, Printed printed, Names names) {
        this.log = log;
        this.bodies = bodies;
        this.numbers = numbers;
        this.printed = printed;
        this.names = names;
    }

    @GetMapping("/vedtakslogg")
    String log(
            @RequestParam Map<String, String> parameters,
            MomentAsked moment,
            Model model,
            HttpServletResponse response) {
        var asked = new Asked(parameters);
        answer(asked, parameters, asked.page(), moment, model, response);
        PAGE.around(parameters, bodies.bodies(null, null, moment.moment()), model);
        model.addAttribute("statuses", LogStatus.values());
        return "sider/vedtakslogg";
    }

    @GetMapping("/vedtakslogg/utskrift")
    String print(
            @RequestParam Map<String, String> parameters,
            MomentAsked moment,
            Model model,
            HttpServletResponse response) {
        var asked = new Asked(parameters);
        asked.page();
        answer(asked, parameters, new PageAsked(1, Printed.MOST_ROWS), moment, model, response);
        printed.head(model, parameters, moment);
        model.addAttribute("back", Paging.address("/vedtakslogg", parameters, null));
        return "sider/vedtakslogg-utskrift";
    }

    private void answer(
            Asked asked,
            Map<String, String> parameters,
            PageAsked page,
            MomentAsked moment,
            Model model,
            HttpServletResponse response) {
        var question = LogQuestion.read(asked);
        var rows = PAGE.rows(asked, parameters, page, () -> log.page(question, page, moment.moment()), model, response);
        model.addAttribute("search", question.search());
        model.addAttribute("later", later(rows.items(), moment.moment()));
        var number = rows.total() > 0 ? null : question.number();
        model.addAttribute("number", number);
        model.addAttribute("near", number == null ? List.of() : numbers.of(number, null, moment.moment()));
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
