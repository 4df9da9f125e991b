package no.vedtakslogg.papers.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.vedtakslogg.papers.samples.TableSample;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An agenda in a table is read by what stands in its columns, whatever a secretary calls these. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AgendasInTablesTest {
    private static final List<String> TITLES =
            List.of("Godkjenning av innkalling", "Samarbeid om utskrivning", "Felles journal – status");
    private static final List<String> WHO = List.of("Kari Moe", "Per Lund", "Kommunene");
    private static final List<String> FROM = List.of("09:00", "09:15", "10:15");
    private static final List<String> TO = List.of("09:15", "10:00", "10:45");
    private static final List<Integer> MINUTES = List.of(15, 45, 30);

    // n: number, 1: counted, t: title, N: number and title in one cell, w: who, W: who and how long, f: from when, u:
    // to when, c: both,
    // C: both in figures alone, m: minutes, o: what the case is for, -: something else
    @ParameterizedTest
    @CsvSource({
        "Kl.|Saksnr|Tema|Ansvar, fntw",
        "Når|Hva|Hvem, fNw",
        "Tidspunkt|Programpost|Innleder, cNw",
        "Sak|Overskrift|Legges fram av|Tid, ntwm",
        "Nr|Dagsorden|Ved|Minutter, ntwm",
        "Fra|Til|Sak|Foredragsholder, fuNw",
        "Klokken|Vi snakker om|Holdes av, cNw",
        "Sak|Emne|Den som innleder|Tidsbruk, ntwm",
        "Tid|Post|Tittel|Orientering ved, cntw",
        "Nummer|Det gjelder|Hvem presenterer|Hensikt, ntwo",
        "Tidsrom|Tema|Hvem tar det|Formål, cNwo",
        "|Hva skal vi snakke om|Hvem leder praten|Satt av, 1twm",
        "Nr|Starter|Slutter|Det handler om|Tar ordet, 1futw",
        "Saksnr.|Det saken dreier seg om|Kommer fra|Hva vi vil|Lengde, ntwom",
        "Saksnr.|Hensikt|Sak|Kontakt, notw",
        "Kl|Programpost|Den som innleder|Min, CNwm",
        "Nummer|Overskrift|Vedlegg|Meldt inn av, nt-w",
        "OSO-sak|Emne|Ordet til|Beregnet tid, ntwm",
        "Sak|Tittel|Fremlegges av|Estimat, ntwm",
        "Tidspunkt|Innhold|Bidragsyter, CNw",
        "Pkt.|Sak|Dokumenter|Ansvar/tid, 1t-W",
        ", cntw",
        ", ntwm"
    })
    void the_columns_need_no_usual_names(String names, String holding) {
        var agenda = TableSample.read(
                        "innkalling.html",
                        "<html><body><h1>Innkalling til møte i arbeidsutvalget</h1><p>Møtedato: 14. april 2026</p><h2>Saker</h2>"
                                + table(names, holding).html() + "</body></html>")
                .agenda();

        assertPresented(agenda, holding);
        if (holding.matches(".*[nN].*")) {
            assertThat(agenda)
                    .extracting(row ->
                            row.number() == null ? "" : row.number().value().toString())
                    .containsExactly("1/26", "2/26", "3/26");
        }
        if (holding.matches(".*[mW].*")) {
            assertThat(agenda)
                    .extracting(row -> row.minutes() == null ? 0 : row.minutes().value())
                    .isEqualTo(MINUTES);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Kl.|Saksnr|Tema|Ansvar, fntw",
        "Når|Hva|Hvem, fNw",
        "Tidspunkt|Programpost|Innleder, cNw",
        "Saksnr.|Sakstittel|Presenteres ved|Varighet, ntwm",
        "Fra|Til|Sak|Foredragsholder, fuNw",
        "Tid|Post|Tittel|Orientering ved, cntw",
        "Nummer|Det gjelder|Hvem presenterer|Hensikt, ntwo",
        "#|Agendapunkt|Ordet til|Tid, 1twm",
        "Tema|Saksnummer|Legges frem av|Minutter, tnwm",
        "Ansvarlig|Saksnr|Saken gjelder|Beregnet tid, wntm",
        "Kl.|Saksnr|Tema|Ansvar|Vedlegg, fntw",
        ", cntw",
        ", ntwm"
    })
    void cells_below_each_other_are_a_table_too(String names, String holding) {
        assertPresented(
                TableSample.read(
                                "innkalling.txt",
                                "Innkalling til møte i arbeidsutvalget\n\nMøtedato: 14. april 2026\n\nSaker\n\n"
                                        + table(names, holding).lines() + "\n\nVel møtt!\n")
                        .agenda(),
                holding);
    }

    private static void assertPresented(List<AgendaRow> agenda, String holding) {
        assertThat(agenda).extracting(row -> row.title().value()).isEqualTo(TITLES);
        assertThat(agenda)
                .extracting(row ->
                        row.responsible() == null ? "" : row.responsible().value())
                .isEqualTo(WHO);
        if (holding.matches(".*[fcC].*")) {
            assertThat(agenda)
                    .extracting(row -> row.times() == null
                            ? ""
                            : row.times().from().value().toString())
                    .isEqualTo(FROM);
        }
    }

    private static TableSample table(@Nullable String names, String holding) {
        return TableSample.of(names, holding, TITLES.size(), AgendasInTablesTest::cell);
    }

    private static String cell(char what, int row) {
        return switch (what) {
            case 'n' -> row + 1 + "/26";
            case '1' -> row + 1 + "";
            case 't' -> TITLES.get(row);
            case 'N' -> cell('n', row) + " " + cell('t', row);
            case 'w' -> WHO.get(row);
            case 'W' -> cell('w', row) + ", " + cell('m', row);
            case 'f' -> FROM.get(row).replace(':', '.');
            case 'u' -> TO.get(row).replace(':', '.');
            case 'c' -> cell('f', row) + "–" + cell('u', row);
            case 'C' -> cell('c', row).replace(".", "");
            case 'm' -> MINUTES.get(row) + " min";
            case 'o' -> List.of("Beslutning", "Drøfting", "Orientering").get(row);
            case '-' -> List.of("Notat", "", "Referat 3. mars").get(row);
            default -> throw new IllegalArgumentException("Nothing is held as " + what);
        };
    }
}
