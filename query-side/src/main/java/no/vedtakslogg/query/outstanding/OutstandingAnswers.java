package no.vedtakslogg.query.outstanding;

import java.util.Map;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.asking.NotOnRecord;
import no.vedtakslogg.query.bodies.Bodies;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.Moment;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The outstanding list over HTTP. */
@RestController
@AnswersFrom({"followups", "decisionlog", "meetings", "bodies"})
class OutstandingAnswers {
    private final OutstandingList list;
    private final Bodies bodies;

    OutstandingAnswers(OutstandingList list, Bodies bodies) {
        this.list = list;
        this.bodies = bodies;
    }

    @GetMapping("/api/answers/outstanding")
    OutstandingView outstanding(@RequestParam Map<String, String> parameters, Moment moment) {
        var asked = new Asked(parameters);
        var body = asked.text("body");
        var page = asked.page();
        if (body == null) {
            asked.contradicts("body", "må sies: listen er for ett organ");
        }
        asked.refuseWhatIsWrong();
        return bodies.named(String.valueOf(body), moment)
                .map(found -> list.of(found, page, moment))
                .orElseThrow(() -> new NotOnRecord("Det finnes ikke noe organ med id eller kortnavn " + body));
    }
}
