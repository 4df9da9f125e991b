package no.vedtakslogg.command.partnerships;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.vedtakslogg.events.partnerships.OrganisationNumber;
import no.vedtakslogg.events.partnerships.PartnershipEvent.NoticeGiven;
import no.vedtakslogg.events.partnerships.PartnershipEvent.PartyJoined;
import no.vedtakslogg.events.partnerships.PartnershipEvent.PartyLeft;
import no.vedtakslogg.events.partnerships.PartyId;
import org.jspecify.annotations.Nullable;

/** Who is a party to a partnership, who is on the way out, and who has left. */
class Parties {
    private final Map<PartyId, Membership> present = new HashMap<>();
    private final Map<PartyId, LocalDate> left = new HashMap<>();

    private record Membership(
            LocalDate since,
            @Nullable OrganisationNumber organisationNumber,
            @Nullable LocalDate leavesOn) {}

    boolean include(PartyId party) {
        return present.containsKey(party);
    }

    boolean includeOn(PartyId party, LocalDate day) {
        var membership = present.get(party);
        return membership != null && !day.isBefore(membership.since());
    }

    boolean includeAnother(PartyId party, @Nullable OrganisationNumber number) {
        return number != null
                && present.entrySet().stream()
                        .anyMatch(other -> !other.getKey().equals(party)
                                && number.equals(other.getValue().organisationNumber()));
    }

    boolean leftAfter(PartyId party, LocalDate day) {
        var leftOn = left.get(party);
        return leftOn != null && leftOn.isAfter(day);
    }

    /** The first day on which a party that gave notice may leave. */
    Optional<LocalDate> noticeOf(PartyId party) {
        return Optional.ofNullable(present.get(party)).map(Membership::leavesOn);
    }

    void join(PartyJoined event) {
        present.put(event.partyId(), new Membership(event.effectiveOn(), event.organisationNumber(), null));
    }

    void giveNotice(NoticeGiven event) {
        present.computeIfPresent(
                event.partyId(),
                (party, membership) ->
                        new Membership(membership.since(), membership.organisationNumber(), event.leavesOn()));
    }

    void leave(PartyLeft event) {
        present.remove(event.partyId());
        left.put(event.partyId(), event.effectiveOn());
    }
}
