package no.vedtakslogg.events.partnerships;

import java.time.LocalDate;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.EventType;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to a partnership (helsefellesskap). */
public sealed interface PartnershipEvent extends Event {
    PartnershipId partnershipId();

    /** The partnership was formed by agreement. */
    @EventType(name = "partnership.formed")
    record PartnershipFormed(PartnershipId partnershipId, String name, LocalDate effectiveOn)
            implements PartnershipEvent {}

    /** A hospital trust or a municipality became a party. */
    @EventType(name = "partnership.party-joined")
    record PartyJoined(
            PartnershipId partnershipId,
            PartyId partyId,
            PartyKind kind,
            String name,
            @Nullable OrganisationNumber organisationNumber,
            LocalDate effectiveOn)
            implements PartnershipEvent {}

    /** A party gave notice that it will leave at the turn of a budget year. */
    @EventType(name = "partnership.notice-given")
    record NoticeGiven(PartnershipId partnershipId, PartyId partyId, LocalDate leavesOn, LocalDate effectiveOn)
            implements PartnershipEvent {}

    /** A party is no longer one. */
    @EventType(name = "partnership.party-left")
    record PartyLeft(PartnershipId partnershipId, PartyId partyId, LocalDate effectiveOn) implements PartnershipEvent {}
}
