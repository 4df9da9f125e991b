package no.vedtakslogg.query.histories;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.followups.Deadline;
import no.vedtakslogg.events.followups.FollowUpEvent.ConditionMet;
import no.vedtakslogg.events.followups.FollowUpEvent.DeadlineExtended;
import no.vedtakslogg.events.followups.FollowUpEvent.DeadlineMoved;
import no.vedtakslogg.events.followups.FollowUpEvent.DeadlineSet;
import no.vedtakslogg.events.followups.FollowUpEvent.FollowUpOpened;
import no.vedtakslogg.events.followups.FollowUpEvent.FollowUpWithdrawn;
import no.vedtakslogg.events.followups.FollowUpEvent.FulfilmentAccepted;
import no.vedtakslogg.events.followups.FollowUpEvent.FulfilmentRejected;
import no.vedtakslogg.events.followups.FollowUpEvent.FulfilmentReported;
import no.vedtakslogg.events.followups.FollowUpEvent.ProgressReported;
import no.vedtakslogg.events.followups.FollowUpEvent.ResponsibleAssigned;
import no.vedtakslogg.events.followups.FollowUpId;
import no.vedtakslogg.query.histories.Organisation.Body;
import no.vedtakslogg.query.histories.Protocol.Decision;

/** The follow-ups of a world. */
final class Tasks {
    private final World world;
    private final List<Task> tasks = new ArrayList<>();

    Tasks(World world) {
        this.world = world;
    }

    record Task(FollowUpId id, Decision decision) {
        Body body() {
            return decision.meeting.body;
        }
    }

    Map<Class<? extends Event>, Runnable> deeds() {
        return Map.ofEntries(
                Map.entry(FollowUpOpened.class, this::open),
                Map.entry(
                        ResponsibleAssigned.class,
                        () -> of(task -> new ResponsibleAssigned(
                                task.id, List.of(world.responsible()), words("Omfordelt"), world.day()))),
                Map.entry(DeadlineSet.class, () -> of(task -> new DeadlineSet(task.id, deadline(), world.day()))),
                Map.entry(
                        DeadlineExtended.class,
                        () -> of(task -> new DeadlineExtended(
                                task.id, deadline(), world.meetings.decidedAt(), words("Mer tid"), world.day()))),
                Map.entry(
                        DeadlineMoved.class,
                        () -> of(task -> new DeadlineMoved(
                                task.id, deadline(), world.anotherDay(), world.anotherDay(), world.day()))),
                Map.entry(
                        ConditionMet.class,
                        () -> of(task -> new ConditionMet(task.id, words("Føringene kom"), world.day()))),
                Map.entry(
                        ProgressReported.class,
                        () -> of(task -> new ProgressReported(
                                task.id, words("I gang"), world.dice().below(3), 3, null, world.day()))),
                Map.entry(
                        FulfilmentReported.class,
                        () -> of(task -> new FulfilmentReported(
                                task.id, words("Levert"), world.dice().perhaps(world::responsible), world.day()))),
                Map.entry(
                        FulfilmentAccepted.class,
                        () -> of(task -> new FulfilmentAccepted(
                                task.id,
                                task.body().id,
                                words("Godkjent"),
                                world.dice().perhaps(world.meetings::decidedAt),
                                world.day()))),
                Map.entry(
                        FulfilmentRejected.class,
                        () -> of(task ->
                                new FulfilmentRejected(task.id, task.body().id, words("Ikke godkjent"), world.day()))),
                Map.entry(
                        FollowUpWithdrawn.class,
                        () -> of(task -> new FollowUpWithdrawn(
                                task.id,
                                words("Bortfalt"),
                                world.dice().perhaps(world.meetings::decidedAt),
                                world.day()))));
    }

    private Task open() {
        var decision = world.meetings.protocol.decision();
        var task = new Task(world.id(FollowUpId::new), decision);
        var whole = world.dice().oneIn(3)
                ? tasks.stream()
                        .filter(one -> one.decision == decision)
                        .findFirst()
                        .orElse(null)
                : null;
        var at =
                new DecidedAt(decision.meeting.id, decision.caseId, world.dice().of(decision.pointIds()));
        tasks.add(task);
        world.tell(
                task.id,
                new FollowUpOpened(
                        task.id,
                        decision.meeting.body.partnership,
                        decision.meeting.body.id,
                        at,
                        whole == null ? null : whole.id,
                        words("Rapportere status"),
                        List.of(world.responsible()),
                        deadline(),
                        world.day()));
        return task;
    }

    /** A deadline, which may follow a meeting where it has days. */
    private Deadline deadline() {
        var deadline = world.deadline();
        return deadline.latest() != null && world.dice().oneIn(2)
                ? deadline.following(world.meetings.meeting().id)
                : deadline;
    }

    private void of(Function<Task, Event> event) {
        var task = world.some(tasks, this::open);
        world.tell(task.id, event.apply(task));
    }

    private String words(String about) {
        return world.dice().words(about);
    }
}
