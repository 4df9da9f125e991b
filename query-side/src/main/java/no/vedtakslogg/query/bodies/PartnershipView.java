package no.vedtakslogg.query.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.vedtakslogg.events.partnerships.PartyKind;
import org.jspecify.annotations.Nullable;

/** A partnership with its parties as they are on a day. */
public record PartnershipView(UUID id, String name, LocalDate formedOn, List<PartyView> parties) {

    /** A party to it. */
    public record PartyView(
            UUID id,
            UUID partnershipId,
            PartyKind kind,
            String name,
            @Nullable String organisationNumber,
            LocalDate joinedOn,
            @Nullable LocalDate leavesOn) {}
}
