package no.vedtakslogg.command.followups;

import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.events.followups.FollowUpId;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Follow-ups as the record has them, read in the unit of work of the command that asks. */
@Component
class FollowUpsOnRecord implements FollowUps {
    private final Repository<FollowUp> followUps;

    FollowUpsOnRecord(Repository<FollowUp> followUps) {
        this.followUps = followUps;
    }

    @Override
    public Outline outlineOf(FollowUpId followUp) {
        try {
            return followUps.load(followUp.toString()).invoke(FollowUp::outline);
        } catch (AggregateNotFoundException unknown) {
            throw new UnknownReference("follow-up", followUp);
        }
    }
}
