package no.vedtakslogg.query.differences;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.asking.NotOnRecord;
import no.vedtakslogg.query.differences.Differences.Thing;
import no.vedtakslogg.query.meetings.TreatmentReader;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.Moment;
import no.vedtakslogg.query.projections.MomentAsked;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What differs between two moments, over HTTP. */
@RestController
@RequestMapping("/api/answers/differences")
@AnswersFrom({"decisionlog", "followups", "bodies", "meetings", "cases", "actionplan", "history"})
class DifferenceAnswers {
    private final Differences differences;
    private final ComparedMoments moments;
    private final TreatmentReader treatments;

    DifferenceAnswers(Differences differences, ComparedMoments moments, TreatmentReader treatments) {
        this.differences = differences;
        this.moments = moments;
        this.treatments = treatments;
    }

    @GetMapping("/decision-log")
    DifferenceAnswer log(@RequestParam Map<String, String> parameters, HttpServletRequest request, MomentAsked moment) {
        var asked = new Asked(parameters);
        var question = DifferenceAsked.ofLog(asked);
        var page = asked.page();
        return differences.ofLog(question, moments.compared(asked, request, moment), page);
    }

    @GetMapping("/follow-ups")
    DifferenceAnswer followUps(
            @RequestParam Map<String, String> parameters, HttpServletRequest request, MomentAsked moment) {
        var asked = new Asked(parameters);
        var question = DifferenceAsked.ofFollowUps(asked);
        var page = asked.page();
        return differences.ofFollowUps(question, moments.compared(asked, request, moment), page);
    }

    @GetMapping("/case/{id}")
    DifferenceAnswer aCase(
            @PathVariable UUID id,
            @RequestParam Map<String, String> parameters,
            HttpServletRequest request,
            MomentAsked moment) {
        return whole(Thing.CASE, id, parameters, request, moment);
    }

    @GetMapping("/roster/{id}")
    DifferenceAnswer roster(
            @PathVariable UUID id,
            @RequestParam Map<String, String> parameters,
            HttpServletRequest request,
            MomentAsked moment) {
        return whole(Thing.ROSTER, id, parameters, request, moment);
    }

    @GetMapping("/action-plan/{id}")
    DifferenceAnswer plan(
            @PathVariable UUID id,
            @RequestParam Map<String, String> parameters,
            HttpServletRequest request,
            MomentAsked moment) {
        return whole(Thing.ACTION_PLAN, id, parameters, request, moment);
    }

    /** A decision against its proposal, as both read at the moment. */
    @GetMapping("/decision/{id}")
    ProposalDifference decision(@PathVariable UUID id, @RequestParam Map<String, String> parameters, Moment moment) {
        new Asked(parameters).refuseWhatIsWrong();
        return treatments
                .ofDecision(id, moment)
                .map(ProposalDifference::of)
                .orElseThrow(() -> new NotOnRecord(Words.TEXT.of("change.missing.DECISION", id)));
    }

    private DifferenceAnswer whole(
            Thing thing, UUID id, Map<String, String> parameters, HttpServletRequest request, MomentAsked moment) {
        var asked = new Asked(parameters);
        var kinds = DifferenceAsked.kinds(asked);
        var page = asked.page();
        return differences.of(thing, id, kinds, moments.compared(asked, request, moment), page);
    }
}
