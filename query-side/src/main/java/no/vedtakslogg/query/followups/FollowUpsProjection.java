package no.vedtakslogg.query.followups;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.UnaryOperator;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.followups.FollowUpEvent;
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
import no.vedtakslogg.events.followups.Responsible;
import no.vedtakslogg.eventstore.RecordedEvent;
import no.vedtakslogg.query.followups.FollowUpEntry.Kind;
import no.vedtakslogg.query.projections.Changes;
import no.vedtakslogg.query.projections.Projection;
import no.vedtakslogg.query.projections.ProjectionTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps every follow-up as it stands, and everything that happened to it. */
@Component
public class FollowUpsProjection implements Projection {
    public static final String NAME = "followups";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Group group() {
        return Group.LOG;
    }

    @Override
    public List<ProjectionTable<?>> tables() {
        return List.of(FollowUpRow.TABLE, FollowUpEntry.TABLE);
    }

    @Override
    public boolean concerns(Event event) {
        return event instanceof FollowUpEvent;
    }

    @Override
    public void project(RecordedEvent recorded, Changes changes) {
        if (recorded.event() instanceof FollowUpEvent event) {
            new Teller(recorded, event, changes).tell();
        }
    }

    /** Tells one event to the rows and the entries. */
    private record Teller(RecordedEvent recorded, FollowUpEvent event, Changes changes) {

        void tell() {
            var on = event.effectiveOn();
            switch (event) {
                case FollowUpOpened opened -> {
                    changes.rows(FollowUpRow.TABLE).put(opened.followUpId().value(), FollowUpRow.opened(opened));
                    add(entry(Kind.OPENED, opened.task())
                            .by(words(opened.responsible()))
                            .due(opened.deadline())
                            .decided(opened.decidedAt()));
                }
                case ResponsibleAssigned assigned -> {
                    change(row -> row.assignedTo(assigned.responsible()));
                    add(entry(Kind.RESPONSIBLE_ASSIGNED, assigned.reason()).by(words(assigned.responsible())));
                }
                case DeadlineSet set -> {
                    change(row -> row.dueBy(set.deadline()));
                    add(entry(Kind.DEADLINE_SET, null).due(set.deadline()));
                }
                case DeadlineExtended extended -> {
                    change(row -> row.extendedTo(extended.deadline(), extended.reason(), on));
                    add(entry(Kind.DEADLINE_EXTENDED, extended.reason())
                            .due(extended.deadline())
                            .decided(extended.extendedBy()));
                }
                case DeadlineMoved moved -> {
                    change(row -> row.dueBy(moved.deadline()));
                    add(entry(Kind.DEADLINE_MOVED, null).due(moved.deadline()));
                }
                case ConditionMet met -> {
                    change(row -> row.conditionMet(met.note(), on));
                    add(entry(Kind.CONDITION_MET, met.note()));
                }
                case ProgressReported reported -> {
                    change(row -> row.progressed(reported));
                    add(entry(Kind.PROGRESS_REPORTED, reported.note())
                            .by(words(reported.deliveredBy()))
                            .counted(reported.done(), reported.of()));
                }
                case FulfilmentReported reported -> {
                    change(row -> row.now(FollowUpStatus.REPORTED, reported.note(), on));
                    add(entry(Kind.FULFILMENT_REPORTED, reported.note()).by(words(reported.deliveredBy())));
                }
                case FulfilmentAccepted accepted -> {
                    change(row -> row.now(FollowUpStatus.ACCEPTED, accepted.note(), on));
                    add(entry(Kind.FULFILMENT_ACCEPTED, accepted.note()).decided(accepted.decidedAt()));
                }
                case FulfilmentRejected rejected -> {
                    change(row -> row.now(FollowUpStatus.OPEN, rejected.reason(), on));
                    add(entry(Kind.FULFILMENT_REJECTED, rejected.reason()));
                }
                case FollowUpWithdrawn withdrawn -> {
                    change(row -> row.now(FollowUpStatus.WITHDRAWN, withdrawn.reason(), on));
                    add(entry(Kind.WITHDRAWN, withdrawn.reason()).decided(withdrawn.decidedAt()));
                }
            }
        }

        private void change(UnaryOperator<FollowUpRow> change) {
            changes.rows(FollowUpRow.TABLE).change(event.followUpId().value(), change);
        }

        private void add(FollowUpEntry entry) {
            changes.add(FollowUpEntry.TABLE, entry);
        }

        private FollowUpEntry entry(Kind kind, @Nullable String note) {
            return FollowUpEntry.of(event.followUpId(), recorded.recordedAt(), kind, note);
        }

        private static @Nullable String words(@Nullable Responsible responsible) {
            return responsible == null ? null : responsible.words();
        }

        private static String words(List<Responsible> responsible) {
            return responsible.stream().map(Responsible::words).collect(joining("; "));
        }
    }
}
