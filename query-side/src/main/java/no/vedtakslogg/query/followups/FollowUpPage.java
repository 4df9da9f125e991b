package no.vedtakslogg.query.followups;

import java.util.List;
import java.util.UUID;
import no.vedtakslogg.events.followups.DeadlineKind;
import no.vedtakslogg.query.asking.NotOnRecord;
import no.vedtakslogg.query.bodies.Bodies;
import no.vedtakslogg.query.choices.Choices;
import no.vedtakslogg.query.followups.FollowUpEntry.Kind;
import no.vedtakslogg.query.pages.Page;
import no.vedtakslogg.query.pages.Versions;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.MomentAsked;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One follow-up as a page: what is asked, how it goes, and the forms that report and accept it. */
@Page
@AnswersFrom({"followups", "decisionlog", "bodies", "meetings"})
class FollowUpPage {
    private final FollowUps followUps;
    private final Bodies bodies;
    private final Choices choices;
    private final Versions versions;

    FollowUpPage(FollowUps followUps, Bodies bodies, Choices choices, Versions versions) {
        this.followUps = followUps;
        this.bodies = bodies;
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
        var entries = followUps.entries(id, asked.moment());
        model.addAttribute("entries", entries);
        model.addAttribute("writable", writable);
        model.addAttribute("reported", one.status() == FollowUpStatus.REPORTED);
        model.addAttribute("deadlineKinds", DeadlineKind.values());
        if (writable) {
            model.addAttribute("version", versions.of(id, asked.moment()));
            model.addAttribute("waits", waits(one, entries));
            model.addAttribute("bodies", bodies.bodies(one.partnershipId(), false, asked.moment()));
            var deadline = one.deadline();
            var followed = deadline == null ? null : deadline.meeting();
            model.addAttribute(
                    "meetingsAhead",
                    choices.meetingsAhead(
                            one.partnershipId(),
                            one.bodyId(),
                            followed == null ? null : followed.id(),
                            asked.moment()));
            model.addAttribute("parties", bodies.parties(one.partnershipId(), asked.moment()));
            model.addAttribute(
                    "points",
                    one.decidedOn() == null
                            ? List.of()
                            : choices.pointsSince(one.decidedOn(), one.partnershipId(), asked.moment()));
        }
        return "sider/oppfolgingen";
    }

    /** Whether it still waits for its condition; a deadline that was moved may have another. */
    private static boolean waits(FollowUpView one, List<EntryView> entries) {
        var kinds = entries.stream().map(EntryView::kind).toList();
        return one.deadline() != null
                && one.deadline().kind() == DeadlineKind.CONDITION
                && kinds.lastIndexOf(Kind.CONDITION_MET.name()) <= kinds.lastIndexOf(Kind.DEADLINE_EXTENDED.name());
    }
}
