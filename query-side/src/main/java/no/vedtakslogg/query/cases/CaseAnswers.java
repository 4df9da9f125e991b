package no.vedtakslogg.query.cases;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vedtakslogg.events.cases.CaseKind;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.query.asking.AnswerPage;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.asking.NotOnRecord;
import no.vedtakslogg.query.cases.Cases.CasesAsked;
import no.vedtakslogg.query.cases.Referrals.ReferralsAsked;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.Moment;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases, their lives and referrals over HTTP. */
@RestController
@RequestMapping("/api/answers")
@AnswersFrom({"cases", "meetings", "bodies", "actionplan", "followups", "decisionlog"})
class CaseAnswers {
    private final Cases cases;
    private final CaseReader reader;
    private final CaseLives lives;
    private final Referrals referrals;

    CaseAnswers(Cases cases, CaseReader reader, CaseLives lives, Referrals referrals) {
        this.cases = cases;
        this.reader = reader;
        this.lives = lives;
        this.referrals = referrals;
    }

    /** Cases by filter; {@code body} and {@code number=42/24} find the one that had that number there. */
    @GetMapping("/cases")
    AnswerPage<CaseView> cases(@RequestParam Map<String, String> parameters, Moment moment) {
        var asked = new Asked(parameters);
        var filter = new CasesAsked(
                asked.id("partnership"),
                asked.id("body"),
                asked.year("year"),
                asked.as("number", CaseNumber::of, "er ikke et saksnummer som 42/24"),
                asked.oneOf("kind", CaseKind.class),
                asked.yesOrNo("closed"),
                asked.text("text"));
        var page = asked.page();
        asked.refuseWhatIsWrong();
        return cases.list(filter, page, moment);
    }

    @GetMapping("/cases/{id}")
    CaseDetails aCase(@PathVariable UUID id, @RequestParam Map<String, String> parameters, Moment moment) {
        new Asked(parameters).refuseWhatIsWrong();
        return reader.read(id, moment).orElseThrow(() -> new NotOnRecord("Det finnes ikke noen sak med id " + id));
    }

    @GetMapping("/cases/{id}/life")
    List<LifeEntry> life(@PathVariable UUID id, @RequestParam Map<String, String> parameters, Moment moment) {
        new Asked(parameters).refuseWhatIsWrong();
        return reader.read(id, moment)
                .map(found -> lives.of(found.summary().id(), moment))
                .orElseThrow(() -> new NotOnRecord("Det finnes ikke noen sak med id " + id));
    }

    /** Referrals; with {@code open=true} those that still want an answer, {@code body} being the one that owes it. */
    @GetMapping("/referrals")
    AnswerPage<ReferralView> referrals(@RequestParam Map<String, String> parameters, Moment moment) {
        var asked = new Asked(parameters);
        var filter = new ReferralsAsked(
                asked.id("case"), asked.id("body"), asked.id("from"), asked.yesOrNo("open"), asked.id("partnership"));
        var page = asked.page();
        asked.refuseWhatIsWrong();
        return referrals.list(filter, page, moment);
    }
}
