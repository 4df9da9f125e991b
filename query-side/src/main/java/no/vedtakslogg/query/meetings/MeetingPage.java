package no.vedtakslogg.query.meetings;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.vedtakslogg.events.cases.CaseKind;
import no.vedtakslogg.events.decisions.Ballot;
import no.vedtakslogg.events.decisions.DecisionMode;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointEffect;
import no.vedtakslogg.events.followups.DeadlineKind;
import no.vedtakslogg.events.meetings.MeetingForm;
import no.vedtakslogg.events.meetings.Presence;
import no.vedtakslogg.query.asking.NotOnRecord;
import no.vedtakslogg.query.bodies.Bodies;
import no.vedtakslogg.query.choices.Choices;
import no.vedtakslogg.query.choices.Choices.PointChoice;
import no.vedtakslogg.query.followups.FollowUps;
import no.vedtakslogg.query.pages.Page;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.Moment;
import no.vedtakslogg.query.projections.MomentAsked;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One meeting: the page that it is prepared, held and minuted on, and its two papers. */
@Page
@AnswersFrom({"meetings", "cases", "bodies", "followups", "decisionlog"})
class MeetingPage {
    private final MeetingReader reader;
    private final CasesAtHand cases;
    private final Workplaces workplaces;
    private final FollowUps followUps;
    private final Bodies bodies;
    private final Choices choices;

    MeetingPage(
            MeetingReader reader,
            CasesAtHand cases,
            Workplaces workplaces,
            FollowUps followUps,
            Bodies bodies,
            Choices choices) {
        this.reader = reader;
        this.cases = cases;
        this.workplaces = workplaces;
        this.followUps = followUps;
        this.bodies = bodies;
        this.choices = choices;
    }

    @GetMapping("/moter/{id}")
    String meeting(@PathVariable UUID id, MomentAsked asked, Model model) {
        var details = show(id, asked.moment(), model);
        var writable = !asked.past() && details.meeting().status() != MeetingStatus.CANCELLED;
        model.addAttribute("writable", writable);
        if (writable) {
            model.addAttribute("points", decidedElsewhereSince(details.meeting(), asked.moment()));
            model.addAttribute(
                    "meetingsAhead",
                    choices.meetingsAhead(
                            details.meeting().partnershipId(), details.meeting().bodyId(), null, asked.moment()));
            model.addAttribute("work", workplaces.of(details, asked.moment()));
            model.addAttribute("forms", MeetingForm.values());
            model.addAttribute("caseKinds", CaseKind.values());
            model.addAttribute("effects", PointEffect.values());
            model.addAttribute("modes", DecisionMode.values());
            model.addAttribute(
                    "modesWithoutVote",
                    Arrays.stream(DecisionMode.values())
                            .filter(mode -> mode != DecisionMode.VOTE)
                            .toList());
            model.addAttribute("ballots", Ballot.values());
            model.addAttribute("presences", Presence.values());
            model.addAttribute("deadlineKinds", DeadlineKind.values());
        }
        return "sider/mote";
    }

    /** What may have superseded a decision of the meeting. */
    private List<PointChoice> decidedElsewhereSince(MeetingView meeting, Moment moment) {
        return meeting.heldOn() == null
                ? List.of()
                : choices.pointsSince(meeting.heldOn(), meeting.partnershipId(), moment).stream()
                        .filter(point -> !point.meetingId().equals(meeting.id()))
                        .toList();
    }

    /** The call (innkalling), as it goes out. */
    @GetMapping("/moter/{id}/innkalling")
    String call(@PathVariable UUID id, Moment moment, Model model) {
        show(id, moment, model);
        return "sider/innkalling";
    }

    /** The minutes (referat), as they are published. */
    @GetMapping("/moter/{id}/referat")
    String minutes(@PathVariable UUID id, Moment moment, Model model) {
        show(id, moment, model);
        return "sider/referat";
    }

    private MeetingDetails show(UUID id, Moment moment, Model model) {
        var details =
                reader.read(id, moment).orElseThrow(() -> new NotOnRecord("Det finnes ikke noe møte med id " + id));
        var points = details.treatments().stream()
                .flatMap(treatment -> treatment.points().stream().flatMap(Point::all))
                .map(point -> point.id().value())
                .toList();
        model.addAttribute("details", details);
        model.addAttribute("proposals", cases.proposals(details.meeting(), moment));
        model.addAttribute("followUps", followUps.ofPoints(points, moment));
        model.addAttribute(
                "body", bodies.body(details.meeting().bodyId(), moment).orElse(null));
        return details;
    }
}
