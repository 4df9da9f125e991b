package no.vedtakslogg.papers.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.vedtakslogg.papers.Limits;
import no.vedtakslogg.papers.Paper;
import no.vedtakslogg.papers.Papers;
import no.vedtakslogg.papers.samples.DocxSample;
import no.vedtakslogg.papers.samples.PdfSample;
import no.vedtakslogg.papers.text.Document;
import no.vedtakslogg.papers.text.FileReader;
import no.vedtakslogg.papers.text.Unreadable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Scores the reader on four public papers; what they say was read by people and stands as hashes and facts. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublicPapersTest {
    static final Path PAPERS = Path.of(System.getProperty("papers", "../../shared/papers"));
    static final List<String> AIMED_AT = List.of("cases", "points", "attendance", "agenda");
    static final double AIM = 0.99;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asu-2024-06-19-innkalling",
                "asu-2024-10-29-referat",
                "rodoy-2022-sak-63-helgeland",
                "handlingsplan-2022-2024"
            })
    void the_paper_is_read_as_text(String name) throws IOException {
        score(name, "text", read(bytes(name), name + ".txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"asu-2024-06-19-innkalling", "asu-2024-10-29-referat", "rodoy-2022-sak-63-helgeland"})
    void the_paper_laid_out_as_PDF_says_the_same(String name) throws IOException, Unreadable {
        score(name, "PDF", read(PdfSample.of(document(name), "Helsefellesskapet", true), name + ".pdf"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asu-2024-06-19-innkalling",
                "asu-2024-10-29-referat",
                "rodoy-2022-sak-63-helgeland",
                "handlingsplan-2022-2024"
            })
    void the_paper_laid_out_in_Word_says_the_same(String name) throws IOException, Unreadable {
        score(name, "DOCX", read(DocxSample.of(document(name)), name + ".docx"));
    }

    private static void score(String name, String format, Paper paper) throws IOException {
        var scores = Score.of(expected(name), Facts.hashed(paper));
        System.out.print(Score.table(name + " as " + format, scores));
        for (var kind : AIMED_AT) {
            if (scores.containsKey(kind)) {
                assertThat(scores.get(kind).f1())
                        .as("F1 of %s in %s as %s", kind, name, format)
                        .isGreaterThanOrEqualTo(AIM);
            }
        }
        assertThat(scores.values().stream().mapToInt(Score::found).sum()).isPositive();
    }

    private static Map<String, List<String>> expected(String name) throws IOException {
        try (var json = PublicPapersTest.class.getResourceAsStream("/papers/public/" + name + ".json")) {
            return JsonMapper.shared().readValue(Objects.requireNonNull(json).readAllBytes(), new TypeReference<>() {});
        }
    }

    private static byte[] bytes(String name) throws IOException {
        var file = PAPERS.resolve(name + ".txt");
        assumeTrue(Files.exists(file), () -> "skipped: " + file.toAbsolutePath().normalize() + " is not here");
        return Files.readAllBytes(file);
    }

    private static Document document(String name) throws IOException, Unreadable {
        return FileReader.read(bytes(name), name + ".txt", 1 << 20, 1, 1 << 20);
    }

    private static Paper read(byte[] bytes, String name) {
        return (Paper) Papers.read(new ByteArrayInputStream(bytes), name, Limits.USUAL);
    }
}
