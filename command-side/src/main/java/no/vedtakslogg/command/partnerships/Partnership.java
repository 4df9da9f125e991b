package no.vedtakslogg.command.partnerships;

import static no.vedtakslogg.command.partnerships.PartnershipRule.AN_ORGANISATION_IS_ONE_PARTY_ONLY;
import static no.vedtakslogg.command.partnerships.PartnershipRule.A_NAME_IS_NOT_BLANK;
import static no.vedtakslogg.command.partnerships.PartnershipRule.A_PARTY_JOINS_ONCE;
import static no.vedtakslogg.command.partnerships.PartnershipRule.A_PARTY_LEAVES_NO_EARLIER_THAN_ITS_NOTICE_ALLOWS;
import static no.vedtakslogg.command.partnerships.PartnershipRule.A_PARTY_LEAVES_ONLY_AFTER_NOTICE;
import static no.vedtakslogg.command.partnerships.PartnershipRule.A_PARTY_THAT_LEFT_JOINS_AGAIN_AFTER_IT_LEFT;
import static no.vedtakslogg.command.partnerships.PartnershipRule.NOTHING_HAPPENS_TO_A_PARTNERSHIP_BEFORE_IT_IS_FORMED;
import static no.vedtakslogg.command.partnerships.PartnershipRule.NOTICE_IS_GIVEN_ONCE;
import static no.vedtakslogg.command.partnerships.PartnershipRule.ONLY_A_PARTY_GIVES_NOTICE;
import static no.vedtakslogg.command.partnerships.PartnershipRule.ONLY_A_PARTY_LEAVES;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import no.vedtakslogg.command.partnerships.PartnershipCommand.FormPartnership;
import no.vedtakslogg.command.partnerships.PartnershipCommand.GiveNotice;
import no.vedtakslogg.command.partnerships.PartnershipCommand.JoinPartnership;
import no.vedtakslogg.command.partnerships.PartnershipCommand.LeavePartnership;
import no.vedtakslogg.events.partnerships.PartnershipEvent;
import no.vedtakslogg.events.partnerships.PartnershipEvent.NoticeGiven;
import no.vedtakslogg.events.partnerships.PartnershipEvent.PartnershipFormed;
import no.vedtakslogg.events.partnerships.PartnershipEvent.PartyJoined;
import no.vedtakslogg.events.partnerships.PartnershipEvent.PartyLeft;
import no.vedtakslogg.events.partnerships.PartnershipId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** A partnership (helsefellesskap) between a hospital trust and the municipalities it serves. */
@Aggregate(type = "partnership", filterEventsByType = true)
class Partnership {
    @AggregateIdentifier
    private PartnershipId id;

    private LocalDate formedOn;
    private final Parties parties = new Parties();

    @SuppressWarnings("NullAway.Init") // Axon builds an empty partnership and replays its events
    Partnership() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init") // on(PartnershipFormed) sets what it is
    Partnership(FormPartnership command) {
        A_NAME_IS_NOT_BLANK.check(!command.name().isBlank());
        apply(new PartnershipFormed(command.partnershipId(), command.name(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(JoinPartnership command) {
        A_NAME_IS_NOT_BLANK.check(!command.name().isBlank());
        checkFormed(command.effectiveOn());
        var party = command.partyId();
        A_PARTY_JOINS_ONCE.check(!parties.include(party));
        AN_ORGANISATION_IS_ONE_PARTY_ONLY.check(!parties.includeAnother(party, command.organisationNumber()));
        A_PARTY_THAT_LEFT_JOINS_AGAIN_AFTER_IT_LEFT.check(!parties.leftAfter(party, command.effectiveOn()));
        apply(new PartyJoined(
                id, party, command.kind(), command.name(), command.organisationNumber(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(GiveNotice command) {
        checkFormed(command.effectiveOn());
        ONLY_A_PARTY_GIVES_NOTICE.check(parties.includeOn(command.partyId(), command.effectiveOn()));
        NOTICE_IS_GIVEN_ONCE.check(parties.noticeOf(command.partyId()).isEmpty());
        apply(new NoticeGiven(id, command.partyId(), endOfNotice(command.effectiveOn()), command.effectiveOn()));
    }

    @CommandHandler
    void handle(LeavePartnership command) {
        ONLY_A_PARTY_LEAVES.check(parties.include(command.partyId()));
        var notice = parties.noticeOf(command.partyId());
        A_PARTY_LEAVES_ONLY_AFTER_NOTICE.check(notice.isPresent());
        A_PARTY_LEAVES_NO_EARLIER_THAN_ITS_NOTICE_ALLOWS.check(
                !command.effectiveOn().isBefore(notice.orElseThrow()));
        apply(new PartyLeft(id, command.partyId(), command.effectiveOn()));
    }

    private void checkFormed(LocalDate day) {
        NOTHING_HAPPENS_TO_A_PARTNERSHIP_BEFORE_IT_IS_FORMED.check(!day.isBefore(formedOn));
    }

    /** A year's notice, tied to the budget year (samarbeidsavtale Helgeland, 6): it runs out at a turn of the year. */
    private static LocalDate endOfNotice(LocalDate givenOn) {
        var yearLater = givenOn.plusYears(1);
        return yearLater.getDayOfYear() == 1 ? yearLater : LocalDate.of(yearLater.getYear() + 1, 1, 1);
    }

    @EventSourcingHandler
    void on(PartnershipEvent event) {
        switch (event) {
            case PartnershipFormed formed -> {
                id = formed.partnershipId();
                formedOn = formed.effectiveOn();
            }
            case PartyJoined joined -> parties.join(joined);
            case NoticeGiven given -> parties.giveNotice(given);
            case PartyLeft left -> parties.leave(left);
        }
    }
}
