package no.vedtakslogg.query.search;

import static no.vedtakslogg.query.Asu.DAY;
import static no.vedtakslogg.query.Asu.by;
import static no.vedtakslogg.query.Asu.point;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.decisions.PointEffect;
import no.vedtakslogg.events.followups.FollowUpEvent.ProgressReported;
import no.vedtakslogg.events.followups.FollowUpId;
import no.vedtakslogg.query.Asu;
import no.vedtakslogg.query.QuerySideRunning;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {
    private final QuerySideRunning side = new QuerySideRunning();
    private final Asu asu = new Asu();

    @BeforeAll
    void three_cases_are_decided() {
        var grants = CaseId.random();
        var asked = point("1", "Prosjektlederne bes melde tilbake.", PointEffect.REQUESTED);
        var followUp = FollowUpId.random();
        side.record(asu.body, asu.established());
        side.record(
                asu.meeting,
                asu.adopted(
                        CaseId.random(),
                        "42/24",
                        "Rapport",
                        point("1", "Forbedringsgruppen skal rapportere til AU/ASU i august.", PointEffect.NOTED)),
                asu.adopted(
                        CaseId.random(),
                        "43/24",
                        "Årsplan",
                        point("1", "Arbeidsgruppene legges ned. Planen gjelder ikke for St.Olavs.", PointEffect.NOTED)),
                asu.adopted(grants, "44/24", "Tilskudd", asked));
        side.record(
                followUp,
                asu.opened(
                        followUp,
                        grants,
                        asked,
                        null,
                        "Melde tilbake",
                        "Trondheim kommune",
                        by("i høst", null, "2024-12-31")),
                new ProgressReported(followUp, "To uker igjen", null, null, null, DAY.plusDays(2)));
        side.ask("/api/answers/decision-log");
    }

    @AfterAll
    void stop() {
        side.close();
    }

    @ParameterizedTest
    @CsvSource({
        "forbedringsgruppa, 42/24", // -a finds -en
        "forbedringsgrupper, 42/24",
        "FORBEDRINGSGR, 42/24", // the beginning of a word
        "gruppa, 42/24 43/24", // the end of compound words
        "gruppe, 42/24 43/24",
        "rapporten, 42/24",
        "AU, 42/24", // not august
        "ikke, 43/24", // no word is too common
        "Olavs, 43/24",
        "årsplanen, 43/24",
        "prosjektleder, 44/24", // -erne
        "trondheim, 44/24", // in what is asked of whom
        "uke, 44/24", // in a report
        "tilskuddene Trondheim, 44/24", // one word here, another there
        "tilskudd forbedringsgruppa, ''", // all words in one row
        "43/24, 43/24",
        "043/2024 gruppe, 43/24",
        "42/24 43/24, ''",
        "asu uker, 44/24", // the body's short name
        "administrativt rapporter, 42/24", // the body's name
        "'%', ''",
        "sommerfugl, ''",
    })
    void the_log_and_the_follow_up_list_find(String words, String cases) {
        // in the whole list the rows that have a word are looked up, in what one body decided each row is read
        for (var narrowed : List.of("", "&body=ASU")) {
            assertThat(found("decision-log", words, narrowed)).as(words).isEqualTo(cases);
            assertThat(found("follow-ups", words, narrowed))
                    .as(words)
                    .isEqualTo(cases.contains("44/24") ? "44/24" : "");
        }
    }

    @Test
    void hits_are_marked_on_the_page_and_what_is_typed_is_shown_as_text() {
        var page = side.ask("/vedtakslogg?q=" + encoded("gruppa <script>") + "&body=ASU")
                .body();
        assertThat(page).contains("value=\"gruppa &lt;script&gt;\"").doesNotContain("<script>");
        assertThat(side.ask("/vedtakslogg?q=gruppa").body())
                .contains("<mark>Forbedringsgruppen</mark> skal", "<mark>Arbeidsgruppene</mark> legges");
        assertThat(side.ask("/oppfolging?q=uke").body()).contains("To <mark>uker</mark> igjen");
    }

    @Test
    void an_unknown_case_number_gives_the_page_with_a_way_on() {
        assertThat(side.ask("/vedtakslogg?case=49/24").body())
                .contains("Ingen vedtak er ført i en sak 49/24", "Ingen saker har et nummer som ligner");
    }

    @Test
    void the_indexes_of_words_are_used_where_the_log_is_long() {
        var database = JdbcClient.create(side.database().owner());
        database.sql("alter role current_user set enable_seqscan = off").update(); // for connections from now on
        assertThat(String.join("\n", database.sql("""
                                explain select w.id from answers.decision_point w
                                 where (answers.words_of(w.case_title || ' ' || w.text) @@ to_tsquery('answers.norwegian', 'gruppa')
                                        or answers.words_backwards(w.case_title || ' ' || w.text) @@ to_tsquery('simple', 'appurg:*'))
                                """).query(String.class).list()))
                .contains("decision_point_words", "decision_point_words_backwards");
    }

    private String found(String list, String words, String narrowed) {
        var rows = side.json("/api/answers/" + list + "?sort=case&q=" + encoded(words) + narrowed)
                .path("items");
        List<String> cases = rows.valueStream()
                .map(row -> row.path("caseNumber").asString())
                .distinct()
                .toList();
        return String.join(" ", cases);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
