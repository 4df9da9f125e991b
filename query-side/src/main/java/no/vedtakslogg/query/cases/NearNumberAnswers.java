package no.vedtakslogg.query.cases;

import java.util.List;
import java.util.Map;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.cases.NearNumbers.NearNumber;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.Moment;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Near case numbers over HTTP. */
@RestController
@AnswersFrom({"cases", "bodies"})
class NearNumberAnswers {
    private final NearNumbers numbers;

    NearNumberAnswers(NearNumbers numbers) {
        this.numbers = numbers;
    }

    @GetMapping("/api/answers/near-case-numbers")
    List<NearNumber> near(@RequestParam Map<String, String> parameters, Moment moment) {
        var asked = new Asked(parameters);
        var number = asked.as("number", CaseNumber::of, "er ikke et saksnummer som 42/24");
        var partnership = asked.id("partnership");
        asked.refuseWhatIsWrong();
        return number == null ? List.of() : numbers.of(number, partnership, moment);
    }
}
