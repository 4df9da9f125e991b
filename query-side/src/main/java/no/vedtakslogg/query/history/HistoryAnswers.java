package no.vedtakslogg.query.history;

import java.util.Map;
import no.vedtakslogg.query.history.History.Trail;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.Moment;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The trail of everything recorded, over HTTP; {@code next} of one answer is {@code before} of the next question. */
@RestController
@RequestMapping("/api/answers/history")
@AnswersFrom({"history", "bodies", "meetings", "cases", "actionplan", "followups", "decisionlog"})
class HistoryAnswers {
    private final History history;

    HistoryAnswers(History history) {
        this.history = history;
    }

    @GetMapping
    Trail history(@RequestParam Map<String, String> parameters, Moment moment) {
        return history.trail(HistoryQuestion.of(parameters, moment), moment);
    }
}
