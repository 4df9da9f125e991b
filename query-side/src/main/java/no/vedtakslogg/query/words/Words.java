package no.vedtakslogg.query.words;

import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.actionplan.ActionPlanEvent;
import no.vedtakslogg.events.actionplan.MeasureEvent;
import no.vedtakslogg.events.bodies.BodyEvent;
import no.vedtakslogg.events.cases.CaseEvent;
import no.vedtakslogg.events.cases.CaseJournalEvent;
import no.vedtakslogg.events.followups.FollowUpEvent;
import no.vedtakslogg.events.meetings.MeetingEvent;
import no.vedtakslogg.events.partnerships.PartnershipEvent;

/** Says in Norwegian what happened. Each family of events has its own class, with one sentence for every kind of event. */
public final class Words {
    private Words() {}

    /** The sentence for an event. */
    public static Sentence of(Event event) {
        return switch (event) {
            case PartnershipEvent partnership -> PartnershipWords.of(partnership);
            case BodyEvent body -> BodyWords.of(body);
            case MeetingEvent meeting -> MeetingWords.of(meeting);
            case CaseEvent aCase -> CaseWords.of(aCase);
            case CaseJournalEvent journal -> CaseWords.of(journal);
            case FollowUpEvent followUp -> FollowUpWords.of(followUp);
            case ActionPlanEvent plan -> ActionPlanWords.of(plan);
            case MeasureEvent measure -> MeasureWords.of(measure);
            default -> throw new IllegalArgumentException("Nobody has words for " + event.getClass());
        };
    }
}
