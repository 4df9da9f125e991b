package no.vedtakslogg.query.actionplan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vedtakslogg.query.actionplan.PlanView.PlanHead;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.asking.NotOnRecord;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.Moment;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Action plans over HTTP. */
@RestController
@RequestMapping("/api/answers/action-plans")
@AnswersFrom("actionplan")
class ActionPlanAnswers {
    private final PlanReader plans;

    ActionPlanAnswers(PlanReader plans) {
        this.plans = plans;
    }

    @GetMapping
    List<PlanHead> plans(@RequestParam Map<String, String> parameters, Moment moment) {
        var asked = new Asked(parameters);
        var partnership = asked.id("partnership");
        asked.refuseWhatIsWrong();
        return plans.plans(partnership, moment);
    }

    @GetMapping("/{id}")
    PlanView plan(@PathVariable UUID id, @RequestParam Map<String, String> parameters, Moment moment) {
        new Asked(parameters).refuseWhatIsWrong();
        return plans.read(id, moment)
                .orElseThrow(() -> new NotOnRecord("Det finnes ikke noen handlingsplan med id " + id));
    }
}
