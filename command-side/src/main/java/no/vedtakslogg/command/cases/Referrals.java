package no.vedtakslogg.command.cases;

import static no.vedtakslogg.command.cases.CaseRule.ANSWERED_REFERRAL_STAYS_ANSWERED;
import static no.vedtakslogg.command.cases.CaseRule.REFERRAL_FOLLOWS_NO_MEETING;
import static no.vedtakslogg.command.cases.CaseRule.REFERRAL_GOES_BETWEEN_ACTIVE_BODIES;
import static no.vedtakslogg.command.cases.CaseRule.REFERRAL_GOES_TO_ANOTHER_BODY;
import static no.vedtakslogg.command.cases.CaseRule.REFERRAL_IS_ACCEPTED_ONCE;
import static no.vedtakslogg.command.cases.CaseRule.REFERRAL_IS_ANSWERED_BY_ITS_RECEIVER;
import static no.vedtakslogg.command.cases.CaseRule.REFERRAL_IS_DECIDED_BY_THE_BODY_THAT_SENDS_IT;
import static no.vedtakslogg.command.cases.CaseRule.REFERRAL_IS_MADE_ONCE;
import static no.vedtakslogg.command.cases.CaseRule.REFERRAL_IS_NOT_ANSWERED_BEFORE_IT_IS_ACCEPTED;
import static no.vedtakslogg.command.cases.CaseRule.REFERRAL_IS_NOT_ANSWERED_BEFORE_IT_IS_SENT;
import static no.vedtakslogg.command.cases.CaseRule.REFERRAL_SAYS_WHAT_IT_ASKS;
import static no.vedtakslogg.command.cases.CaseRule.REFERRAL_STAYS_WITHIN_THE_PARTNERSHIP;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import no.vedtakslogg.command.bodies.Bodies;
import no.vedtakslogg.command.cases.CaseCommand.ReferCase;
import no.vedtakslogg.command.meetings.Decisions;
import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.cases.CaseEvent.CaseReferred;
import no.vedtakslogg.events.cases.ReferralId;
import no.vedtakslogg.events.partnerships.PartnershipId;

/** The referrals (oversendelser) of one case; each stays open at its receiver until it is returned or refused. */
class Referrals {
    private enum Stage {
        SENT,
        ACCEPTED,
        ANSWERED
    }

    private record Referral(BodyId to, LocalDate reachedOn, Stage stage) {
        Referral at(Stage next, LocalDate day) {
            return new Referral(to, day, next);
        }
    }

    private final Map<ReferralId, Referral> made = new HashMap<>();

    void check(ReferCase command, PartnershipId partnership, Bodies bodies, Decisions decisions) {
        REFERRAL_IS_MADE_ONCE.check(!made.containsKey(command.referralId()));
        REFERRAL_SAYS_WHAT_IT_ASKS.check(!command.request().isBlank());
        REFERRAL_FOLLOWS_NO_MEETING.check(command.answerBy().meetingId() == null);
        REFERRAL_GOES_TO_ANOTHER_BODY.check(!command.toBodyId().equals(command.fromBodyId()));
        var ends = Stream.of(command.fromBodyId(), command.toBodyId())
                .map(body -> bodies.on(body, command.effectiveOn()))
                .toList();
        REFERRAL_STAYS_WITHIN_THE_PARTNERSHIP.check(
                ends.stream().allMatch(body -> body.partnershipId().equals(partnership)));
        REFERRAL_GOES_BETWEEN_ACTIVE_BODIES.check(ends.stream().allMatch(Bodies.Standing::active));
        var point = command.decidedAt();
        REFERRAL_IS_DECIDED_BY_THE_BODY_THAT_SENDS_IT.check(
                point == null || decisions.at(point).bodyId().equals(command.fromBodyId()));
    }

    void checkAcceptance(ReferralId referral, BodyId receiver, LocalDate day) {
        checkAnswer(referral, receiver, day);
        REFERRAL_IS_ACCEPTED_ONCE.check(known(referral).stage() != Stage.ACCEPTED);
    }

    void checkAnswer(ReferralId id, BodyId receiver, LocalDate day) {
        var referral = known(id);
        REFERRAL_IS_ANSWERED_BY_ITS_RECEIVER.check(receiver.equals(referral.to()));
        ANSWERED_REFERRAL_STAYS_ANSWERED.check(referral.stage() != Stage.ANSWERED);
        REFERRAL_IS_NOT_ANSWERED_BEFORE_IT_IS_SENT.check(
                referral.stage() != Stage.SENT || !day.isBefore(referral.reachedOn()));
        REFERRAL_IS_NOT_ANSWERED_BEFORE_IT_IS_ACCEPTED.check(!day.isBefore(referral.reachedOn()));
    }

    boolean allAnswered() {
        return made.values().stream().allMatch(referral -> referral.stage() == Stage.ANSWERED);
    }

    void on(CaseReferred event) {
        made.put(event.referralId(), new Referral(event.toBodyId(), event.effectiveOn(), Stage.SENT));
    }

    void accepted(ReferralId referral, LocalDate day) {
        made.computeIfPresent(referral, (id, sent) -> sent.at(Stage.ACCEPTED, day));
    }

    void answered(ReferralId referral, LocalDate day) {
        made.computeIfPresent(referral, (id, sent) -> sent.at(Stage.ANSWERED, day));
    }

    private Referral known(ReferralId id) {
        var referral = made.get(id);
        if (referral == null) {
            throw new UnknownReference("referral", id);
        }
        return referral;
    }
}
