package no.vedtakslogg.query.decisionlog;

import java.util.Map;
import java.util.UUID;
import no.vedtakslogg.query.asking.AnswerPage;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.asking.NotOnRecord;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.Moment;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The decision log over HTTP. */
@RestController
@RequestMapping("/api/answers/decision-log")
@AnswersFrom({DecisionLogProjection.NAME, "followups", "bodies", "meetings"})
class DecisionLogAnswers {
    private final DecisionLog log;

    DecisionLogAnswers(DecisionLog log) {
        this.log = log;
    }

    @GetMapping
    AnswerPage<DecisionLogView> page(@RequestParam Map<String, String> parameters, Moment moment) {
        var asked = new Asked(parameters);
        var question = LogQuestion.read(asked);
        var page = asked.page();
        asked.refuseWhatIsWrong();
        return log.page(question, page, moment);
    }

    @GetMapping("/{point}")
    DecisionLogView point(@PathVariable UUID point, @RequestParam Map<String, String> parameters, Moment moment) {
        new Asked(parameters).refuseWhatIsWrong();
        return log.point(point, moment)
                .orElseThrow(() -> new NotOnRecord("Det finnes ikke noe vedtakspunkt med id " + point));
    }
}
