package no.vedtakslogg.papers.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import no.vedtakslogg.papers.parts.Outline;
import no.vedtakslogg.papers.parts.Part;
import no.vedtakslogg.papers.text.FileReader;
import no.vedtakslogg.papers.text.Unreadable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a paper tells of, where it is not only a list of those who met. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PeopleOfMeetingTest {
    @Test
    void those_whom_a_call_is_sent_to_have_not_met() throws Unreadable {
        var parts = parts("""
                MØTEINNKALLING

                Møtedato: 12. mars 2026
                Deltakere: Runa Hellesø leder
                Isak Myrvoll nestleder
                """);

        assertThat(parts.stream().flatMap(part -> Attendances.of(part).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Referent: Runa Hellesø, Samhandlingsavdelingen",
                "Referent: Runa Hellesø          Samhandlingsavdelingen",
                "Referent: rådgiver Runa Hellesø",
                "Referent: Runa Hellesø."
            })
    void of_an_officer_the_name_is_told_without_what_stands_beside_it(String line) throws Unreadable {
        var head = Heads.of(parts("MØTEREFERAT\n\nMøtedato: 12. mars 2026\n" + line + "\n"));

        assertThat(Objects.requireNonNull(head.secretary()).value()).isEqualTo("Runa Hellesø");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Følgende styremedlemmer møtte:\nRuna Hellesø\n\nForfall:\nIsak Myrvoll      styremedlem, for henne møtte Vigdis Aune",
                "Til stede var styreleder Runa Hellesø.\nIsak Myrvoll hadde meldt forfall. I hans sted møtte Vigdis Aune.",
                "Til stede: Runa Hellesø, Vigdis Aune for Isak Myrvoll\nMeldt forfall: Isak Myrvoll (vara: Vigdis Aune)",
                "Runa Hellesø deltok fra sykehuset. Isak Myrvoll hadde meldt forfall, og Vigdis Aune møtte i hans sted.",
                "Møtte: Runa Hellesø, Vik, Vigdis Aune, Dal\nForfall: Isak Myrvoll, Dal (Vigdis Aune møtte som vara)",
                "Møtte: Runa Hellesø (Ap), Vigdis Aune (H), for Isak Myrvoll\nForfall: Isak Myrvoll (H) - vara kom sent",
                "Følgende medlemmer møtte:\nNavn                Funksjon        Repr    Vara\nRuna Hellesø        Leder           H\n"
                        + "Vigdis Aune         Varamedlem      AP      Isak Myrvoll\n\n"
                        + "Forfall:\nIsak Myrvoll"
            })
    void whoever_met_for_somebody_absent_is_told_however_it_is_said(String list) throws Unreadable {
        assertThat(attendance(list))
                .containsExactlyInAnyOrder(
                        "Runa Hellesø MET", "Isak Myrvoll ABSENT", "Vigdis Aune MET for Isak Myrvoll");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Deltagere                       Forfall\nRuna Hellesø, HTV Sørvika       Isak Myrvoll, rådmann\n"
                        + "Vigdis van der Aune (på Teams)",
                "  Møtt:                   Meldt forfall:\n\n  Runa Hellesø            \n"
                        + "  Vigdis van der Aune     Isak Myrvoll (H)\n  (digitalt)",
                "Til stades          Ikkje møtt          Andre\nRuna Hellesø        Isak Myrvoll        Vigdis van der Aune (på skjerm)",
                "Til stades\nRuna Hellesø, Øystre Dal (til kl. 11)\n\nPå skjerm\nVigdis van der Aune, Vik kommune\n\nMelde forfall\nIsak Myrvoll, Nes kommune"
            })
    void those_who_met_may_stand_beside_those_who_did_not(String list) throws Unreadable {
        assertThat(attendance(list))
                .containsExactlyInAnyOrder("Runa Hellesø MET", "Isak Myrvoll ABSENT", "Vigdis van der Aune BY_VIDEO");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Til stede: Runa Hellesø, Isak Myrvoll*, Vigdis Aune**\n* = på Teams\n** = meldt forfall",
                "Til stede (forfall merket (**)):\nKommunene: Runa Hellesø, Isak Myrvoll (*), Vigdis Aune (**)\n\n*) deltok på video",
                "Til stede: Runa Hellesø, Isak Myrvoll (T)\n(T) = deltok på Teams\nMeldt forfall: Vigdis Aune"
            })
    void a_star_or_letter_behind_a_name_tells_what_the_paper_says_that_it_tells(String list) throws Unreadable {
        assertThat(attendance(list))
                .containsExactlyInAnyOrder("Runa Hellesø MET", "Isak Myrvoll BY_VIDEO", "Vigdis Aune ABSENT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Med i møtet: Runa Hellesø og Isak Myrvoll\nKunne ikke komme: Vigdis Aune",
                "Hvem var med?\n- Runa Hellesø, Vik\n- Isak Myrvoll, Dal\n\nHvem var borte?\n- Vigdis Aune, Dal",
                "Fysisk til stede: Runa Hellesø og Isak Myrvoll\nMelde frå om forfall: Vigdis Aune",
                "Hvem: Runa Hellesø, Isak Myrvoll\nIkke der: Vigdis Aune",
                "Disse møtte: Fra Storvik: Runa Hellesø. Fra Dal: Isak Myrvoll. Fra sykehuset: Birk Solvang.\n\nForfall: Vigdis Aune",
                "Desse var med: Runa Hellesø, Isak Myrvoll\nDesse kunne ikkje vere med: Vigdis Aune",
                "Møtt opp: Runa Hellesø, Isak Myrvoll\nIkke med: Vigdis Aune",
                "Møtet ble ledet av Runa Hellesø, og til stede var Isak Myrvoll. Vigdis Aune hadde gitt beskjed om at hun ikke kunne komme.",
                "Runa Hellesø møtte fra kommunene. Fra sykehuset møtte Isak Myrvoll. Vigdis Aune var forhindret fra å møte.",
                "Deltakere\n\nKommunene\nRuna Hellesø, Vik\n\nDalane sjukehus\nIsak Myrvoll (overlege)\nBirk Solvang, sjef\n\nForfall\nVigdis Aune, Vik"
            })
    void no_label_or_sentence_need_be_a_usual_one(String list) throws Unreadable {
        assertThat(attendance(list)).contains("Runa Hellesø MET", "Isak Myrvoll MET", "Vigdis Aune ABSENT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Til stede: Runa (kommunen), Isak (HF)\nForfall: Vigdis (HF)",
                "Til stede: Runa, Isak og Birk\n\nForfall: Vigdis"
            })
    void one_alone_may_be_given_by_the_given_name_as_the_others_are(String list) throws Unreadable {
        assertThat(attendance(list)).contains("Runa MET", "Isak MET", "Vigdis ABSENT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forfall\nAdministrasjonen  Runa Hellesø, Isak Myrvoll",
                "Fra administrasjonen møtte:\nKonst. adm. dir. Runa Hellesø\nKommunejordmor Isak Myrvoll",
                "Andre;\nRuna Hellesø, (referent)\nIsak Myrvoll til sak 2/26\n\nKopi til;\nKS: Vigdis Aune",
                "Til stades:\nFrå kommunane\nRuna Hellesø, leiar\n\nFrå Helse Dalane HF\nIsak Myrvoll, klinikksjef",
                "Møtende medlemmer: 2 av 3\nMøtte:\nFagdir. Runa Hellesø\nKommunelege Isak Myrvoll"
            })
    void those_below_other_labels_and_behind_other_titles_met_too(String list) throws Unreadable {
        assertThat(attendance(list)).containsExactlyInAnyOrder("Runa Hellesø MET", "Isak Myrvoll MET");
    }

    @Test
    void a_place_in_the_first_line_of_two_columns_is_nobody_though_it_looks_like_a_name() throws Unreadable {
        assertThat(attendance("Til stede:\nRuna Hellesø            Søre Dal\nIsak Myrvoll            Storvik kommune\n"
                        + "Vigdis Aune             Helse Fjordane\nBirk Johan Solvang   Sekretær"))
                .containsExactly("Runa Hellesø MET", "Isak Myrvoll MET", "Vigdis Aune MET", "Birk Johan Solvang MET");
    }

    @Test
    void lists_that_stand_in_the_columns_of_one_row_tell_who_met_and_who_did_not() throws Unreadable {
        var table = """
                **Referat fra møte i Arbeidsutvalget**

                | Deltagere | Forfall |
                |---|---|
                | Runa Hellesø, HTV Storvik<br>Isak Myrvoll, Søre Dal kommune (til 15.00) | Vigdis Aune, brukerrepresentant |

                ## Sak 1/26 Status

                Vedtak: Saken utsettes.
                """;

        assertThat(told(parts(table, "referat.md")))
                .containsExactly("Runa Hellesø MET", "Isak Myrvoll MET", "Vigdis Aune ABSENT");
    }

    @Test
    void whoever_met_for_the_one_who_was_absent_is_told_in_a_sentence_and_those_below_it_met() throws Unreadable {
        assertThat(attendance(
                        "Til stede: Runa Hellesø\n\nForfall: Styremedlem Isak Myrvoll. Vararepresentant Vigdis Aune møtte."
                                + "\n\nFra brukerutvalget møtte: Birk Solvang"))
                .containsExactly(
                        "Runa Hellesø MET",
                        "Isak Myrvoll ABSENT",
                        "Vigdis Aune MET for Isak Myrvoll",
                        "Birk Solvang MET");
    }

    @Test
    void those_from_somewhere_below_the_label_of_the_absent_were_absent() throws Unreadable {
        assertThat(attendance("Til stede: Runa Hellesø\n\nForfall:\nFra Helse Dalane HF\nIsak Myrvoll, klinikksjef"))
                .containsExactly("Runa Hellesø MET", "Isak Myrvoll ABSENT");
    }

    @Test
    void a_name_within_a_parenthesis_goes_on_where_the_line_ends() throws Unreadable {
        assertThat(attendance("Deltakere:\nBirk Solvang (for Eir Nes, Søre Dal kommune), Runa Hellesø (Storvik\n"
                        + "kommune), Vigdis Aune (for Tor\nIsak Myrvoll, Fagforbundet)"))
                .containsExactly(
                        "Birk Solvang MET for Eir Nes", "Runa Hellesø MET", "Vigdis Aune MET for Tor Isak Myrvoll");
    }

    @Test
    void of_several_who_were_absent_a_deputy_alone_tells_not_whose() throws Unreadable {
        assertThat(attendance(
                        "Til stede: Runa Hellesø\nForfall: Isak Myrvoll, Birk Solvang. Varamedlem Vigdis Aune møtte."))
                .contains("Birk Solvang ABSENT")
                .doesNotContain("Vigdis Aune MET for Birk Solvang");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Funksjon Navn Parti Fremmøte\nLeder Hellesø Runa KRF\nMedlem Myrvoll Isak FRP Forfall\n"
                        + "Varamedlem Aune Vigdis H Møtte for Myrvoll Isak",
                "Følgende faste medlemmer møtte:\nNavn Funksjon Representerer\nHellesø Runa Leder LYAP\n\n"
                        + "Følgende medlemmer hadde meldt forfall:\nNavn Funksjon Representerer\nMyrvoll Isak MEDL LYKRF\n\n"
                        + "Følgende varamedlemmer møtte:\nNavn Møtte for Representerer\nAune Vigdis Myrvoll Isak LYH"
            })
    void rows_with_no_more_than_blanks_between_their_cells_are_read_by_the_names_of_the_columns(String list)
            throws Unreadable {
        assertThat(attendance(list))
                .containsExactly("Hellesø Runa MET", "Myrvoll Isak ABSENT", "Aune Vigdis MET for Myrvoll Isak");
        var parts = parts(minutes(list));
        var led = Officers.of(Heads.of(parts), Attendances.of(parts.getFirst()), parts);
        assertThat(Objects.requireNonNull(led.chair()).value()).isEqualTo("Hellesø Runa");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Medlemmer: Isak Myrvoll, Vigdis Aune\nFra sekretariatet: Runa Hellesø",
                "Navn | Stilling | Organisasjon | Merknad |\nIsak Myrvoll | Kommunalsjef | Storvik | Leder |\n"
                        + "Runa Hellesø | Koordinator | Storvik | Sekretariat |"
            })
    void whoever_alone_met_from_the_secretariat_wrote_the_minutes(String list) throws Unreadable {
        var parts = parts("MØTEREFERAT\n\nMøtedato: 12. mars 2026\n\nTil stede:\n" + list
                + "\n\nSak 1/26 Status\n\nVedtak:\nSaken utsettes.\n");
        var attendance =
                parts.stream().flatMap(part -> Attendances.of(part).stream()).toList();
        var head = Officers.of(Heads.of(parts), attendance, parts);

        assertThat(Objects.requireNonNull(head.secretary()).value()).isEqualTo("Runa Hellesø");
    }

    private static List<String> attendance(String list) throws Unreadable {
        return told(parts(minutes(list)));
    }

    private static String minutes(String list) {
        return "MØTEREFERAT\n\nMøtedato: 12. mars 2026\n\n" + list
                + "\n\nSak 1/26 Status\n\nVedtak:\nSaken utsettes.\n";
    }

    private static List<String> told(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> Attendances.of(part).stream())
                .map(met -> met.name().value() + " " + met.presence().value()
                        + (met.metFor() == null ? "" : " for " + met.metFor().value()))
                .toList();
    }

    private static List<Part> parts(String text) throws Unreadable {
        return parts(text, "referat.txt");
    }

    private static List<Part> parts(String text, String file) throws Unreadable {
        return Outline.of(FileReader.read(text.getBytes(StandardCharsets.UTF_8), file, 1 << 20, 1, 1 << 20));
    }
}
