package no.vedtakslogg.query.lineage;

import java.util.Map;
import java.util.UUID;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.Moment;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lineage over HTTP: {@code direction} is UP, DOWN or BOTH, {@code depth} how many steps. */
@RestController
@AnswersFrom({"lineage", "cases", "meetings", "bodies", "actionplan", "followups", "decisionlog"})
class LineageAnswers {
    private final Lineages lineages;

    LineageAnswers(Lineages lineages) {
        this.lineages = lineages;
    }

    @GetMapping("/api/answers/lineage/{what}/{id}")
    LineageView lineage(
            @PathVariable String what,
            @PathVariable UUID id,
            @RequestParam Map<String, String> parameters,
            Moment moment) {
        var question = LineageQuestion.read(what, id, new Asked(parameters));
        return lineages.of(question, moment);
    }
}
