package no.vedtakslogg.command.meetings;

import java.time.LocalDate;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.partnerships.PartnershipId;

/** What the rest of the write side may ask of what meetings have decided. */
@FunctionalInterface
public interface Decisions {

    /** The decision that a point belongs to; an unknown reference where no meeting decided that point in that case. */
    Decided at(DecidedAt point);

    /** Who decided a point, and on which day. */
    record Decided(PartnershipId partnershipId, BodyId bodyId, LocalDate decidedOn) {}
}
