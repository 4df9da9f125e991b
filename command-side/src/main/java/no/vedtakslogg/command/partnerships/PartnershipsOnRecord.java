package no.vedtakslogg.command.partnerships;

import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.events.partnerships.PartnershipId;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Reads partnerships from their own events, in the unit of work of the command that asks. */
@Component
class PartnershipsOnRecord implements Partnerships {
    private final Repository<Partnership> partnerships;

    PartnershipsOnRecord(Repository<Partnership> partnerships) {
        this.partnerships = partnerships;
    }

    @Override
    public void checkFormed(PartnershipId partnership) {
        try {
            partnerships.load(partnership.toString());
        } catch (AggregateNotFoundException unknown) {
            throw new UnknownReference("partnership", partnership);
        }
    }
}
