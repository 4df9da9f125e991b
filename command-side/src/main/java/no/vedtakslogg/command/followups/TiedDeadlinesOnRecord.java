package no.vedtakslogg.command.followups;

import java.time.LocalDate;
import no.vedtakslogg.command.meetings.TiedDeadlines;
import no.vedtakslogg.events.followups.FollowUpId;
import no.vedtakslogg.events.meetings.MeetingId;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/**
 * Deadlines moved in the unit of work of the meeting's own move: of somebody who sets the deadline at the same time, and of
 * the meeting, the store lets only the first through.
 */
@Component
class TiedDeadlinesOnRecord implements TiedDeadlines {
    private final Repository<FollowUp> followUps;

    TiedDeadlinesOnRecord(Repository<FollowUp> followUps) {
        this.followUps = followUps;
    }

    @Override
    public void move(FollowUpId followUp, MeetingId meeting, LocalDate from, LocalDate to, LocalDate effectiveOn) {
        followUps.load(followUp.toString()).execute(it -> it.follow(meeting, from, to, effectiveOn));
    }
}
