package no.vedtakslogg.query.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.vedtakslogg.events.bodies.BodyEvent.BodyDissolved;
import no.vedtakslogg.events.bodies.BodyEvent.BodyEstablished;
import no.vedtakslogg.events.bodies.BodyEvent.BodyRenamed;
import no.vedtakslogg.events.bodies.BodyEvent.DeputyAppointed;
import no.vedtakslogg.events.bodies.BodyEvent.DeputyReleased;
import no.vedtakslogg.events.bodies.BodyEvent.MemberAppointed;
import no.vedtakslogg.events.bodies.BodyEvent.MemberReplaced;
import no.vedtakslogg.events.bodies.BodyEvent.OfficerElected;
import no.vedtakslogg.events.bodies.BodyEvent.RulesOfProcedureAdopted;
import no.vedtakslogg.events.bodies.BodyEvent.SeatVacated;
import no.vedtakslogg.events.bodies.BodyEvent.TermExtended;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.bodies.BodyKind;
import no.vedtakslogg.events.bodies.Office;
import no.vedtakslogg.events.bodies.RulesOfProcedure;
import no.vedtakslogg.events.bodies.SeatId;
import no.vedtakslogg.events.bodies.SeatRole;
import no.vedtakslogg.events.bodies.Side;
import no.vedtakslogg.events.partnerships.OrganisationNumber;
import no.vedtakslogg.events.partnerships.PartnershipEvent.NoticeGiven;
import no.vedtakslogg.events.partnerships.PartnershipEvent.PartnershipFormed;
import no.vedtakslogg.events.partnerships.PartnershipEvent.PartyJoined;
import no.vedtakslogg.events.partnerships.PartnershipEvent.PartyLeft;
import no.vedtakslogg.events.partnerships.PartnershipId;
import no.vedtakslogg.events.partnerships.PartyId;
import no.vedtakslogg.events.partnerships.PartyKind;
import no.vedtakslogg.events.persons.PersonId;
import no.vedtakslogg.query.projections.Answers;
import no.vedtakslogg.query.projections.Moment;
import no.vedtakslogg.query.words.Persons;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
class BodiesProjectionTest {
    private static final LocalDate JANUARY_2023 = LocalDate.of(2023, 1, 1);
    private static final LocalDate JUNE_2023 = LocalDate.of(2023, 6, 1);
    private static final LocalDate JANUARY_2024 = LocalDate.of(2024, 1, 1);
    private static final LocalDate JANUARY_2025 = LocalDate.of(2025, 1, 1);

    private final PartnershipId partnership = PartnershipId.random();

    @SuppressWarnings("NullAway.Init")
    private Answers answers;

    @SuppressWarnings("NullAway.Init")
    private Bodies bodies;

    @SuppressWarnings("NullAway.Init")
    private Rosters rosters;

    @BeforeAll
    void start() {
        answers = new Answers(new BodiesProjection()).start();
        bodies = new Bodies(answers.jdbc());
        rosters = new Rosters(answers.jdbc(), bodies, new Persons(answers.jdbc()));
    }

    @AfterAll
    void stop() {
        answers.close();
    }

    @Test
    void a_party_is_one_from_the_day_it_joined_until_the_day_it_left() {
        var formed = PartnershipId.random();
        var trust = PartyId.random();
        var municipality = PartyId.random();
        answers.tell(
                formed,
                new PartnershipFormed(formed, "Helsefellesskapet Vik", JANUARY_2023),
                new PartyJoined(formed, trust, PartyKind.HOSPITAL_TRUST, "Vik sykehus HF", null, JANUARY_2023),
                new PartyJoined(
                        formed,
                        municipality,
                        PartyKind.MUNICIPALITY,
                        "Vik kommune",
                        new OrganisationNumber("123456785"),
                        JUNE_2023),
                new NoticeGiven(formed, municipality, JANUARY_2025, JANUARY_2024),
                new PartyLeft(formed, municipality, JANUARY_2025));

        assertThat(parties(formed, JANUARY_2023)).containsExactly("Vik sykehus HF");
        assertThat(parties(formed, JANUARY_2024)).containsExactly("Vik sykehus HF", "Vik kommune til 2025-01-01");
        assertThat(parties(formed, JANUARY_2025)).containsExactly("Vik sykehus HF");
    }

    @Test
    void a_body_has_the_name_of_the_day_also_when_an_earlier_rename_is_entered_last() {
        var body = establish("Samarbeidsutvalget", JANUARY_2023);
        var before = answers.tell(body, new BodyRenamed(body, "Administrativt utvalg", "ADM", JANUARY_2024));
        answers.tell(body, new BodyRenamed(body, "Faglig utvalg", "FAG", JUNE_2023));

        assertThat(name(body, Moment.on(JANUARY_2023))).isEqualTo("Samarbeidsutvalget");
        assertThat(name(body, Moment.on(JUNE_2023))).isEqualTo("Faglig utvalg");
        assertThat(name(body, Moment.on(JANUARY_2025))).isEqualTo("Administrativt utvalg");
        assertThat(name(body, new Moment(before, JUNE_2023))).isEqualTo("Samarbeidsutvalget");
    }

    @Test
    void a_dissolved_body_is_still_told_of() {
        var body = establish("Prosjektgruppen", JANUARY_2023);
        var successor = establish("Fagrådet", JANUARY_2023);
        answers.tell(body, new BodyDissolved(body, successor, "Prosjektet er ferdig", JANUARY_2024));

        assertThat(bodies.body(body.value(), Moment.on(JANUARY_2025))).hasValueSatisfying(dissolved -> {
            assertThat(dissolved.dissolved()).isTrue();
            assertThat(dissolved.successorId()).isEqualTo(successor.value());
        });
        assertThat(bodies.bodies(partnership.value(), false, Moment.on(JANUARY_2025)))
                .extracting(BodyView::id)
                .contains(successor.value())
                .doesNotContain(body.value());
    }

    @Test
    void a_roster_tells_who_sat_where_on_a_day() {
        var body = establish("ASU", JANUARY_2023);
        var seat = SeatId.random();
        var first = PersonId.random();
        var second = PersonId.random();
        var deputy = PersonId.random();
        answers.tell(
                body,
                new MemberAppointed(
                        body,
                        seat,
                        first,
                        SeatRole.MEMBER,
                        Side.MUNICIPAL,
                        "Vik",
                        "Kommunene",
                        null,
                        null,
                        JANUARY_2024,
                        JANUARY_2023),
                new DeputyAppointed(body, deputy, seat, Side.MUNICIPAL, null, JANUARY_2023),
                new OfficerElected(body, first, Office.CHAIR, "utvalget", null, JANUARY_2024, JANUARY_2023),
                new TermExtended(body, null, JANUARY_2025, null, JUNE_2023),
                new RulesOfProcedureAdopted(
                        body, new RulesOfProcedure(7, 7, 7, 7, null, false, "avtalen 4-3"), JUNE_2023),
                new DeputyAppointed(body, deputy, null, Side.MUNICIPAL, 2, JANUARY_2023),
                new MemberReplaced(body, seat, second, first, null, null, JANUARY_2024),
                new DeputyReleased(body, deputy, seat, "Sluttet", JANUARY_2024),
                new SeatVacated(body, seat, second, null, JANUARY_2025));

        var earlier = rosters.roster(body.value(), Moment.on(JUNE_2023)).orElseThrow();
        assertThat(earlier.seats()).singleElement().satisfies(held -> {
            assertThat(held.person().id()).isEqualTo(first.value());
            assertThat(held.person().name()).isEqualTo("ukjent person");
            assertThat(held.personalDeputy()).isNotNull();
            assertThat(held.termEndsOn()).isEqualTo(JANUARY_2025);
        });
        assertThat(earlier.officers()).singleElement().satisfies(officer -> {
            assertThat(officer.office()).isEqualTo(Office.CHAIR);
            assertThat(officer.termEndsOn()).isEqualTo(JANUARY_2025);
        });
        assertThat(earlier.rules()).isNotNull();

        var later = rosters.roster(body.value(), Moment.on(JANUARY_2024)).orElseThrow();
        assertThat(later.seats()).singleElement().satisfies(held -> {
            assertThat(held.person().id()).isEqualTo(second.value());
            assertThat(held.heldSince()).isEqualTo(JANUARY_2024);
            assertThat(held.personalDeputy()).isNull();
        });
        assertThat(later.deputies())
                .as("still on the list of the side")
                .singleElement()
                .satisfies(listed -> assertThat(listed.person().id()).isEqualTo(deputy.value()));
        assertThat(rosters.roster(body.value(), Moment.on(JANUARY_2025))
                        .orElseThrow()
                        .seats())
                .isEmpty();
    }

    @Test
    void a_body_that_is_not_on_record_has_no_roster() {
        assertThat(rosters.roster(UUID.randomUUID(), Moment.on(JANUARY_2025))).isEmpty();
    }

    private BodyId establish(String name, LocalDate on) {
        var body = BodyId.random();
        answers.tell(
                body,
                new BodyEstablished(body, partnership, name, name, BodyKind.COUNCIL, Side.JOINT, null, null, null, on));
        return body;
    }

    private String name(BodyId body, Moment moment) {
        return bodies.body(body.value(), moment).orElseThrow().name();
    }

    private List<String> parties(PartnershipId of, LocalDate day) {
        return bodies.partnerships(Moment.on(day)).stream()
                .filter(each -> each.id().equals(of.value()))
                .flatMap(each -> each.parties().stream())
                .map(party -> party.name() + (party.leavesOn() == null ? "" : " til " + party.leavesOn()))
                .toList();
    }
}
