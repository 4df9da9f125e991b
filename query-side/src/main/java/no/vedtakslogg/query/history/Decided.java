package no.vedtakslogg.query.history;

import java.util.UUID;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.meetings.MeetingEvent.CasePostponed;
import no.vedtakslogg.events.meetings.MeetingEvent.CaseReturned;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionAdopted;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionCorrected;
import org.jspecify.annotations.Nullable;

/** The decision that something was done by: the meeting and the case, and the point where one is named. */
public record Decided(UUID meetingId, UUID caseId, @Nullable UUID pointId) {

    /** The decision that an event names, or is. */
    static @Nullable Decided by(Event event) {
        return switch (event) {
            case DecisionAdopted adopted ->
                new Decided(adopted.meetingId().value(), adopted.caseId().value(), null);
            case CasePostponed postponed ->
                new Decided(postponed.meetingId().value(), postponed.caseId().value(), null);
            case CaseReturned returned ->
                new Decided(returned.meetingId().value(), returned.caseId().value(), null);
            case DecisionCorrected corrected ->
                new Decided(corrected.meetingId().value(), corrected.caseId().value(), null);
            default -> {
                var named = Mentions.decision(event);
                yield named == null
                        ? null
                        : new Decided(
                                named.meetingId().value(),
                                named.caseId().value(),
                                named.pointId().value());
            }
        };
    }
}
