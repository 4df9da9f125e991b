package no.vedtakslogg.query.meetings;

import java.util.List;
import no.vedtakslogg.events.meetings.MeetingEvent.ExtraordinaryMeetingCalled;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingDatesProposed;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingScheduled;
import no.vedtakslogg.events.meetings.MeetingKind;
import no.vedtakslogg.query.json.Json;
import no.vedtakslogg.query.meetings.MeetingRows.Meeting;

/** The three ways in which a meeting comes about. */
final class Scheduling {
    private static final String NONE = Json.of(List.of());

    private Scheduling() {}

    static Meeting of(MeetingScheduled event) {
        return new Meeting(
                event.partnershipId().value(),
                event.bodyId().value(),
                event.kind().name(),
                MeetingStatus.SCHEDULED.name(),
                event.time().on(),
                event.time().from(),
                event.time().to(),
                NONE,
                event.place(),
                event.form().name(),
                event.open(),
                null,
                NONE);
    }

    static Meeting of(MeetingDatesProposed event) {
        return new Meeting(
                event.partnershipId().value(),
                event.bodyId().value(),
                event.kind().name(),
                MeetingStatus.PROPOSED.name(),
                null,
                null,
                null,
                Json.of(event.alternatives()),
                event.place(),
                event.form().name(),
                event.open(),
                null,
                NONE);
    }

    static Meeting of(ExtraordinaryMeetingCalled event) {
        return new Meeting(
                event.partnershipId().value(),
                event.bodyId().value(),
                MeetingKind.EXTRAORDINARY.name(),
                MeetingStatus.SCHEDULED.name(),
                event.time().on(),
                event.time().from(),
                event.time().to(),
                NONE,
                event.place(),
                event.form().name(),
                event.open(),
                event.reason(),
                Json.of(event.topics()));
    }
}
