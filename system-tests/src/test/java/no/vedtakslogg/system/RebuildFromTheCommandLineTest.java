package no.vedtakslogg.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.vedtakslogg.events.partnerships.PartnershipEvent.PartnershipFormed;
import no.vedtakslogg.events.partnerships.PartnershipId;
import no.vedtakslogg.eventstore.TestDatabase;
import no.vedtakslogg.eventstore.TestLog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The packaged query side, run to make projections anew and to end: on a database that nothing else answers from. */
@TestInstance(Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RebuildFromTheCommandLineTest {
    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient owner = JdbcClient.create(database.owner());

    @BeforeAll
    void something_is_recorded() {
        var log = new TestLog(database);
        for (var n = 0; n < 20; n++) {
            var id = PartnershipId.random();
            log.append(id.toString(), new PartnershipFormed(id, "Helsefellesskap " + n, LocalDate.of(2024, 1, 1)));
        }
    }

    @AfterAll
    void stop() {
        database.close();
    }

    @Test
    void all_of_them_or_one_are_made_anew_and_the_process_ends() throws Exception {
        var all = Side.run("query-side", database, "--rebuild=all");
        assertThat(all.exitCode()).as(all.output()).isZero();
        assertThat(all.output()).contains("bodies: har tatt over", "decisionlog: har tatt over");
        assertThat(madeAt()).hasSizeGreaterThanOrEqualTo(8).doesNotContainNull();
        assertThat(owner.sql("select count(*) from answers.audit_entry")
                        .query(Integer.class)
                        .single())
                .isEqualTo(20);

        owner.sql("update answers.progress set made_at = null").update();
        var one = Side.run("query-side", database, "--rebuild=bodies");
        assertThat(one.exitCode()).as(one.output()).isZero();
        assertThat(owner.sql("select projection from answers.progress where made_at is not null")
                        .query(String.class)
                        .list())
                .containsExactly("bodies");
    }

    @Test
    void a_name_that_is_none_is_answered_with_those_there_are() throws Exception {
        var unknown = Side.run("query-side", database, "--rebuild=vedtaksloggen");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.output()).contains("vedtaksloggen", "decisionlog, followups");
    }

    private List<String> madeAt() {
        return owner.sql("select made_at::text from answers.progress")
                .query(String.class)
                .list();
    }
}
