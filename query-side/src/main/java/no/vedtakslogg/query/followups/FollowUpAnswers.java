package no.vedtakslogg.query.followups;

import java.util.List;
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

/** Follow-ups over HTTP. */
@RestController
@RequestMapping("/api/answers/follow-ups")
@AnswersFrom({FollowUpsProjection.NAME, "decisionlog", "bodies", "meetings"})
class FollowUpAnswers {
    private final FollowUps followUps;

    FollowUpAnswers(FollowUps followUps) {
        this.followUps = followUps;
    }

    /** A follow-up and everything that happened to it. */
    record WholeFollowUp(FollowUpView followUp, List<EntryView> entries) {}

    @GetMapping
    AnswerPage<FollowUpView> page(@RequestParam Map<String, String> parameters, Moment moment) {
        var asked = new Asked(parameters);
        var question = FollowUpQuestion.read(asked);
        var page = asked.page();
        asked.refuseWhatIsWrong();
        return followUps.page(question, page, moment);
    }

    @GetMapping("/{id}")
    WholeFollowUp followUp(@PathVariable UUID id, @RequestParam Map<String, String> parameters, Moment moment) {
        new Asked(parameters).refuseWhatIsWrong();
        return followUps
                .followUp(id, moment)
                .map(found -> new WholeFollowUp(found, followUps.entries(id, moment)))
                .orElseThrow(() -> new NotOnRecord("Det finnes ingen oppfølging med id " + id));
    }
}
