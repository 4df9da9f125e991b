package no.vedtakslogg.command.partnerships;

import java.time.LocalDate;
import no.vedtakslogg.command.Command;
import no.vedtakslogg.command.Creating;
import no.vedtakslogg.events.partnerships.OrganisationNumber;
import no.vedtakslogg.events.partnerships.PartnershipId;
import no.vedtakslogg.events.partnerships.PartyId;
import no.vedtakslogg.events.partnerships.PartyKind;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What a secretary may ask of a partnership (helsefellesskap). */
public sealed interface PartnershipCommand extends Command {

    /** Forms a partnership. */
    @Creating
    record FormPartnership(@TargetAggregateIdentifier PartnershipId partnershipId, String name, LocalDate effectiveOn)
            implements PartnershipCommand {}

    /** Takes a party in. The party id is the caller's to choose and stays the same for ever. */
    record JoinPartnership(
            @TargetAggregateIdentifier PartnershipId partnershipId,
            PartyId partyId,
            PartyKind kind,
            String name,
            @Nullable OrganisationNumber organisationNumber,
            LocalDate effectiveOn)
            implements PartnershipCommand {}

    /** Records that a party gave written notice on a day. */
    record GiveNotice(@TargetAggregateIdentifier PartnershipId partnershipId, PartyId partyId, LocalDate effectiveOn)
            implements PartnershipCommand {}

    /** Lets a party go that gave notice in time. */
    record LeavePartnership(
            @TargetAggregateIdentifier PartnershipId partnershipId, PartyId partyId, LocalDate effectiveOn)
            implements PartnershipCommand {}
}
