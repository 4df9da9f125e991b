package no.vedtakslogg.command.partnerships;

import no.vedtakslogg.events.partnerships.PartnershipId;

/** What the rest of the write side may ask of partnerships. */
@FunctionalInterface
public interface Partnerships {
    /** Refuses with an unknown reference unless the partnership was formed. */
    void checkFormed(PartnershipId partnership);
}
