package no.vedtakslogg.command.followups;

import no.vedtakslogg.command.OtherAggregate;
import no.vedtakslogg.events.followups.FollowUpEvent;
import no.vedtakslogg.events.followups.FollowUpId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Follow-ups as the record has them, read in the unit of work of the command that asks. */
@Component
class FollowUpsOnRecord implements FollowUps {
    private final OtherAggregate<FollowUp, FollowUpEvent> followUps;

    FollowUpsOnRecord(ObjectProvider<EventStore> store) {
        followUps = new OtherAggregate<>("follow-up", FollowUp::new, FollowUp::on, FollowUpEvent.class, store);
    }

    @Override
    public Outline outlineOf(FollowUpId followUp) {
        return followUps.ask(followUp, FollowUp::outline);
    }
}
