package no.vedtakslogg.command.meetings;

import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.events.decisions.DecidedAt;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Reads what meetings decided from their own events, in the unit of work of the command that asks. */
@Component
class DecisionsOnRecord implements Decisions {
    private final Repository<Meeting> meetings;

    DecisionsOnRecord(Repository<Meeting> meetings) {
        this.meetings = meetings;
    }

    @Override
    public Decided at(DecidedAt point) {
        try {
            return meetings.load(point.meetingId().toString())
                    .invoke(meeting -> meeting.decided(point.caseId(), point.pointId()))
                    .orElseThrow(() -> new UnknownReference("decision point", point.pointId()));
        } catch (AggregateNotFoundException unknown) {
            throw new UnknownReference("meeting", point.meetingId());
        }
    }
}
