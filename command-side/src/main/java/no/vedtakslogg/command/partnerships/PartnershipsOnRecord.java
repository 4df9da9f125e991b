package no.vedtakslogg.command.partnerships;

import no.vedtakslogg.command.OtherAggregate;
import no.vedtakslogg.events.partnerships.PartnershipEvent;
import no.vedtakslogg.events.partnerships.PartnershipId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads partnerships from their own events, in the unit of work of the command that asks. */
@Component
class PartnershipsOnRecord implements Partnerships {
    private final OtherAggregate<Partnership, PartnershipEvent> partnerships;

    PartnershipsOnRecord(ObjectProvider<EventStore> store) {
        partnerships =
                new OtherAggregate<>("partnership", Partnership::new, Partnership::on, PartnershipEvent.class, store);
    }

    @Override
    public void checkFormed(PartnershipId partnership) {
        partnerships.ask(partnership, formed -> true);
    }
}
