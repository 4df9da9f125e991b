package no.vedtakslogg.papers.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.vedtakslogg.papers.samples.TableSample;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who met is read in a table by the names and the marks in its columns, whatever a secretary calls these. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AttendanceInTablesTest {
    private static final List<String> NAMES = List.of("Kari Moe", "Per Lund", "Ida Berg", "Ola Vik");
    private static final List<String> ROLES =
            List.of("kommuneoverlege", "avdelingsleder", "brukerrepresentant", "rådgiver");
    private static final List<String> FROM = List.of("Bodø kommune", "Nordlandssykehuset", "FFO", "Fauske kommune");

    // n: name, r: role, o: from where, x: a cross for those who met, -: a dash for those who did not too, j: yes or no,
    // t: in words, F: a letter, f: a remark of those who did not, a: a cross for them
    @ParameterizedTest
    @CsvSource({
        "Navn|Stilling|Organisasjon|Til stede, nrox",
        "Kommune/foretak|Navn|Stilling|Til stede, onrx",
        "Hvem|Fra|Kom, noj",
        "Deltakere|Arbeidssted|Oppmøte, not",
        "Virksomhet|Person|Deltok, onj",
        "Navn|Rolle|Hvor fra|Merknad, nrof",
        "Hvem er med|Hvor de kommer fra|Var der, nox",
        "Navn|Funksjon|Tilstede|Forfall, nrxa",
        "Navn|Enhet|T/F, noF",
        "|Hvem|Hvor fra, xno",
        "Kven|Kvar frå|Var med, noj",
        "Gruppemedlemmer|Her i dag?, nj",
        "Navn og rolle|Hvor|Tilstedeværelse, not",
        "Kommune|Representant|14.04, on-",
        "Deltaker|Enhet|Hvordan, not",
        ", nrot",
        ", noF",
        ", nox",
        ", ont",
        "Navn på deltaker|Hvor vedkommende jobber|Tilstede?, noj"
    })
    void the_columns_need_no_usual_names(String names, String holding) {
        assertMet(
                "referat.html",
                "<html><body><h1>Referat fra samarbeidsgruppen for utskrivning</h1><p>Dato: 14. april 2026</p>"
                        + table(names, holding).html()
                        + "<h2>Sak 1/26 Utskrivning</h2><p>Konklusjon: Saken tas til orientering.</p></body></html>");
    }

    @ParameterizedTest
    @CsvSource({
        "Navn|Stilling|Organisasjon|Til stede, nrox",
        "Kommune/foretak|Navn|Stilling|Til stede, onrx",
        "Hvem|Fra|Kom, noj",
        "Deltakere|Arbeidssted|Oppmøte, not",
        "Virksomhet|Person|Deltok, onj",
        "Navn|Rolle|Hvor fra|Merknad, nrof",
        "Hvem er med|Hvor de kommer fra|Var der, nox",
        "Navn på deltaker|Hvor vedkommende jobber|Til stede?, noj",
        "Virksomhet|Medlem|Vara|Møtte, onx",
        ", onj",
        ", nrot",
        ", noF"
    })
    void cells_below_each_other_are_a_table_too(String names, String holding) {
        assertMet(
                "referat.txt",
                "Referat fra samarbeidsgruppen for utskrivning\n\nDato: 14. april 2026\n\n"
                        + table(names, holding).lines()
                        + "\n\nSak 1/26 Utskrivning\n\nKonklusjon: Saken tas til orientering.\n");
    }

    private static void assertMet(String name, String text) {
        assertThat(TableSample.read(name, text).attendance())
                .extracting(met -> met.name().value() + " " + met.presence().value())
                .containsExactly("Kari Moe MET", "Per Lund MET", "Ida Berg MET", "Ola Vik ABSENT");
    }

    private static TableSample table(@Nullable String names, String holding) {
        return TableSample.of(names, holding, NAMES.size(), AttendanceInTablesTest::cell);
    }

    private static String cell(char what, int row) {
        var absent = row == NAMES.size() - 1;
        return switch (what) {
            case 'n' -> NAMES.get(row);
            case 'r' -> ROLES.get(row);
            case 'o' -> FROM.get(row);
            case 'x' -> absent ? "" : "x";
            case '-' -> absent ? "-" : "x";
            case 'j' -> absent ? "Nei" : "Ja";
            case 't' -> absent ? "Forfall" : "Til stede";
            case 'F' -> absent ? "F" : "T";
            case 'f' -> absent ? "Forfall" : "";
            case 'a' -> absent ? "x" : "";
            default -> throw new IllegalArgumentException("Nothing is held as " + what);
        };
    }
}
