package no.vedtakslogg.command.partnerships;

import no.vedtakslogg.command.rules.Rule;

/** What holds for every partnership (helsefellesskap). */
enum PartnershipRule implements Rule {
    A_NAME_IS_NOT_BLANK,
    NOTHING_HAPPENS_TO_A_PARTNERSHIP_BEFORE_IT_IS_FORMED,
    A_PARTY_JOINS_ONCE,
    AN_ORGANISATION_IS_ONE_PARTY_ONLY,
    A_PARTY_THAT_LEFT_JOINS_AGAIN_AFTER_IT_LEFT,
    ONLY_A_PARTY_GIVES_NOTICE,
    NOTICE_IS_GIVEN_ONCE,
    ONLY_A_PARTY_LEAVES,
    A_PARTY_LEAVES_ONLY_AFTER_NOTICE,
    A_PARTY_LEAVES_NO_EARLIER_THAN_ITS_NOTICE_ALLOWS
}
