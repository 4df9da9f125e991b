package no.vedtakslogg.papers.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.vedtakslogg.papers.samples.TableSample;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who met is read in lists and sentences, however a secretary labels, groups and marks the names. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AttendanceInListsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "☒ Kari Moe\n☒ Per Lund, Nordlandssykehuset\n☒ Ida Berg\n☐ Ola Vik",
                "[x] Kari Moe\n[x] Per Lund\n[x] Ida Berg\n[ ] Ola Vik",
                "Deltakere (kryss for oppmøte): ☒ Kari Moe ☒ Per Lund ☒ Ida Berg ☐ Ola Vik",
                "Navn\tTil stede\tForfall\nKari Moe\t☒\t☐\nPer Lund\t☒\t☐\nIda Berg\t☒\t☐\nOla Vik\t☐\t☒",
                "Navn\tVirksomhet\tForfall\nKari Moe\tNLSH\t☐\nPer Lund\tNLSH\t☐\nIda Berg\tBodø\t☐\nOla Vik\tMeløy\t☒"
            })
    void a_box_is_ticked_of_those_who_met(String list) {
        assertMet(list);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bodø kommune: Kari Moe\nMeløy kommune: forfall (Ola Vik)\nNordlandssykehuset: Per Lund, Ida Berg",
                "Arbeidsgiver: Kari Moe, Per Lund\nTillitsvalgte: Ida Berg (NSF)\nMeldt forfall: Ola Vik (Dnlf)",
                "TIL STEDE\nNordlandssykehuset HF\nKari Moe, fagdirektør\nPer Lund, klinikksjef\nKommunene\nIda Berg, Bodø\nFORFALL\nOla Vik, Meløy",
                "Til stede: Nordlandssykehuset: Kari Moe og Per Lund; Bodø kommune: Ida Berg\nForfall: Ola Vik, Meløy kommune",
                "Til stede: NLSH: Kari Moe (leder), Per Lund. Kommunene: Ida Berg (Bodø)\nForfall: Ola Vik",
                "TIL STADES\n\nKommunane\n  Kari Moe, helsesjef Sogndal\n  Per Lund, helsesjef Kinn\nBrukarane\n  Ida Berg, brukarutvalet\n\nForfall\n  Ola Vik, klinikksjef",
                "Til stede:\n- Nordlandssykehuset\n  - Kari Moe\n  - Per Lund\n- Kommunene\n  - Ida Berg\nForfall:\n- Ola Vik",
                "Virksomhet\tDeltaker\nNLSH\tKari Moe, Per Lund\nBodø kommune\tIda Berg\nMeløy kommune\tOla Vik (forfall)",
                "Virksomhet\tTil stede\tIkke til stede\nNLSH\tKari Moe, Per Lund\t\nBodø kommune\tIda Berg\t\nMeløy kommune\t\tOla Vik"
            })
    void they_may_stand_by_where_they_are_from(String list) {
        assertMet(list);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Inviterte som møtte: Kari Moe, Per Lund og Ida Berg\nInviterte som ikke møtte: Ola Vik",
                "Hvem var der: Kari Moe, Per Lund og Ida Berg\nHvem manglet: Ola Vik",
                "Presens: Kari Moe, Per Lund, Ida Berg\nAbsens: Ola Vik",
                "Til stede: Kari Moe, Per Lund, Ida Berg\nForfall: Ola Vik\nNeste AU: 9. april 2026 kl. 09.00",
                "Deltakere:\nKari Moe: møtte\nPer Lund: møtte\nIda Berg: til stede\nOla Vik: forfall",
                "Til stede: Moe, Kari; Lund, Per; Berg, Ida\nForfall: Vik, Ola",
                "Deltakere: Kari Moe <kari.moe@bodo.example>; Per Lund <per@nlsh.example>; Ida Berg [ida@nlsh.example]\nForfall: Ola Vik"
            })
    void what_stands_beside_the_names_is_no_name(String list) {
        assertMet(list);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "På møtet deltok Kari Moe og Per Lund fra Nordlandssykehuset og Ida Berg fra Bodø kommune. Forfall fra Ola Vik.",
                "Møtet ble ledet av Kari Moe. Ellers deltok Per Lund og Ida Berg. Ola Vik meldte forfall.",
                "Frå Helse Førde møtte Kari Moe (BUP) og Per Lund. Kari leidde møtet. Ida Berg frå Gulen var med. Ola Vik frå Årdal var ikkje til stades.",
                "Nordlandssykehuset var representert ved Kari Moe og Per Lund, Bodø kommune ved Ida Berg. Det var meldt forfall fra Ola Vik.",
                "Fra helseforetaket møtte fagdirektør Kari Moe. Kommunene var representert ved kommunedirektør Per Lund og helsesjef Ida Berg. Ola Vik hadde meldt forfall."
            })
    void they_may_be_told_of_in_sentences(String sentences) {
        assertMet(sentences);
    }

    @Test
    void those_who_met_on_video_have_a_list_of_their_own_below_the_secretary() {
        var list =
                "Til stede:\nFra sykehuset: Kari Moe (leder)\nSekretær: Ida Berg\n\nPå Teams: Per Lund (Bodø), Siv Lie (bruker)\n\nForfall: Ola Vik (Meløy)";

        assertThat(met(list))
                .containsExactlyInAnyOrder(
                        "Kari Moe MET", "Ida Berg MET", "Per Lund BY_VIDEO", "Siv Lie BY_VIDEO", "Ola Vik ABSENT");
    }

    @Test
    void a_letter_in_the_column_of_marks_tells_what_the_paper_says_that_it_tells() {
        var list =
                "Medlem\tPart\t28.05\nKari Moe\tNLSH\tX\nPer Lund\tBodø\tT\nOla Vik\tMeløy\tF\n\nX = til stede, T = deltok på Teams, F = forfall";

        assertThat(met(list)).containsExactly("Kari Moe MET", "Per Lund BY_VIDEO", "Ola Vik ABSENT");
    }

    private static void assertMet(String list) {
        assertThat(met(list))
                .containsExactlyInAnyOrder("Kari Moe MET", "Per Lund MET", "Ida Berg MET", "Ola Vik ABSENT");
    }

    private static List<String> met(String list) {
        var text = "Referat fra møte i Administrativt samarbeidsutvalg\n\nDato: 12. mars 2026\nSted: Storvik rådhus\n\n"
                + list + "\n\nSak 1/26 Legevakt i helgene\n\nVedtak:\nSaken tas til orientering.\n";

        return TableSample.read("referat.txt", text).attendance().stream()
                .map(met -> met.name().value() + " " + met.presence().value())
                .toList();
    }
}
