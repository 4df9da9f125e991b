package no.vedtakslogg.command.meetings;

import java.time.LocalDate;
import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.events.followups.FollowUpId;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.events.partnerships.PartnershipId;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Ties recorded at the meetings themselves, in the unit of work of the command that sets the deadline. */
@Component
class MeetingTiesOnRecord implements MeetingTies {
    private final Repository<Meeting> meetings;

    MeetingTiesOnRecord(Repository<Meeting> meetings) {
        this.meetings = meetings;
    }

    @Override
    public LocalDate tie(MeetingId meeting, FollowUpId followUp, PartnershipId partnership, LocalDate effectiveOn) {
        try {
            return meetings.load(meeting.toString()).invoke(it -> it.tie(followUp, partnership, effectiveOn));
        } catch (AggregateNotFoundException unknown) {
            throw new UnknownReference("meeting", meeting);
        }
    }
}
