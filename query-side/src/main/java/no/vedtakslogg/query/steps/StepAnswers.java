package no.vedtakslogg.query.steps;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The events to step between, over HTTP. */
@RestController
@RequestMapping("/api/answers/steps")
@AnswersFrom({"history", "bodies", "meetings", "cases", "actionplan", "followups", "decisionlog"})
class StepAnswers {
    private final Steps steps;

    StepAnswers(Steps steps) {
        this.steps = steps;
    }

    @GetMapping
    List<StepView> steps(@RequestParam Map<String, String> parameters, Moment moment) {
        var asked = new Asked(parameters);
        var subjects = Stream.of(
                        subject(Subject.Kind.CASE, "case", asked),
                        subject(Subject.Kind.MEETING, "meeting", asked),
                        subject(Subject.Kind.BODY, "body", asked),
                        subject(Subject.Kind.PLAN, "plan", asked))
                .filter(Objects::nonNull)
                .toList();
        var around = asked.position("around");
        if (subjects.size() > 1) {
            asked.contradicts("case", "kan ikke spørres etter sammen med meeting, body eller plan");
        }
        asked.refuseWhatIsWrong();
        return steps.choice(subjects.isEmpty() ? Subject.ALL : subjects.getFirst(), around, moment);
    }

    private static @Nullable Subject subject(Subject.Kind kind, String name, Asked asked) {
        var id = asked.id(name);
        return id == null ? null : new Subject(kind, id);
    }
}
