package no.vedtakslogg.query.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.vedtakslogg.events.partnerships.PartyKind;
import org.jspecify.annotations.Nullable;

/** A partnership with its parties as they are on a day. */
public record PartnershipView(UUID id, String name, LocalDate formedOn, List<PartyView> parties) {

    /** The parties that have given no notice. */
    public List<PartyView> thoseWhoStay() {
        return parties.stream().filter(party -> party.leavesOn() == null).toList();
    }

    /** The parties that have given notice and are still there. */
    public List<PartyView> thoseWhoGaveNotice() {
        return parties.stream().filter(party -> party.leavesOn() != null).toList();
    }

    /**
     * A party to it.
     *
     * @param leavesOn the first day on which it may leave, where it has given notice
     */
    public record PartyView(
            UUID id,
            UUID partnershipId,
            PartyKind kind,
            String name,
            @Nullable String organisationNumber,
            LocalDate joinedOn,
            @Nullable LocalDate leavesOn) {}
}
