package no.vedtakslogg.query.record;

import static no.vedtakslogg.query.record.AutumnMeeting.AFTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.ActionPlanAdopted;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.AreaAdded;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.GoalAdded;
import no.vedtakslogg.events.actionplan.ActionPlanId;
import no.vedtakslogg.events.actionplan.GoalId;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureAdded;
import no.vedtakslogg.events.actionplan.MeasureId;
import no.vedtakslogg.query.QuerySideRunning;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
class RecordPagesTest {
    private final AutumnMeeting autumn = new AutumnMeeting();

    @SuppressWarnings("NullAway.Init")
    private QuerySideRunning side;

    @BeforeAll
    void start() {
        side = new QuerySideRunning();
        autumn.tell(side);
    }

    @AfterAll
    void stop() {
        side.close();
    }

    Stream<String> every_page() {
        return Stream.of(
                "/",
                "/vedtakslogg",
                "/vedtakslogg?q=rapportere+42/24",
                "/vedtakslogg?case=43/24",
                "/vedtakslogg/utskrift?body=ASU&status=OPEN,IN_PROGRESS",
                "/oppfolging",
                "/oppfolging/utskrift?open=true",
                "/restanseliste",
                "/restanseliste?body=ASU",
                "/oversendelser",
                "/saker",
                "/saker/" + autumn.grants,
                "/saker/" + autumn.forum,
                "/moter",
                "/moter?month=2024-10",
                "/moter?calendar=2024",
                "/moter/" + autumn.meeting,
                "/moter/" + autumn.meeting + "/innkalling",
                "/moter/" + autumn.meeting + "/referat",
                "/organer",
                "/organer/" + autumn.asu,
                "/organer/personer",
                "/oppfolging/" + autumn.followUp,
                "/handlingsplan",
                "/handlingsplan/" + autumn.plan,
                "/handlingsplan/" + autumn.plan + "/status",
                "/forskjell?from=2024-03-02",
                "/forskjell?what=action-plan&from=2024-03-02&id=" + autumn.plan,
                "/sporing/felt?case=" + autumn.grants,
                "/sporing",
                "/drift",
                "/hjelp/tastatur");
    }

    @ParameterizedTest
    @MethodSource("every_page")
    void every_page_is_whole_and_needs_no_script(String path) {
        var answer = side.ask(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Language")).hasValue("nb");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'self'"));
        assertThat(all("<script[^>]*>[^<]*</script>", answer.body()))
                .allMatch(script -> script.matches("<script src=\"/(sider|webjars)/[\\w./-]+\" defer></script>"));
        assertThat(answer.body().replaceAll("<script[^>]*></script>", ""))
                .contains("<html lang=\"nb\"", "href=\"#innhold\"", "<main id=\"innhold\"", "<h1", "</html>")
                .doesNotContain("??", "<script", "style=\"", "onclick", "th:", "null");
        assertThat(all("<th[ >][^>]*", answer.body())).allMatch(header -> header.contains("scope="));
        assertThat(all("<main", answer.body())).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("every_page")
    void every_link_of_a_page_leads_somewhere(String path) {
        var links = all("href=\"(/[^\"]*)\"", side.ask(path).body());
        assertThat(links).isNotEmpty();
        for (var link : links) {
            var address = link.substring("href=\"".length(), link.length() - 1).replace("&amp;", "&");
            assertThat(side.get(address).statusCode()).as(address).isEqualTo(address.contains("lang=") ? 303 : 200);
        }
    }

    @Test
    void a_script_in_a_title_is_shown_as_text() {
        for (var path : List.of("/vedtakslogg", "/saker", "/saker/" + autumn.grants, "/sporing")) {
            assertThat(side.ask(path).body()).as(path).doesNotContain("<script>alert");
        }
        assertThat(side.ask("/saker/" + autumn.grants).body()).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void the_log_has_a_row_for_each_point() {
        var page = side.ask("/vedtakslogg?year=2024").body();
        assertThat(page).contains("Det rapporteres.", "Prosjektleder", "innen 30.06.25", "To av tre er i gang");
        assertThat(page).contains("Over fristen", "Saken utsettes.", "første halvår i 2025");
        assertThat(side.ask("/vedtakslogg?q=rapporteres").body()).doesNotContain("Saken utsettes.");
    }

    @Test
    void the_form_keeps_what_was_asked_and_the_csv_follows_it() {
        var page = side.ask("/vedtakslogg?body=ASU&q=tilskudd+%26+forum&status=OPEN")
                .body();
        assertThat(page).contains("value=\"tilskudd &amp; forum\"", "selected=\"selected\"");
        assertThat(page).contains("/vedtakslogg.csv?body=ASU&amp;q=tilskudd%20%26%20forum&amp;status=OPEN");
        assertThat(page).contains("Ingenting passer til søket");
    }

    @Test
    void a_list_is_sorted_by_the_heads_of_its_columns_and_says_how() {
        var page = side.ask("/vedtakslogg?body=ASU&page=1").body();
        assertThat(page)
                .contains("hver rad, de nyeste først", "aria-sort=\"descending\"")
                .contains("/vedtakslogg?body=ASU&amp;sort=deadline", "/vedtakslogg?body=ASU&amp;sort=date");
        var sorted = side.ask("/vedtakslogg?body=ASU&sort=deadline").body();
        assertThat(sorted)
                .contains("hver rad, med den nærmeste fristen først", "aria-sort=\"ascending\"")
                .contains("/vedtakslogg?body=ASU&amp;sort=-deadline", "/vedtakslogg?body=ASU&amp;sort=-date")
                .contains("<input type=\"hidden\" name=\"sort\" value=\"deadline\"");
        assertThat(side.ask("/vedtakslogg?sort=responsible").body())
                .contains("hver rad, etter ansvarlig", "href=\"/vedtakslogg\" title=\"Sorter");
        assertThat(side.ask("/oppfolging?sort=-responsible").body())
                .contains("etter ansvarlig, fra Å til A", "/oppfolging?sort=responsible");
        assertThat(side.ask("/oppfolging").body()).contains("den nærmeste fristen først", "/oppfolging?sort=-deadline");
    }

    @Test
    void the_list_of_follow_ups_says_what_is_overdue() {
        assertThat(side.ask("/oppfolging?overdue=true").body())
                .contains("Rapportere status for prosjektene", "Over fristen", "2 av 3");
    }

    @Test
    void a_case_tells_its_life_with_proposal_beside_decision() {
        var page = side.ask("/saker/" + autumn.grants).body();
        assertThat(page).contains("Forslag til vedtak", "Midlene tildeles.", "Seks millioner til prosjektene");
        assertThat(page).contains("Sakens gang", "Oppfølging av punkt 2 i", "Se også", "1.4.2 «Kartlegge tjenestene»");
        assertThat(page).contains("slettet person", "Marte Vik").doesNotContain("ukjent sak");
        assertThat(side.ask("/saker/" + autumn.forum).body()).contains("Tatt imot, ikke besvart", "Utsatt til:");
    }

    @Test
    void a_meeting_tells_times_attendance_and_treatment() {
        var page = side.ask("/moter/" + autumn.meeting).body();
        assertThat(page).contains("13.00–13.30", "13.30–13.45", "13.45–14.20", "Pause");
        assertThat(page).contains("Kommunene", "Vararepresentanter", "Forfall", "Møtte på video");
        assertThat(page).contains("Innspill (ikke vedtatt)", "Husk rapportering", "Neste møte", "27.11.2024");
    }

    @Test
    void the_meetings_lie_in_their_month_and_year_and_a_month_that_is_none_is_said_so() {
        assertThat(side.ask("/moter?month=2024-10").body()).contains("oktober 2024", "mandag", "13.00 ASU");
        assertThat(side.ask("/moter?month=2024-09").body())
                .contains("september 2024")
                .doesNotContain("13.00 ASU");
        assertThat(side.ask("/moter?calendar=2024").body()).contains("Møtene i 2024", "29. ASU");
        assertThat(side.get("/moter?month=oktober").body()).contains("er ikke en måned som 2024-10");
    }

    @Test
    void the_minutes_print_proposal_discussion_and_decision() {
        var paper = side.ask("/moter/" + autumn.meeting + "/referat").body();
        assertThat(paper).contains("Referat –", "Forslag til vedtak", "Innspill (ikke vedtatt)", "13.45");
        assertThat(paper).doesNotContain("data-command");
    }

    @Test
    void a_plan_says_its_colours_in_words() {
        assertThat(side.ask("/handlingsplan/" + autumn.plan).body())
                .contains("Gul: delvis måloppnåelse", "Samme tiltak som", "Rød: ikke gjennomført eller prioritert");
    }

    @Test
    void the_register_shows_who_is_in_it_and_where_they_sit_and_never_an_address() {
        var register = side.ask("/organer/personer").body();
        assertThat(register)
                .contains("Marte Vik", ">ASU</a>", "data-command=\"ErasePerson\"", "blir borte for godt")
                .doesNotContain("@", "slettet person</th>", autumn.erased.toString());
        var before = side.ask("/organer/personer?validOn=2024-01-01").body();
        assertThat(before).contains("Marte Vik").doesNotContain(">ASU</a>", "data-command", "data-opens");
        assertThat(side.ask("/organer/" + autumn.asu).body())
                .contains("data-values-from=\"/api/commands/RegisterPerson/" + autumn.member + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/organer, JoinPartnership partnershipId kind name organisationNumber effectiveOn",
        "/organer, EstablishBody decidedAt",
        "/handlingsplan, AdoptActionPlan decidedAt",
        "/oppfolging/{followUp}, AssignResponsible followUpId words kind reason effectiveOn",
        "/oppfolging/{followUp}, SetDeadline followUpId deadline.kind deadline.latest deadline.words effectiveOn",
        "/oppfolging/{followUp}, OpenFollowUp parentId decidedAt.pointId task words deadline.kind",
        "/oppfolging/{followUp}, WithdrawFollowUp followUpId reason decidedAt effectiveOn",
        "/organer/personer, RegisterPerson personId name title organisation email phone",
    })
    void a_form_for_a_command_has_its_fields(String path, String commandAndFields) {
        var page =
                side.ask(path.replace("{followUp}", autumn.followUp.toString())).body();
        var words = List.of(commandAndFields.split(" "));
        var forms = all("(?s)<form data-command=\"" + words.getFirst() + "\".*?</form>", page);
        assertThat(forms).isNotEmpty();
        assertThat(words.subList(1, words.size()))
                .allMatch(field -> forms.getLast().contains("name=\"" + field + "\""));
        assertThat(side.ask(path.replace("{followUp}", autumn.followUp.toString()) + "?validOn=2025-06-01")
                        .body())
                .doesNotContain("data-command");
    }

    @Test
    void the_status_of_a_plan_says_where_nothing_is_reported_and_where_there_is_nothing_to_report() {
        var plan = ActionPlanId.random();
        var goal = GoalId.random();
        var measure = MeasureId.random();
        side.record(
                plan,
                new ActionPlanAdopted(plan, autumn.partnership, "Handlingsplan 2025", 2025, 2027, null, AFTER),
                new AreaAdded(plan, "1", "Utskriving", AFTER),
                new AreaAdded(plan, "2", "Beredskap", AFTER),
                new GoalAdded(plan, goal, "1", "1.1", "Trygg hjemreise", null, AFTER));
        side.record(
                measure,
                new MeasureAdded(
                        measure,
                        autumn.partnership,
                        plan,
                        goal,
                        "1.1.1",
                        "Felles rutine",
                        List.of(),
                        List.of(),
                        null,
                        null,
                        AFTER));
        var status = side.ask("/handlingsplan/" + plan + "/status").body();
        assertThat(status.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "))
                .contains("1 Utskriving Ingen status er meldt på dette området. Tiltakene er: 1.1.1 Felles rutine")
                .contains("2 Beredskap Ingen tiltak å melde status for på dette området.");
        assertThat(all("<td>\\s*</td>", status)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/saker/", "/moter/", "/organer/", "/handlingsplan/"})
    void what_is_not_on_record_has_a_page_that_says_so(String path) {
        for (var id : List.of(UUID.randomUUID().toString(), "ikke-en-id")) {
            var answer = side.get(path + id);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("Finnes ikke", "<main id=\"innhold\"", id);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/vedtakslogg?year=ifjor, År, ifjor",
        "/oppfolging?status=FERDIG, Status, FERDIG",
        "/saker?number=42, Saksnummer, «42»",
        "/moter?kind=FEST, Type, FEST",
        "/sporing?from=i-dag, Ført fra og med, i-dag",
        "/vedtakslogg?farge=rosa, farge, farge",
        "/vedtakslogg/utskrift?year=ifjor, År, ifjor",
        "/vedtakslogg?deadlineFrom=i-dag, Frist fra og med, i-dag",
        "/oppfolging?dated=kanskje, Med frist, kanskje",
        "/oppfolging/utskrift?year=ifjor, År, ifjor",
        "/restanseliste?body=FINNES-IKKE, Organ, FINNES-IKKE",
        "/oversendelser?open=kanskje, Bare åpne, kanskje",
        "/?partnership=alle, Helsefellesskap, alle",
    })
    void a_wrong_filter_is_named_on_the_page_itself(String path, String filter, String value) {
        var answer = side.get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("role=\"alert\"", "<strong>" + filter + "</strong>", value);
    }

    @Test
    void an_empty_record_says_what_to_do_next() {
        try (var empty = new QuerySideRunning()) {
            for (var path : List.of(
                    "/",
                    "/vedtakslogg",
                    "/vedtakslogg/utskrift",
                    "/oppfolging",
                    "/oppfolging/utskrift",
                    "/restanseliste",
                    "/oversendelser",
                    "/saker",
                    "/moter",
                    "/organer",
                    "/organer/personer",
                    "/handlingsplan",
                    "/sporing")) {
                var answer = empty.get(path);
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                assertThat(answer.body()).as(path).contains("class=\"tomt\"").doesNotContain("??");
            }
        }
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
