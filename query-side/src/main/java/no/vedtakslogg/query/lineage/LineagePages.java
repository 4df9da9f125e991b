package no.vedtakslogg.query.lineage;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.lineage.TreeItem.Also;
import no.vedtakslogg.query.pages.Page;
import no.vedtakslogg.query.pages.PageTexts;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.Moment;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where something came from and what came of it (sammenheng), as a page. */
@Page
@AnswersFrom({"lineage", "cases", "meetings", "bodies", "actionplan", "followups", "decisionlog"})
class LineagePages {
    private static final int MOST_DRAWN = 80;

    private final Lineages lineages;

    LineagePages(Lineages lineages) {
        this.lineages = lineages;
    }

    @GetMapping("/sammenheng/{what}/{id}")
    String lineage(
            @PathVariable String what,
            @PathVariable UUID id,
            @RequestParam Map<String, String> parameters,
            Moment moment,
            @ModelAttribute(name = "text", binding = false) PageTexts text,
            Model model) {
        var question = LineageQuestion.read(what, id, new Asked(parameters));
        var view = lineages.of(question, moment, text);
        model.addAttribute("lineage", view);
        model.addAttribute("graph", LineageGraph.of(view, MOST_DRAWN, text));
        model.addAttribute("upstream", LineageTree.of(view, true));
        model.addAttribute("downstream", LineageTree.of(view, false));
        model.addAttribute("aside", aside(view));
        return "sider/sammenheng";
    }

    private static List<Also> aside(LineageView view) {
        var start = view.start().id();
        return view.edges().stream()
                .filter(edge -> edge.kind().aside())
                .flatMap(edge -> {
                    var onwards = edge.from().equals(start);
                    var other = onwards ? edge.to() : edge.from();
                    return view.nodes().stream()
                            .filter(node -> node.id().equals(other))
                            .map(node -> new Also(onwards ? edge.words() : edge.wordsBack(), node));
                })
                .distinct()
                .toList();
    }
}
