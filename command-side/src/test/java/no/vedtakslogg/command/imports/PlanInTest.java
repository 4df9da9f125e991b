package no.vedtakslogg.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.vedtakslogg.command.api.ApiServer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of an action plan that is sent, from the file to the record. */
class PlanInTest {
    private final ApiServer server = ApiServer.shared();
    private final Sending sending = new Sending(server);

    @Test
    void a_measure_is_marked_in_the_year_that_its_deadline_names_and_else_in_the_first_year_of_the_plan() {
        var sent = sending.text("plan.txt", plan("HANDLINGSPLAN 2031–2032 FOR SAMARBEIDSUTVALGET"));
        assertThat(sent.status()).as(sent.text()).isEqualTo(201);
        var plan = sending.draft(sent.id()).at("/draft/plan");
        assertThat(plan.at("/fromYear/value").asString()).isEqualTo("2031");
        assertThat(plan.at("/toYear/value").asString()).isEqualTo("2032");

        var confirmed = sending.confirm(sent.id());
        assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
        assertThat(marks(sent.id()))
                .containsExactly(
                        "{\"year\": 2032, \"words\": \"Innen 1. juni 2032\"}",
                        "{\"year\": 2031, \"words\": \"Hvert halvår\"}");
    }

    @Test
    void a_plan_for_one_year_begins_and_ends_in_it_and_its_statuses_are_said_to_be_left() {
        var sent = sending.text("plan.txt", plan("HANDLINGSPLAN 2033"));
        var draft = sending.draft(sent.id()).get("draft");
        assertThat(draft.at("/plan/fromYear/value").asString()).isEqualTo("2033");
        assertThat(draft.at("/plan/toYear/value").asString()).isEqualTo("2033");
        assertThat(draft.at("/remarks").toString()).contains("STATUSES_ARE_NOT_RECORDED", "I gang");
    }

    @Test
    void a_plan_that_tells_no_year_asks_for_both() {
        var sent = sending.text("plan.txt", plan("HANDLINGSPLAN").replace(" 2032", ""));
        var refused = sending.confirm(sent.id());
        assertThat(refused.status()).as(refused.text()).isEqualTo(409);
        assertThat(refused.json().at("/remarks/0/sentence").asString())
                .isEqualTo("Papiret sier ikke hvilke år planen gjelder; skriv det første og det siste.");

        sending.mend(sent.id(), Map.of("plan.fromYear", "2034", "plan.toYear", "2035"));
        assertThat(sending.confirm(sent.id()).status()).isEqualTo(200);
    }

    private List<String> marks(String importId) {
        return JdbcClient.create(server.database().app())
                .sql("""
                        select payload::jsonb -> 'marks' ->> 0
                        from log.event
                        where type = 'measure.added' and metadata like :import
                        order by position
                        """)
                .param("import", "%" + importId + "%")
                .query(String.class)
                .list();
    }

    private static String plan(String title) {
        return """
                %s

                Nr	Tiltak	Ansvarlig	Frist	Status
                1.1	Lage en felles sjekkliste	Fagråd 1	Innen 1. juni 2032	I gang
                1.2	Gå gjennom avvikene	Fagråd 5	Hvert halvår	I gang
                """.formatted(title);
    }
}
