package no.vedtakslogg.papers.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.vedtakslogg.papers.samples.TableSample;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cases of minutes are found by the headings above what was said of each, however these number and name them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CasesByTheirHeadingsTest {
    private static final List<String> TITLES =
            List.of("Godkjenning av referat", "Legevakt i helgene", "Opplæring i e-helse", "Pasientsikkerhet i nord");
    private static final List<String> KINDS = List.of("Vedtakssak", "Vedtakssak", "Drøftingssak", "Orienteringssak");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sak nr. #/2026 – ¤ | #/26",
                "#/26 ¤ | #/26",
                "PS #/26 ¤ | #/26",
                "2026-0# ¤ | #/26",
                "0#-2026 ¤ | #/26",
                "#/26 %: ¤ | #/26",
                "¤ (sak #/26) | #/26",
                "Ad # ¤ | #",
                "Post #: ¤ | #",
                "Punkt #: ¤ | #",
                "#) ¤ | #",
                "Sak: ¤ | -",
                "Tema: ¤ | -"
            })
    void they_are_numbered_or_only_named(String heading, String number) {
        var minutes =
                "Referat fra møte i Administrativt samarbeidsutvalg\n\nDato: 12. mars 2026\nTil stede: Kari Moe, Per Lund, Ida Berg\n\n"
                        + IntStream.range(0, TITLES.size())
                                .mapToObj(at -> filled(heading, at)
                                        + "\nUtvalget drøftet saken, og alle fikk si sitt om den.\n\n"
                                        + "Konklusjon:\nSekretariatet tar saken videre.\n")
                                .collect(Collectors.joining("\n"));

        assertThat(TableSample.read("referat.txt", minutes).cases())
                .extracting(read -> (read.number() == null ? "-" : read.number().value()) + " "
                        + (read.title() == null ? "-" : read.title().value()))
                .containsExactlyElementsOf(IntStream.range(0, TITLES.size())
                        .mapToObj(at -> filled(number, at) + " " + TITLES.get(at))
                        .toList());
    }

    private static String filled(String words, int at) {
        return words.replace("#", String.valueOf(at + 1))
                .replace("¤", TITLES.get(at))
                .replace("%", KINDS.get(at));
    }
}
