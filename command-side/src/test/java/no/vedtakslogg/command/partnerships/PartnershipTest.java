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

import java.time.LocalDate;
import no.vedtakslogg.command.partnerships.PartnershipCommand.FormPartnership;
import no.vedtakslogg.command.partnerships.PartnershipCommand.GiveNotice;
import no.vedtakslogg.command.partnerships.PartnershipCommand.JoinPartnership;
import no.vedtakslogg.command.partnerships.PartnershipCommand.LeavePartnership;
import no.vedtakslogg.events.partnerships.OrganisationNumber;
import no.vedtakslogg.events.partnerships.PartnershipEvent;
import no.vedtakslogg.events.partnerships.PartnershipEvent.NoticeGiven;
import no.vedtakslogg.events.partnerships.PartnershipEvent.PartnershipFormed;
import no.vedtakslogg.events.partnerships.PartnershipEvent.PartyJoined;
import no.vedtakslogg.events.partnerships.PartnershipEvent.PartyLeft;
import no.vedtakslogg.events.partnerships.PartnershipId;
import no.vedtakslogg.events.partnerships.PartyId;
import no.vedtakslogg.events.partnerships.PartyKind;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PartnershipTest {
    static final PartnershipId ID = PartnershipId.random();
    static final PartyId RODOY = PartyId.random();
    static final PartyId MELOY = PartyId.random();
    static final LocalDate FORMED = LocalDate.of(2022, 9, 1);
    static final LocalDate MARCH_2024 = LocalDate.of(2024, 3, 5);
    static final LocalDate NEW_YEAR_2026 = LocalDate.of(2026, 1, 1);
    static final OrganisationNumber NUMBER = new OrganisationNumber("974760673");

    final FixtureConfiguration<Partnership> partnership = new AggregateTestFixture<>(Partnership.class);

    @Test
    void a_partnership_is_formed() {
        partnership
                .givenNoPriorActivity()
                .when(new FormPartnership(ID, "Helgeland", FORMED))
                .expectEvents(new PartnershipFormed(ID, "Helgeland", FORMED));
    }

    @Test
    void a_partnership_has_a_name() {
        partnership
                .givenNoPriorActivity()
                .when(new FormPartnership(ID, " ", FORMED))
                .expectNoEvents()
                .expectExceptionDetails(A_NAME_IS_NOT_BLANK);
    }

    @Test
    void a_municipality_joins() {
        given().when(join(RODOY, NUMBER, FORMED)).expectEvents(joined(RODOY, NUMBER, FORMED));
    }

    @Test
    void nobody_joins_before_the_partnership_is_formed() {
        given().when(join(RODOY, NUMBER, FORMED.minusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(NOTHING_HAPPENS_TO_A_PARTNERSHIP_BEFORE_IT_IS_FORMED);
    }

    @Test
    void a_party_joins_once() {
        given(joined(RODOY, NUMBER, FORMED))
                .when(join(RODOY, NUMBER, MARCH_2024))
                .expectNoEvents()
                .expectExceptionDetails(A_PARTY_JOINS_ONCE);
    }

    @Test
    void an_organisation_is_one_party_only() {
        given(joined(RODOY, NUMBER, FORMED))
                .when(join(MELOY, NUMBER, FORMED))
                .expectNoEvents()
                .expectExceptionDetails(AN_ORGANISATION_IS_ONE_PARTY_ONLY);
    }

    @Test
    void parties_without_a_number_are_told_apart_by_identity() {
        given(joined(RODOY, null, FORMED)).when(join(MELOY, null, FORMED)).expectEvents(joined(MELOY, null, FORMED));
    }

    @ParameterizedTest(name = "notice on {0} runs out on {1}")
    @CsvSource({
        "2024-03-05, 2026-01-01",
        "2024-12-31, 2026-01-01",
        "2025-01-01, 2026-01-01",
        "2025-01-02, 2027-01-01",
        "2024-02-29, 2026-01-01"
    })
    void a_notice_runs_for_a_year_and_out_with_a_budget_year(LocalDate givenOn, LocalDate leavesOn) {
        given(joined(RODOY, NUMBER, FORMED))
                .when(new GiveNotice(ID, RODOY, givenOn))
                .expectEvents(new NoticeGiven(ID, RODOY, leavesOn, givenOn));
    }

    @Test
    void only_a_party_gives_notice() {
        given(joined(RODOY, NUMBER, FORMED))
                .when(new GiveNotice(ID, MELOY, MARCH_2024))
                .expectNoEvents()
                .expectExceptionDetails(ONLY_A_PARTY_GIVES_NOTICE);
    }

    @Test
    void nobody_gives_notice_before_joining() {
        given(joined(RODOY, NUMBER, MARCH_2024))
                .when(new GiveNotice(ID, RODOY, MARCH_2024.minusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(ONLY_A_PARTY_GIVES_NOTICE);
    }

    @Test
    void notice_is_given_once() {
        given(joined(RODOY, NUMBER, FORMED), noticeGiven())
                .when(new GiveNotice(ID, RODOY, NEW_YEAR_2026))
                .expectNoEvents()
                .expectExceptionDetails(NOTICE_IS_GIVEN_ONCE);
    }

    @Test
    void a_party_leaves_when_its_notice_has_run_out() {
        given(joined(RODOY, NUMBER, FORMED), noticeGiven())
                .when(new LeavePartnership(ID, RODOY, NEW_YEAR_2026))
                .expectEvents(new PartyLeft(ID, RODOY, NEW_YEAR_2026));
    }

    @Test
    void only_a_party_leaves() {
        given().when(new LeavePartnership(ID, RODOY, NEW_YEAR_2026))
                .expectNoEvents()
                .expectExceptionDetails(ONLY_A_PARTY_LEAVES);
    }

    @Test
    void a_party_leaves_only_after_notice() {
        given(joined(RODOY, NUMBER, FORMED))
                .when(new LeavePartnership(ID, RODOY, NEW_YEAR_2026))
                .expectNoEvents()
                .expectExceptionDetails(A_PARTY_LEAVES_ONLY_AFTER_NOTICE);
    }

    @Test
    void a_party_leaves_no_earlier_than_its_notice_allows() {
        given(joined(RODOY, NUMBER, FORMED), noticeGiven())
                .when(new LeavePartnership(ID, RODOY, NEW_YEAR_2026.minusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(A_PARTY_LEAVES_NO_EARLIER_THAN_ITS_NOTICE_ALLOWS);
    }

    @Test
    void a_party_that_left_may_join_again() {
        given(joined(RODOY, NUMBER, FORMED), noticeGiven(), new PartyLeft(ID, RODOY, NEW_YEAR_2026))
                .when(join(RODOY, NUMBER, NEW_YEAR_2026))
                .expectEvents(joined(RODOY, NUMBER, NEW_YEAR_2026));
    }

    @Test
    void a_party_does_not_join_again_while_it_still_was_one() {
        given(joined(RODOY, NUMBER, FORMED), noticeGiven(), new PartyLeft(ID, RODOY, NEW_YEAR_2026))
                .when(join(RODOY, NUMBER, NEW_YEAR_2026.minusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(A_PARTY_THAT_LEFT_JOINS_AGAIN_AFTER_IT_LEFT);
    }

    TestExecutor<Partnership> given(PartnershipEvent... since) {
        return partnership.given(new PartnershipFormed(ID, "Helgeland", FORMED)).andGiven((Object[]) since);
    }

    static JoinPartnership join(PartyId party, @Nullable OrganisationNumber number, LocalDate on) {
        return new JoinPartnership(ID, party, PartyKind.MUNICIPALITY, "Kommune", number, on);
    }

    static PartyJoined joined(PartyId party, @Nullable OrganisationNumber number, LocalDate on) {
        return new PartyJoined(ID, party, PartyKind.MUNICIPALITY, "Kommune", number, on);
    }

    static NoticeGiven noticeGiven() {
        return new NoticeGiven(ID, RODOY, NEW_YEAR_2026, MARCH_2024);
    }
}
