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
    private static final List<String> IN_ORDER = List.of(
            "asu-2024-06-19-innkalling.txt",
            "asu-2024-10-29-referat.txt",
            "handlingsplan-2022-2024.txt",
            "rodoy-2022-sak-63-helgeland.txt");

    @Test
    void each_of_the_papers_is_recorded_by_one_confirmation_and_then_there_is_nothing_left_to_record()
            throws IOException {
        assumeThat(PAPERS).isDirectory();
        try (var server = ApiServer.start()) {
            var sending = new Sending(server);
            for (var name : IN_ORDER) {
                var sent = sending.file(name, Files.readAllBytes(PAPERS.resolve(name)));
                assertThat(sent.status()).as(sent.text()).isEqualTo(201);
                var confirmed = sending.confirm(sent.id());
                assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
            }
            for (var name : IN_ORDER) {
                var again = sending.file(name, Files.readAllBytes(PAPERS.resolve(name)));
                assertThat(commands(again.json())).as(name).isEmpty();
            }
        }
    }

    private static List<String> commands(JsonNode draft) {
        var commands = new ArrayList<String>();
        draft.get("toRecord").forEach(line -> commands.add(line.get("command").asString() + " " + line.get("path")));
        return commands;
    }
}
