package no.vedtakslogg.query.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.vedtakslogg.events.cases.CaseEvent.CaseLinked;
import no.vedtakslogg.events.cases.CaseEvent.CaseOpened;
import no.vedtakslogg.events.cases.CaseEvent.CaseUnlinked;
import no.vedtakslogg.events.cases.CaseEvent.ProposalMade;
import no.vedtakslogg.events.cases.CaseEvent.ProposalWithdrawn;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.CaseKind;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.events.cases.LinkKind;
import no.vedtakslogg.events.cases.ProposalId;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointEffect;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.meetings.MeetingEvent.CaseTabled;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingScheduled;
import no.vedtakslogg.events.meetings.MeetingForm;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.events.meetings.MeetingKind;
import no.vedtakslogg.events.meetings.MeetingTime;
import no.vedtakslogg.query.QuerySideRunning;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.json.JsonMapper;

/** What was proposed or linked in a case and taken back: it counts no more from then on, and what was known before stays. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
class TakenBackTest {
    private static final LocalDate MADE = LocalDate.of(2025, 2, 3);
    private static final LocalDate TAKEN_BACK = LocalDate.of(2025, 2, 10);

    private final AutumnMeeting autumn = new AutumnMeeting();
    private final CaseId aCase = CaseId.random();
    private final MeetingId next = MeetingId.random();
    private final ProposalId mistaken = ProposalId.random();
    private long before;

    @SuppressWarnings("NullAway.Init")
    private QuerySideRunning side;

    @BeforeAll
    void start() {
        side = new QuerySideRunning();
        autumn.tell(side);
        side.record(
                aCase,
                new CaseOpened(
                        aCase,
                        autumn.partnership,
                        "Felles avviksmelding",
                        CaseKind.DECISION,
                        List.of(),
                        List.of(),
                        null,
                        null,
                        MADE),
                proposed(mistaken, "Feil forslag."),
                proposed(ProposalId.random(), "Riktig forslag."),
                new CaseLinked(aCase, LinkKind.FOLLOWS_UP, autumn.forum, null, MADE),
                new CaseLinked(aCase, LinkKind.SEE_ALSO, autumn.grants, null, MADE));
        side.record(
                next,
                new MeetingScheduled(
                        next,
                        autumn.partnership,
                        autumn.asu,
                        MeetingKind.ORDINARY,
                        new MeetingTime(LocalDate.of(2025, 3, 4), LocalTime.of(9, 0), LocalTime.of(11, 0)),
                        null,
                        MeetingForm.VIDEO,
                        false,
                        MADE),
                new CaseTabled(
                        next,
                        autumn.asu,
                        aCase,
                        new CaseNumber(2025, 7),
                        "Felles avviksmelding",
                        20,
                        List.of(),
                        false,
                        null,
                        MADE));
        before = side.json("/api/answers/history?size=1")
                .at("/entries/0/position")
                .asLong();
        side.record(
                aCase,
                new ProposalWithdrawn(aCase, mistaken, "Ført på feil sak", TAKEN_BACK),
                new CaseUnlinked(aCase, LinkKind.FOLLOWS_UP, autumn.forum, "Det var en annen sak", TAKEN_BACK),
                new CaseUnlinked(aCase, LinkKind.SEE_ALSO, autumn.grants, "Ført for tidlig", TAKEN_BACK),
                new CaseLinked(aCase, LinkKind.SEE_ALSO, autumn.grants, "nå", TAKEN_BACK));
    }

    @AfterAll
    void stop() {
        side.close();
    }

    private ProposalMade proposed(ProposalId id, String text) {
        var point = new Point(PointId.random(), "1", text, PointEffect.NOTED, null, List.of());
        return new ProposalMade(aCase, id, List.of(point), null, MADE);
    }

    @Test
    void a_withdrawn_proposal_stays_on_the_page_of_its_case_and_says_so() {
        assertThat(side.ask("/saker/" + aCase).body())
                .contains("Feil forslag.", "Trukket 10.02.2025: Ført på feil sak", "ble trukket")
                .containsOnlyOnce("data-opens=\"trekk-forslag\"");
        assertThat(side.get("/saker/" + aCase + "?knownAt=" + before).body())
                .contains("Feil forslag.")
                .doesNotContain("Trukket 10.02.2025");
        assertThat(side.get("/saker/" + aCase + "?validOn=2025-02-09").body()).doesNotContain("Trukket 10.02.2025");
        var proposal = side.json("/api/answers/cases/" + aCase).at("/proposals/0");
        assertThat(proposal.get("withdrawnOn").asString()).isEqualTo("2025-02-10");
        assertThat(proposal.get("withdrawnBecause").asString()).isEqualTo("Ført på feil sak");
    }

    @Test
    void nobody_is_asked_to_decide_on_it_at_the_meeting() {
        assertThat(side.ask("/moter/" + next).body())
                .contains("Riktig forslag.")
                .doesNotContain("Feil forslag.");
    }

    @Test
    void a_link_that_was_taken_back_is_seen_from_neither_case_until_it_is_made_again() {
        assertThat(links(aCase, "")).containsExactly("SEE_ALSO nå");
        assertThat(links(autumn.forum, "")).doesNotContain("FOLLOWS_UP null");
        assertThat(links(aCase, "?knownAt=" + before)).containsExactly("FOLLOWS_UP null", "SEE_ALSO null");
        assertThat(links(aCase, "?validOn=2025-02-09")).containsExactly("FOLLOWS_UP null", "SEE_ALSO null");
        assertThat(side.ask("/saker/" + autumn.forum).body()).contains("Det ble tatt tilbake at");
    }

    @Test
    void nothing_comes_of_a_case_any_more_through_a_link_that_was_taken_back() {
        assertThat(lineage("")).contains(autumn.grants.toString()).doesNotContain(autumn.forum.toString());
        assertThat(lineage("?validOn=2025-02-09")).contains(autumn.grants.toString(), autumn.forum.toString());
    }

    @Test
    void the_difference_between_the_two_moments_tells_both() {
        var differences = side.ask("/forskjell?what=case&id=" + aCase + "&from=2025-02-09&to=2025-02-11")
                .body();
        assertThat(differences).contains("Trukket fordi", "Ført på feil sak", "Oppfølging av saken «Nytt forum»");
    }

    private List<String> links(CaseId id, String moment) {
        var address = "/api/answers/cases/" + id;
        var now = side.json(address);
        var then = moment.isEmpty()
                ? now
                : JsonMapper.shared().readTree(side.get(address + moment).body());
        return then.get("links")
                .valueStream()
                .map(link -> link.get("kind").asString() + " "
                        + (link.path("words").isString() ? link.get("words").asString() : null))
                .toList();
    }

    private String lineage(String moment) {
        return side.ask("/sammenheng/sak/" + aCase + moment).body();
    }
}
