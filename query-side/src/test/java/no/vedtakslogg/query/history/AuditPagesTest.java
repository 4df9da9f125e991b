package no.vedtakslogg.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.vedtakslogg.query.QuerySideRunning;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The questions of an auditor, as they are asked on the pages. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditPagesTest {
    @SuppressWarnings("NullAway.Init")
    private QuerySideRunning side;

    @SuppressWarnings("NullAway.Init")
    private Dispute dispute;

    @BeforeAll
    void start() {
        side = new QuerySideRunning();
        dispute = new Dispute(side).tell();
    }

    @AfterAll
    void stop() {
        side.close();
    }

    @Test
    void the_page_offers_every_question_and_takes_the_answer_away() {
        var page = page("/sporing?onBehalfOf=ASU&source=import&family=follow-up&effectiveFrom=2024-10-01");
        for (var filter : List.of(
                "actor",
                "onBehalfOf",
                "family",
                "type",
                "body",
                "source",
                "from",
                "to",
                "effectiveFrom",
                "effectiveTo",
                "order")) {
            assertThat(page).contains("name=\"" + filter + "\"");
        }
        assertThat(page)
                .contains("Arbeidet er forsinket", "value=\"ASU\"", "value=\"2024-10-01\"")
                .contains("/sporing.csv?effectiveFrom=2024-10-01&amp;family=follow-up&amp;onBehalfOf=ASU")
                .contains("/sporing.jsonl?effectiveFrom=2024-10-01")
                .doesNotContain("Ny jobb");
    }

    @Test
    void what_is_asked_about_is_said_in_words() {
        assertThat(page("/sporing?case=" + dispute.pathway)).contains("saken «Pasientforløp»");
        assertThat(page("/sporing?subject=" + dispute.followUp)).contains("Kartlegge forløpene");
        assertThat(page("/sporing?subject=" + dispute.measure)).contains("1.4.2");
        assertThat(page("/sporing?subject=" + dispute.member)).contains("ukjent person");
    }

    @Test
    void the_oldest_first_goes_on_to_newer_ones() {
        var page = page("/sporing?order=oldest&size=3&case=" + dispute.pathway);
        assertThat(page).contains(">Nyere<", "after=").doesNotContain("before=");
        assertThat(page("/sporing?size=3")).contains(">Eldre<", "before=");
    }

    @Test
    void a_field_tells_who_changed_it_from_what_to_what_and_by_which_decision() {
        var page = page("/sporing/felt?changed=true&field=follow-up.deadlineWords&subject=" + dispute.followUp);
        assertThat(page)
                .containsPattern("(?i)<del>.*innen 01\\.12\\.24</del>")
                .containsPattern("(?i)<ins>.*innen 30\\.06\\.25</ins>")
                .contains(">ola<", "for ASU", "import:referat.txt", "29.10.2024")
                .contains("/saker/%s#punkt-%s".formatted(dispute.later, dispute.extends_))
                .contains("/sporing/felt.csv?changed=true&amp;field=follow-up.deadlineWords&amp;subject=");
    }

    @Test
    void the_page_of_fields_helps_one_who_has_not_said_what_of() {
        assertThat(page("/sporing/felt")).contains("Velg hva det gjelder").doesNotContain("role=\"alert\"");
        var without = side.get("/sporing/felt?field=follow-up.task");
        assertThat(without.statusCode()).isEqualTo(400);
        assertThat(without.body()).contains("mangler: si hva feltene hører til");
        var wrong = side.get("/sporing/felt?field=sko&subject=" + dispute.followUp);
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("«sko» er ikke et felt");
    }

    private String page(String path) {
        var answer = side.ask(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.body()).contains("</html>").doesNotContain("??", "th:");
        return answer.body();
    }
}
