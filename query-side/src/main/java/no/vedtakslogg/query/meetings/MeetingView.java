package no.vedtakslogg.query.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import no.vedtakslogg.events.meetings.MeetingForm;
import no.vedtakslogg.events.meetings.MeetingKind;
import org.jspecify.annotations.Nullable;

/** A meeting in a list. */
public record MeetingView(
        UUID id,
        UUID partnershipId,
        UUID bodyId,
        @Nullable String body,
        MeetingKind kind,
        MeetingStatus status,
        @Nullable LocalDate heldOn,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        @Nullable String place,
        MeetingForm form,
        boolean open,
        @Nullable String reason,
        int cases,
        @Nullable LocalDate noticeIssuedOn,
        @Nullable LocalDate minutesPublishedOn) {}
