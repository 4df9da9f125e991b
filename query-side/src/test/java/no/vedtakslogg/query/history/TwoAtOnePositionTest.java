package no.vedtakslogg.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.vedtakslogg.query.QuerySideRunning;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A trail in which every entry stands twice at its position, as where an old event is read as two. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoAtOnePositionTest {
    @SuppressWarnings("NullAway.Init")
    private QuerySideRunning side;

    @SuppressWarnings("NullAway.Init")
    private Dispute dispute;

    @BeforeAll
    void start() {
        side = new QuerySideRunning();
        dispute = new Dispute(side).tell();
        side.ask("/api/answers/history");
        JdbcClient.create(side.database().owner())
                .sql("insert into answers.audit_entry select * from answers.audit_entry")
                .update();
    }

    @AfterAll
    void stop() {
        side.close();
    }

    @Test
    void the_trail_is_told_page_by_page_with_both_and_to_its_end() {
        for (var question : List.of("", "case=" + dispute.pathway + "&", "actor=ola&")) {
            var whole = positions(side.json("/api/answers/history?" + question + "order=oldest&size=500"));
            assertThat(whole).hasSizeGreaterThan(1);
            assertThat(whole.stream().distinct().count() * 2).as(question).isEqualTo(whole.size());

            assertThat(pageByPage(question + "order=oldest&", "after")).isEqualTo(whole);
            assertThat(pageByPage(question, "before")).isEqualTo(whole.reversed());
        }
    }

    @Test
    void an_export_tells_what_is_stored_once() {
        var stored = JdbcClient.create(side.database().app())
                .sql("select count(*) from log.event")
                .query(Long.class)
                .single();
        assertThat(side.ask("/sporing.jsonl").body().lines().count()).isEqualTo(stored);
    }

    private List<Long> pageByPage(String question, String goesOn) {
        List<Long> seen = new ArrayList<>();
        var from = "";
        do {
            var page = positions(side.json("/api/answers/history?" + question + "size=3" + from));
            assertThat(page.size()).isLessThanOrEqualTo(6);
            seen.addAll(page);
            from = page.isEmpty() ? "" : "&" + goesOn + "=" + page.getLast();
        } while (!from.isEmpty());
        return seen;
    }

    private static List<Long> positions(JsonNode trail) {
        return trail.get("entries")
                .valueStream()
                .map(entry -> entry.get("position").asLong())
                .toList();
    }
}
