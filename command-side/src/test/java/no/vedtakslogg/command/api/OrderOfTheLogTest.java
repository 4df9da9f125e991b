package no.vedtakslogg.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OrderOfTheLogTest {
    static final int WRITERS = 8;
    static final int EACH = 12;

    static final String OUT_OF_ORDER = """
            select count(*)
              from log.event earlier
              join log.event later using (aggregate_id)
             where later.version > earlier.version
               and later.position < earlier.position
            """;

    @Test
    void what_happens_to_one_case_stands_in_the_log_in_the_order_of_its_versions() throws Exception {
        try (var server = ApiServer.start()) {
            var caseId = Scene.on(server).openCase("En travel sak");
            List<Callable<Void>> writers = new ArrayList<>();
            for (var writer = 0; writer < WRITERS; writer++) {
                var name = "forfatter " + writer;
                writers.add(() -> {
                    for (var n = 0; n < EACH; n++) {
                        register(server, caseId, name + " nr. " + n);
                    }
                    return null;
                });
            }
            try (var threads = Executors.newFixedThreadPool(WRITERS)) {
                for (var done : threads.invokeAll(writers)) {
                    done.get();
                }
            }

            var jdbc = JdbcClient.create(server.database().owner());
            assertThat(jdbc.sql("select max(version) from log.event where aggregate_id = :id")
                            .param("id", caseId)
                            .query(Long.class)
                            .single())
                    .isEqualTo(WRITERS * EACH);
            assertThat(jdbc.sql(OUT_OF_ORDER).query(Long.class).single()).isZero();
        }
    }

    private static void register(ApiServer server, String caseId, String reference) {
        var reply = server.send(
                "RegisterArchiveReference",
                Map.of("caseId", caseId, "archiveReference", reference, "effectiveOn", "2026-06-01"),
                "Idempotency-Key",
                reference.replace(' ', '-'));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    }
}
