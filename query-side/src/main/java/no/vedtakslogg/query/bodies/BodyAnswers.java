package no.vedtakslogg.query.bodies;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.asking.NotOnRecord;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.Moment;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Partnerships, bodies and rosters over HTTP. */
@RestController
@RequestMapping("/api/answers")
@AnswersFrom("bodies")
class BodyAnswers {
    private final Bodies bodies;
    private final Rosters rosters;

    BodyAnswers(Bodies bodies, Rosters rosters) {
        this.bodies = bodies;
        this.rosters = rosters;
    }

    @GetMapping("/partnerships")
    List<PartnershipView> partnerships(@RequestParam Map<String, String> parameters, Moment moment) {
        new Asked(parameters).refuseWhatIsWrong();
        return bodies.partnerships(moment);
    }

    @GetMapping("/bodies")
    List<BodyView> bodies(@RequestParam Map<String, String> parameters, Moment moment) {
        var asked = new Asked(parameters);
        var partnership = asked.id("partnership");
        var dissolved = asked.yesOrNo("dissolved");
        asked.refuseWhatIsWrong();
        return bodies.bodies(partnership, dissolved, moment);
    }

    /** A body and who sits in it, today or on the day asked for. */
    @GetMapping("/bodies/{id}")
    RosterView body(@PathVariable UUID id, @RequestParam Map<String, String> parameters, Moment moment) {
        var asked = new Asked(parameters);
        var day = RosterDay.read(asked, parameters, moment);
        asked.refuseWhatIsWrong();
        return rosters.roster(id, day).orElseThrow(() -> new NotOnRecord("Det finnes ikke noe organ med id " + id));
    }
}
