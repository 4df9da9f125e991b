package no.vedtakslogg.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.vedtakslogg.command.api.ApiServer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The papers that lie beside the checkout, where they do: dropped one after the other into an empty record. */
class PublicPapersInTest {
    private static final Path PAPERS = Path.of("../../shared/papers");
    private static final String MINUTES = "asu-2024-10-29-referat.txt";
    private static final List<String> IN_ORDER = List.of(
            "asu-2024-06-19-innkalling.txt", MINUTES, "handlingsplan-2022-2024.txt", "rodoy-2022-sak-63-helgeland.txt");

    /** Case, point, kind of deadline and last day, as the example record has them for the meeting of 29 October 2024. */
    private static final List<String> AS_IN_THE_EXAMPLE_RECORD = List.of(
            "42/24 2 NONE -",
            "42/24 3 NONE -",
            "42/24 4 DATE 2025-06-30",
            "42/24 5 MEETING 2025-12-31",
            "44/24 2 DATE 2024-12-01",
            "44/24 3 NONE -",
            "44/24 3.a MEETING 2025-12-31",
            "44/24 3.a RECURRING -",
            "46/24 2 PERIOD 2025-06-30",
            "47/24 2 NONE -",
            "47/24 3 CONDITION -",
            "47/24 4 DATE 2025-06-30");

    @Test
    void each_of_the_papers_is_recorded_by_one_confirmation_and_then_there_is_nothing_left_to_record()
            throws IOException {
        assumeThat(PAPERS).isDirectory();
        try (var server = ApiServer.start()) {
            var sending = new Sending(server);
            for (var name : IN_ORDER) {
                var sent = sending.file(name, Files.readAllBytes(PAPERS.resolve(name)));
                assertThat(sent.status()).as(sent.text()).isEqualTo(201);
                if (name.equals(MINUTES)) {
                    assertThat(followUps(sent.json())).containsExactlyElementsOf(AS_IN_THE_EXAMPLE_RECORD);
                }
                var confirmed = sending.confirm(sent.id());
                assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
            }
            for (var name : IN_ORDER) {
                var again = sending.file(name, Files.readAllBytes(PAPERS.resolve(name)));
                assertThat(commands(again.json())).as(name).isEmpty();
            }
        }
    }

    private static List<String> followUps(JsonNode draft) {
        var followUps = new ArrayList<String>();
        draft.at("/draft/meetings/0/cases").forEach(one -> one.get("followUps")
                .forEach(followUp -> followUps.add(String.join(
                        " ",
                        one.at("/number/value").asString(),
                        followUp.at("/point/value").asString(),
                        followUp.at("/until/kind").asString(),
                        followUp.at("/until/latest").asString("-")))));
        return followUps;
    }

    private static List<String> commands(JsonNode draft) {
        var commands = new ArrayList<String>();
        draft.get("toRecord").forEach(line -> commands.add(line.get("command").asString() + " " + line.get("path")));
        return commands;
    }
}
