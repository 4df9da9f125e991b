package no.vedtakslogg.command.meetings;

import no.vedtakslogg.command.OtherAggregate;
import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.meetings.MeetingEvent;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads what meetings decided from their own events, in the unit of work of the command that asks. */
@Component
class DecisionsOnRecord implements Decisions {
    private final OtherAggregate<Meeting, MeetingEvent> meetings;

    DecisionsOnRecord(ObjectProvider<EventStore> store) {
        meetings = new OtherAggregate<>("meeting", Meeting::new, Meeting::on, MeetingEvent.class, store);
    }

    @Override
    public Decided at(DecidedAt point) {
        return meetings.ask(point.meetingId(), meeting -> meeting.decided(point.caseId(), point.pointId()))
                .orElseThrow(() -> new UnknownReference("decision point", point.pointId()));
    }
}
