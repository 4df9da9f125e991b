package no.vedtakslogg.query.words;

import static no.vedtakslogg.query.words.Naming.ref;
import static no.vedtakslogg.query.words.Sentence.say;
import static no.vedtakslogg.query.words.Sentence.when;

import no.vedtakslogg.events.partnerships.PartnershipEvent;
import no.vedtakslogg.events.partnerships.PartnershipEvent.NoticeGiven;
import no.vedtakslogg.events.partnerships.PartnershipEvent.PartnershipFormed;
import no.vedtakslogg.events.partnerships.PartnershipEvent.PartyJoined;
import no.vedtakslogg.events.partnerships.PartnershipEvent.PartyLeft;

/** Says what happened to a partnership. */
final class PartnershipWords {
    private PartnershipWords() {}

    static Sentence of(PartnershipEvent event) {
        return switch (event) {
            case PartnershipFormed formed -> say("Helsefellesskapet «{}» ble opprettet", formed.name());
            case PartyJoined joined ->
                say(
                        "{} «{}»{} ble part i {}",
                        switch (joined.kind()) {
                            case HOSPITAL_TRUST -> "Helseforetaket";
                            case MUNICIPALITY -> "Kommunen";
                        },
                        joined.name(),
                        when(joined.organisationNumber(), " (org.nr. {})"),
                        ref(joined.partnershipId()));
            case NoticeGiven given ->
                say(
                        "{} sa opp sin deltakelse i {} med virkning fra {}",
                        ref(given.partyId()),
                        ref(given.partnershipId()),
                        given.leavesOn());
            case PartyLeft left -> say("{} gikk ut av {}", ref(left.partyId()), ref(left.partnershipId()));
        };
    }
}
