package no.vedtakslogg.query.differences;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.asking.WrongQuestion;
import no.vedtakslogg.query.differences.ComparedMoments.Compared;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.MomentAsked;
import org.springframework.web.bind.annotation.GetMapping;
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

    DifferenceAnswers(Differences differences, ComparedMoments moments) {
        this.differences = differences;
        this.moments = moments;
    }

    @GetMapping("/decision-log")
    DifferenceAnswer log(@RequestParam Map<String, String> parameters, HttpServletRequest request, MomentAsked moment) {
        var asked = new Asked(parameters);
        var question = DifferenceAsked.ofLog(asked);
        var page = asked.page();
        return differences.ofLog(question, compared(asked, request, moment), page);
    }

    @GetMapping("/follow-ups")
    DifferenceAnswer followUps(
            @RequestParam Map<String, String> parameters, HttpServletRequest request, MomentAsked moment) {
        var asked = new Asked(parameters);
        var question = DifferenceAsked.ofFollowUps(asked);
        var page = asked.page();
        return differences.ofFollowUps(question, compared(asked, request, moment), page);
    }

    private Compared compared(Asked asked, HttpServletRequest request, MomentAsked moment) {
        var wrong = new LinkedHashMap<>(ComparedMoments.understood(asked));
        var compared = moments.read(request.getParameterMap(), moment, wrong);
        try {
            asked.refuseWhatIsWrong();
        } catch (WrongQuestion question) {
            wrong.putAll(question.wrong());
        }
        if (compared == null && wrong.isEmpty()) {
            wrong.put(
                    "from",
                    "mangler: si hvilket tidspunkt det skal sammenlignes fra, som from=2024-06-19 eller fromKnownAt=42");
        }
        if (compared == null || !wrong.isEmpty()) {
            throw new WrongQuestion(wrong);
        }
        return compared;
    }
}
