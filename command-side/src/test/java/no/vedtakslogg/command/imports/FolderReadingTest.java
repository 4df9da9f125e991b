package no.vedtakslogg.command.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.vedtakslogg.command.api.ApiServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of papers, read from a shell. */
class FolderReadingTest {
    private static final String MINUTES = """
            MØTEREFERAT

            Utvalg: Mappeutvalget
            Møtedato: 14.05.2025 kl. 10.00 – 12.00
            Møtested: Rådhuset

            Til stede: Solveig Gråspurv

            Sak 1/25 Årsplan

            Vedtak
            1. Planen tas til orientering.
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @Test
    void every_file_gets_a_report_and_none_stops_the_others() throws IOException {
        Files.writeString(folder.resolve("a-tom.txt"), "");
        Files.writeString(folder.resolve("b-referat.txt"), MINUTES);
        Files.writeString(folder.resolve("c-brev.txt"), "Takk for sist.");
        var code = read(ApiServer.shared().uri("/"));
        assertThat(code).isEqualTo(FolderReading.SOME_LEFT);
        assertThat(told())
                .contains("Leser 3 filer", "1 av 3: a-tom.txt – ikke lest", "2 av 3: b-referat.txt – lest", "3 av 3");
        assertThat(Files.readString(folder.resolve("rapporter/b-referat.txt.json")))
                .contains("\"Årsplan\"");
        try (Stream<Path> reports = Files.list(folder.resolve("rapporter"))) {
            assertThat(reports).hasSize(3);
        }
    }

    @Test
    void where_nobody_answers_or_there_is_no_folder_it_says_so() throws IOException {
        Files.writeString(folder.resolve("referat.txt"), MINUTES);
        assertThat(read(URI.create("http://127.0.0.1:1/"))).isEqualTo(FolderReading.NOT_DONE);
        assertThat(told()).contains("tok ikke imot");
        assertThat(read(URI.create("http://127.0.0.1:1/"), "--read=" + folder.resolve("finnes-ikke")))
                .isEqualTo(FolderReading.NOT_DONE);
        assertThat(told()).contains("Finner ikke mappen");
    }

    private int read(URI at, String... arguments) {
        var asked = FolderAsked.in(at, arguments.length > 0 ? arguments : new String[] {"--read=" + folder})
                .orElseThrow();
        return FolderReading.run(asked, new PrintStream(told, true, UTF_8));
    }

    private String told() {
        return told.toString(UTF_8);
    }
}
