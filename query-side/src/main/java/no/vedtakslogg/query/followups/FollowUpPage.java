package no.vedtakslogg.query.followups;

import java.util.List;
import java.util.UUID;
import no.vedtakslogg.events.followups.DeadlineKind;
import no.vedtakslogg.query.asking.NotOnRecord;
import no.vedtakslogg.query.choices.Choices;
import no.vedtakslogg.query.pages.Page;
import no.vedtakslogg.query.pages.Versions;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.MomentAsked;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One follow-up as a page: what is asked, how it goes, and the forms that report and accept it. */
@Page
@AnswersFrom({"followups", "decisionlog", "bodies"})
class FollowUpPage {
    private final FollowUps followUps;
    private final Choices choices;
    private final Versions versions;

    FollowUpPage(FollowUps followUps, Choices choices, Versions versions) {
        this.followUps = followUps;
        this.choices = choices;
        this.versions = versions;
    }

    @GetMapping("/oppfolging/{id}")
    String followUp(@PathVariable UUID id, MomentAsked asked, Model model) {
        var one = followUps
                .followUp(id, asked.moment())
                .orElseThrow(() -> new NotOnRecord("Det finnes ikke noen oppfølging med id " + id));
        var writable = !asked.past() && one.closedOn() == null;
        model.addAttribute("one", one);
        model.addAttribute("entries", followUps.entries(id, asked.moment()));
        model.addAttribute("writable", writable);
        model.addAttribute("reported", one.status() == FollowUpStatus.REPORTED);
        model.addAttribute("deadlineKinds", DeadlineKind.values());
        if (writable) {
            model.addAttribute("version", versions.of(id, asked.moment()));
            model.addAttribute(
                    "decisions",
                    one.decidedOn() == null
                            ? List.of()
                            : choices.pointsSince(one.decidedOn(), one.partnershipId(), asked.moment()));
        }
        return "sider/oppfolgingen";
    }
}
