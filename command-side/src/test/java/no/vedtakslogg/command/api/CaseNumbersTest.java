package no.vedtakslogg.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseNumbersTest {
    static final int WRITERS = 16;
    static final int CASES_EACH = 5;

    @Test
    void sixteen_writers_in_two_processes_give_each_case_of_a_body_and_year_its_number_without_gap_or_repeat()
            throws Exception {
        try (var one = ApiServer.start();
                var other = one.another()) {
            var scene = Scene.on(one);
            var meetings = List.of(
                    scene.meeting(),
                    Scene.meeting(one, scene.body(), "2024-11-12"),
                    Scene.meeting(one, scene.body(), "2024-12-03"));
            List<Callable<List<String>>> writers = new ArrayList<>();
            for (var writer = 0; writer < WRITERS; writer++) {
                var server = writer % 2 == 0 ? one : other;
                var meeting = meetings.get(writer % meetings.size());
                var cases = IntStream.range(0, CASES_EACH)
                        .mapToObj(i -> scene.openCase("Sak " + i))
                        .toList();
                writers.add(() -> cases.stream()
                        .map(caseId -> number(server, meeting, caseId))
                        .toList());
            }

            var numbers = new ArrayList<String>();
            try (var threads = Executors.newFixedThreadPool(WRITERS)) {
                for (var given : threads.invokeAll(writers)) {
                    numbers.addAll(given.get());
                }
            }

            assertThat(numbers)
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, WRITERS * CASES_EACH)
                            .mapToObj(number -> number + "/24")
                            .toList());
        }
    }

    /** As a caller does it: the same key again until there is an answer. */
    private static String number(ApiServer server, String meeting, String caseId) {
        for (var attempt = 0; attempt < 20; attempt++) {
            var reply = server.send("TableCase", Scene.tabling(meeting, caseId), "Idempotency-Key", caseId);
            if (reply.status() != 503) {
                assertThat(reply.status()).as(reply.text()).isEqualTo(200);
                return reply.json().path("caseNumber").asString();
            }
        }
        throw new AssertionError("No number for " + caseId);
    }
}
