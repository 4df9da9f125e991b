package no.vedtakslogg.query.overview;

import java.util.Map;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.Moment;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The overview over HTTP. */
@RestController
@AnswersFrom({"decisionlog", "followups", "meetings", "cases", "bodies", "actionplan"})
class OverviewAnswers {
    private final Overview overview;

    OverviewAnswers(Overview overview) {
        this.overview = overview;
    }

    @GetMapping("/api/answers/overview")
    OverviewView overview(@RequestParam Map<String, String> parameters, Moment moment) {
        var asked = new Asked(parameters);
        var partnership = asked.id("partnership");
        asked.refuseWhatIsWrong();
        return overview.at(partnership, moment);
    }
}
