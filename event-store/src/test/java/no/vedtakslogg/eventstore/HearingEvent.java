package no.vedtakslogg.eventstore;

import java.time.LocalDate;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.EventType;
import org.jspecify.annotations.Nullable;

/** What could have happened to a hearing (høring): a family of the tests, which has changed in every way that events do. */
sealed interface HearingEvent extends Event {
    String hearing();

    /** A draft was sent out, to be answered within a period. */
    @EventType(name = "example-hearing.opened", revision = 3)
    record HearingOpened(
            String hearing,
            String subject,
            LocalDate opensOn,
            LocalDate closesOn,
            @Nullable String legalBasis,
            LocalDate effectiveOn)
            implements HearingEvent {}

    /** Somebody answered. */
    @EventType(name = "example-hearing.response-received")
    record ResponseReceived(String hearing, String from, String text, LocalDate effectiveOn) implements HearingEvent {}

    /** Nobody answers any more. */
    @EventType(name = "example-hearing.closed")
    record HearingClosed(String hearing, LocalDate effectiveOn) implements HearingEvent {}

    /** The answers were summed up. */
    @EventType(name = "example-hearing.summarised")
    record AnswersSummarised(String hearing, String summary, LocalDate effectiveOn) implements HearingEvent {}
}
