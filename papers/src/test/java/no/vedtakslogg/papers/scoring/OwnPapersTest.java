package no.vedtakslogg.papers.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.vedtakslogg.papers.Limits;
import no.vedtakslogg.papers.Paper;
import no.vedtakslogg.papers.Papers;
import no.vedtakslogg.papers.samples.DocxSample;
import no.vedtakslogg.papers.samples.PdfSample;
import no.vedtakslogg.papers.text.FileReader;
import no.vedtakslogg.papers.text.Unreadable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads papers in the manner of other secretariats, made up for the purpose. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OwnPapersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "fagrad-nynorsk-referat.txt",
                "styreprotokoll.txt",
                "saksprotokoll-kommune.txt",
                "au-referat-tabell.md",
                "vedtakslogg.html",
                "innkalling-liste.txt",
                "flat-innkalling.txt",
                "fagrad-fritt-referat.txt",
                "protokoll-med-saksprotokoller.txt",
                "saerutskrift-formannskap.txt",
                "handlingsplan-med-status.txt",
                "innkalling-med-saker.txt"
            })
    void every_fact_is_read(String name) throws IOException {
        assertThat(Facts.inWords(read(bytes(name), name))).isEqualTo(expected(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fagrad-nynorsk-referat.txt", "styreprotokoll.txt", "innkalling-liste.txt"})
    void points_and_cases_are_the_same_in_PDF_and_Word(String name) throws IOException, Unreadable {
        var document = FileReader.read(bytes(name), name, 1 << 20, 1, 1 << 20);
        for (var file : Map.of("pdf", PdfSample.of(document, "Eksempel", true), "docx", DocxSample.of(document))
                .entrySet()) {
            var read = Facts.inWords(read(file.getValue(), name + "." + file.getKey()));
            for (var kind : List.of("cases", "points", "outcomes")) {
                assertThat(read.get(kind))
                        .as("%s in %s", kind, file.getKey())
                        .isEqualTo(expected(name).get(kind));
            }
        }
    }

    private static Map<String, List<String>> expected(String name) throws IOException {
        return JsonMapper.shared().readValue(bytes(name.replaceFirst("\\.[a-z]+$", ".json")), new TypeReference<>() {});
    }

    private static byte[] bytes(String name) throws IOException {
        try (var file = OwnPapersTest.class.getResourceAsStream("/papers/own/" + name)) {
            return Objects.requireNonNull(file).readAllBytes();
        }
    }

    private static Paper read(byte[] bytes, String name) {
        return (Paper) Papers.read(new ByteArrayInputStream(bytes), name, Limits.USUAL);
    }
}
