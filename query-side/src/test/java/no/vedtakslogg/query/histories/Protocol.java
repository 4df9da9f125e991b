package no.vedtakslogg.query.histories;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.decisions.Ballot;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.decisions.DecisionForm;
import no.vedtakslogg.events.decisions.DecisionId;
import no.vedtakslogg.events.decisions.DecisionMode;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointEffect;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.decisions.Vote;
import no.vedtakslogg.events.meetings.MeetingEvent.CasePostponed;
import no.vedtakslogg.events.meetings.MeetingEvent.CaseReturned;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionAdopted;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionCorrected;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionSuperseded;
import no.vedtakslogg.query.histories.MeetingRoom.Meeting;

/** What the meetings of a world make of their cases. */
final class Protocol {
    private final World world;
    private final MeetingRoom meetings;
    private final List<Decision> decisions = new ArrayList<>();

    Protocol(World world, MeetingRoom meetings) {
        this.world = world;
        this.meetings = meetings;
    }

    /** A decision and its points now. */
    static final class Decision {
        final Meeting meeting;
        final CaseId caseId;
        final DecisionId id;
        List<Point> points;

        Decision(Meeting meeting, CaseId caseId, DecisionId id, List<Point> points) {
            this.meeting = meeting;
            this.caseId = caseId;
            this.id = id;
            this.points = points;
        }

        List<PointId> pointIds() {
            return points.stream().flatMap(Point::all).map(Point::id).toList();
        }
    }

    Map<Class<? extends Event>, Runnable> deeds() {
        return Map.of(
                DecisionAdopted.class, this::adopt,
                CasePostponed.class, this::postpone,
                CaseReturned.class, this::giveBack,
                DecisionCorrected.class, this::correct,
                DecisionSuperseded.class, this::supersede);
    }

    Decision decision() {
        return world.some(decisions, this::adopt);
    }

    DecidedAt decidedAt() {
        return at(decision());
    }

    private DecidedAt at(Decision decision) {
        return new DecidedAt(decision.meeting.id, decision.caseId, world.dice().of(decision.pointIds()));
    }

    /** Points of a decision or of a proposal. */
    List<Point> points() {
        var points = new ArrayList<Point>();
        for (var n = 1 + world.dice().below(3); n > 0; n--) {
            var number = String.valueOf(points.size() + 1);
            var under = world.dice().oneIn(3) ? List.of(point(number + ".a", List.of())) : List.<Point>of();
            points.add(point(number, under));
        }
        return points;
    }

    private Point point(String number, List<Point> under) {
        return new Point(
                world.id(PointId::new),
                number,
                world.dice().words("Vedtakstekst"),
                world.dice().of(PointEffect.class),
                null,
                under);
    }

    private Decision adopt() {
        var item = meetings.item();
        var meeting = item.meeting();
        meeting.agenda.remove(item);
        var decision = new Decision(meeting, item.caseId(), world.id(DecisionId::new), points());
        decisions.add(decision);
        var proposal = world.cases.proposalOf(item.caseId());
        world.tell(
                meeting.id,
                new DecisionAdopted(
                        meeting.id,
                        meeting.body.partnership,
                        meeting.body.id,
                        item.caseId(),
                        item.number(),
                        item.title(),
                        decision.id,
                        world.dice().of(DecisionForm.class),
                        world.dice().of(DecisionMode.class),
                        proposal,
                        decision.points,
                        List.of(new Vote(world.person(), world.dice().of(Ballot.class))),
                        world.day()));
        return decision;
    }

    private void postpone() {
        var item = meetings.item();
        var meeting = item.meeting();
        meeting.agenda.remove(item);
        world.tell(
                meeting.id,
                new CasePostponed(
                        meeting.id,
                        meeting.body.partnership,
                        meeting.body.id,
                        item.caseId(),
                        item.number(),
                        item.title(),
                        world.id(DecisionId::new),
                        world.id(PointId::new),
                        "Saken utsettes.",
                        world.deadline(),
                        DecisionMode.CONSENSUS,
                        world.day()));
    }

    private void giveBack() {
        var item = meetings.item();
        var meeting = item.meeting();
        meeting.agenda.remove(item);
        world.tell(
                meeting.id,
                new CaseReturned(
                        meeting.id,
                        meeting.body.partnership,
                        meeting.body.id,
                        item.caseId(),
                        item.number(),
                        item.title(),
                        world.id(DecisionId::new),
                        world.id(PointId::new),
                        "Saken sendes tilbake.",
                        world.responsible(),
                        DecisionMode.CONSENSUS,
                        world.day()));
    }

    /** Every point may read otherwise, one may have been forgotten, and one may never have been decided. */
    private void correct() {
        var decision = decision();
        var points = new ArrayList<Point>();
        decision.points.forEach(point -> points.add(new Point(
                point.id(),
                point.number(),
                world.dice().words("Vedtakstekst"),
                point.effect(),
                point.proposedAs(),
                point.points())));
        if (points.size() > 1 && world.dice().oneIn(3)) {
            points.removeLast();
        }
        if (world.dice().oneIn(3)) {
            points.add(point("9", List.of()));
        }
        decision.points = List.copyOf(points);
        world.tell(
                decision.meeting.id,
                new DecisionCorrected(
                        decision.meeting.id,
                        decision.caseId,
                        decision.id,
                        decision.points,
                        world.dice().words("Skrivefeil"),
                        world.day()));
    }

    private void supersede() {
        var before = decision();
        var later = at(decisions.size() > 1 ? world.dice().of(decisions) : adopt());
        world.tell(
                before.meeting.id,
                new DecisionSuperseded(
                        before.meeting.id,
                        before.caseId,
                        before.id,
                        List.of(world.dice().of(before.pointIds())),
                        later,
                        world.day()));
    }
}
