package no.vedtakslogg.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import no.vedtakslogg.command.accounts.People;
import no.vedtakslogg.command.api.ApiServer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looking at what was read, putting it right, confirming it, and taking it back. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviewPageTest {
    private static final String DECIDED = "Fagråd 2 bes legge fram en opplæringsplan innen 01.09.2025.";
    private static final String DEADLINE = "meetings.0.cases.0.followUps.0.deadline";
    private static final String TITLE = "meetings.0.cases.0.title";
    private static final ApiServer SERVER = ApiServer.shared();
    private static final AtTheDropZone DESK = new AtTheDropZone(People.secretary(SERVER, "gjennomgang"));

    private static String review(String body) {
        return DESK.reviewOf("referat.txt", AtTheDropZone.minutes(body, DECIDED));
    }

    private static String mends(String review) {
        return JdbcClient.create(SERVER.database().app())
                .sql("select mends from command.import where id = cast(:id as uuid)")
                .param("id", review.substring(review.lastIndexOf('/') + 1))
                .query(String.class)
                .single();
    }

    @Test
    void what_was_read_stands_beside_its_place_in_the_paper_with_doubts_first() {
        var page = DESK.browser().open(review("Oversiktsutvalget")).body();
        assertThat(page)
                .contains("data-hva=\"" + TITLE, "name=\"" + TITLE + "\"", "Felles kompetanseplan</textarea>")
                .contains("Organet «Oversiktsutvalget» er ikke ført fra før.")
                .contains("Dato: 1. september 2025", "Solveig Gråspurv");
        assertThat(page.indexOf("Se på dette først")).isLessThan(page.indexOf("name=\"" + TITLE));
    }

    @Test
    void what_is_put_right_is_kept_and_nothing_else_of_the_form_is() {
        var review = review("Rettingsutvalget");
        var saved = DESK.submit(review, Map.of(DEADLINE, "innen utgangen av 2025", "meetings.0.place", " Rådhuset "));
        assertThat(saved.body()).contains("Lagret.", "31. desember 2025", "rettet");
        assertThat(mends(review)).contains(DEADLINE).doesNotContain("place", "title", "date");
        assertThat(DESK.submit(review, Map.of()).body()).contains("Ingenting var endret.");
    }

    @Test
    void a_follow_up_and_a_point_can_be_added_and_a_part_left_out() {
        var review = review("Tilleggsutvalget");
        var filled = new HashMap<String, String>();
        filled.put("meetings.0.cases.1.followUps.0.task", "Lage et budsjett");
        filled.put("meetings.0.cases.1.followUps.0.deadline", "1. juni 2025");
        filled.put("meetings.0.cases.1.decision.points.1.text", "Budsjettet legges fram.");
        filled.put("meetings.0.cases.0.take", "false");
        filled.put("meetings.0.cases.9.followUps.7.task", "Ingen ser dette");
        var page = DESK.submit(review, filled).body();
        assertThat(page).contains("Lage et budsjett", "Dato: 1. juni 2025", "Budsjettet legges fram.");
        assertThat(mends(review)).contains("cases.0.take").doesNotContain("cases.9");
    }

    @Test
    void a_form_that_somebody_else_overtook_says_so_and_loses_nothing_that_was_typed() {
        var review = review("Samtidsutvalget");
        DESK.submit(review, Map.of("meetings.0.place", "Kulturhuset"));
        var late = DESK.submit(review, Map.of("version", "0", TITLE, "Min tittel", "meetings.0.place", "Kulturhuset"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("Noen andre har endret utkastet imens", "Min tittel", "Nå står det «Felles kompetanseplan».");
        assertThat(mends(review)).contains("Kulturhuset").doesNotContain("Min tittel");
    }

    @Test
    void a_confirmation_saves_first_records_it_all_and_leads_to_where_it_is_read() {
        var review = review("Bekreftelsesrådet");
        assertThat(DESK.browser().open(review).body()).contains("Fører ").contains("hendelser. Det du har endret");
        var recorded = DESK.submit(review, Map.of("act", "confirm", TITLE, "Kompetanse i fellesskap"));
        assertThat(recorded.body())
                .contains("Ført i vedtaksloggen", "Berammer et møte.", "/vedtakslogg?atLeast=")
                .containsPattern(
                        "/moter/[0-9a-f-]{36}\\?atLeast=\\d+\">Møtet i Bekreftelsesrådet \\d{1,2}\\. \\p{L}+ 20\\d\\d<")
                .containsPattern("/saker/[0-9a-f-]{36}\\?atLeast=\\d+")
                .contains("Kompetanse i fellesskap", "Angre innlesingen");
        assertThat(DESK.browser().open(AtTheDropZone.PAGE).body()).contains("ført");
    }

    @Test
    void the_same_paper_again_shows_nothing_but_what_is_new() {
        var first = review("Gjentakelsesrådet");
        DESK.submit(first, Map.of("act", "confirm"));
        var again = review("Gjentakelsesrådet");
        assertThat(DESK.browser().open(again).body())
                .contains("2 saker er allerede ført", "Den samme filen er lest inn før");
        assertThat(DESK.submit(again, Map.of("meetings.0.cases.1.number", "7/25"))
                        .body())
                .contains("Én sak er allerede ført");
    }

    @Test
    void what_stands_in_the_way_is_said_beside_its_field_and_nothing_is_recorded() {
        var review = review("Hindringsrådet");
        var before = SERVER.recorded();
        var refused = DESK.submit(review, Map.of("act", "confirm", "meetings.0.date", "en tirsdag"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Ingenting er ført. Det som står i veien", "«en tirsdag» er ikke en dato.", "Må rettes:")
                .contains("Én ting må rettes før det kan føres.")
                .containsPattern("id=\"bekreft\"[^>]*disabled");
        assertThat(SERVER.recorded()).isEqualTo(before);
    }

    @Test
    void a_rule_that_refuses_is_told_beside_the_part_it_is_about() {
        var review = DESK.reviewOf(
                "referat.txt", AtTheDropZone.minutes("Regelrådet", "Fagråd 2 bes legge fram … innen 01.09.2025."));
        var before = SERVER.recorded();
        var refused = DESK.submit(review, Map.of("act", "confirm"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("reglene tar ikke imot dette")
                .containsPattern("<a href=\"#meetings\\.0\\.cases\\.0\\.decision[^\"]*\">[^<]+</a>");
        assertThat(SERVER.recorded()).isEqualTo(before);
    }

    @Test
    void an_import_is_undone_as_corrections_and_what_stays_is_listed() {
        var review = review("Angrerådet");
        DESK.submit(review, Map.of("act", "confirm"));
        var undone = DESK.browser().submit(review, review + "/angre", Map.of());
        assertThat(undone.body())
                .contains("Innlesingen er angret med", "Dette ble stående")
                .contains("Et referat som er publisert, blir stående. Det riktige publiseres");
        assertThat(DESK.browser()
                        .submit(AtTheDropZone.PAGE, review + "/angre", Map.of())
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void whoever_comes_to_a_draft_that_is_recorded_by_now_is_told_so() {
        var review = review("Etterpårådet");
        DESK.submit(review, Map.of("act", "confirm"));
        var late = DESK.browser()
                .submit(AtTheDropZone.PAGE, review, Map.of("version", "0", TITLE, "For sent", "act", "confirm"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Noen andre har gjort dette ferdig imens");
    }

    @Test
    void an_answer_about_a_stranger_may_be_changed_until_it_is_confirmed_and_is_not_asked_for_again() {
        var paper = AtTheDropZone.minutes("Navnerådet", "Havblikkgruppa bes legge fram en plan innen 01.09.2025.");
        var review = DESK.reviewOf("referat.txt", paper);
        assertThat(DESK.browser().open(review).body()).contains("Hvem er «Havblikkgruppa»?");
        DESK.submit(review, Map.of("strangers.0.meaning", ""));
        assertThat(DESK.submit(review, Map.of("strangers.0.meaning", "named", "act", "confirm"))
                        .body())
                .contains("Ført i vedtaksloggen");
        var again = DESK.reviewOf("referat 2.txt", paper.replace("12.03.2025", "14.03.2025"));
        assertThat(DESK.browser().open(again).body()).doesNotContain("Hvem er «Havblikkgruppa»?");
    }

    @Test
    void a_draft_that_is_thrown_away_is_gone() {
        var review = review("Kasterådet");
        assertThat(DESK.browser().submit(review, review + "/kast", Map.of()).body())
                .contains("Utkastet av «referat.txt» er kastet.");
        assertThat(DESK.browser().open(review).statusCode()).isEqualTo(404);
    }

    @Test
    void a_form_that_is_not_ours_changes_nothing() {
        var review = review("Forfalskerrådet");
        assertThat(DESK.browser()
                        .post(review, Map.of("version", "0", TITLE, "Forfalsket", "act", "confirm"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(mends(review)).isEqualTo("{}");
    }

    @Test
    void an_import_that_nobody_knows_is_not_found() {
        for (var unknown : new String[] {"00000000-0000-4000-8000-000000000000", "ikke-en-id"}) {
            var path = AtTheDropZone.PAGE + "/" + unknown;
            assertThat(DESK.browser().open(path).statusCode()).isEqualTo(404);
            assertThat(DESK.browser().open(path).body()).contains("Innlesingen finnes ikke");
            for (var action : new String[] {path, path + "/kast", path + "/angre"}) {
                assertThat(DESK.browser()
                                .submit(AtTheDropZone.PAGE, action, Map.of())
                                .statusCode())
                        .as(action)
                        .isEqualTo(404);
            }
            assertThat(DESK.browser().open(path + "/sider/1.png").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void script_in_a_paper_is_shown_as_text() {
        var page = DESK.browser()
                .open(DESK.reviewOf(
                        "<b>referat</b>.txt",
                        AtTheDropZone.minutes("Skriptrådet", "Fagråd 2 bes om <script>document.title='x'</script>.")))
                .body();
        assertThat(page).contains("&lt;script&gt;document.title").doesNotContain("<script>document", "<b>referat");
    }
}
