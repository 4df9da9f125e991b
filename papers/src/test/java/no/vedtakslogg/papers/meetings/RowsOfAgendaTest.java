package no.vedtakslogg.papers.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import no.vedtakslogg.papers.parts.Outline;
import no.vedtakslogg.papers.text.FileReader;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Unreadable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a row of an agenda is called and who presents it, apart from what else stands beside or below it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RowsOfAgendaTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "PS 4/26 Ny turnusordning i hjemmetjenesten. Saksordfører: Runa Hellesø",
                "4/26 Ny turnusordning i hjemmetjenesten\n     Innledning v/ Runa Hellesø, Storvik kommune",
                "4/26 Ny turnusordning i hjemmetjenesten\n     Innledning v/ Runa Hellesø, Statsforvalteren",
                "09:30 – 10:00 Sak 4/26 Ny turnusordning i hjemmetjenesten, leder i SUD Runa Hellesø",
                "4/26 Ny turnusordning i hjemmetjenesten – kort orientering ved Runa Hellesø",
                "4/26 Ny turnusordning i hjemmetjenesten, ved Runa Hellesø fra brukerutvalget",
                "4/26 Ny turnusordning i hjemmetjenesten (20 min, Runa Hellesø)",
                "4/26 Ny turnusordning i hjemmetjenesten (Runa Hellesø, Helse Nord)"
            })
    void whoever_presents_it_is_told_by_name(String row) throws Unreadable {
        assertThat(rows(row)).contains("Ny turnusordning i hjemmetjenesten | Runa Hellesø");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4/26 Ny turnusordning i hjemmetjenesten\n     Møteleder",
                "09:30 – 10:00   Sak 4/26 Ny turnusordning i hjemmetjenesten      Møteleder"
            })
    void whoever_leads_the_meeting_may_present_it(String row) throws Unreadable {
        assertThat(rows(row)).contains("Ny turnusordning i hjemmetjenesten | Møteleder");
    }

    @Test
    void a_timed_row_over_two_lines_between_blank_ones_is_a_row_like_the_others() throws Unreadable {
        assertThat(rows("""
                Kl.             Sak                                      Ansvarlig

                09:30 – 10:00   Velkommen                                Isak Myrvoll

                10:00 – 10:40   Sak 4/26 Ny turnusordning i hjemme-      Kommunalsjef Runa Hellesø
                                tjenesten og på sykehjemmet

                10:40 – 10:50   Sak 5/26 Valg av leder og nestleder i    Møteleder
                                arbeidsutvalget
                """))
                .contains("Velkommen | Isak Myrvoll", "Valg av leder og nestleder i arbeidsutvalget | Møteleder")
                .anyMatch(row -> row.endsWith(" og på sykehjemmet | Runa Hellesø"));
    }

    @Test
    void sentences_over_several_lines_below_it_are_none_of_its_title() throws Unreadable {
        assertThat(rows("""
                09.30 - 10.00   4/26   Ny turnusordning i hjemmetjenesten            Runa Hellesø
                                       Notatet er sendt ut. Vi drøfter særlig
                                       det som gjelder helger.
                10.00 - 10.20   5/26   Møteplan for neste år                         Fagrådet
                                       Datoer, steder og tema.
                """))
                .contains("Ny turnusordning i hjemmetjenesten | Runa Hellesø", "Møteplan for neste år | Fagrådet");
    }

    @Test
    void several_may_introduce_it() throws Unreadable {
        assertThat(
                        rows(
                                "09.30 – 10.00   Sak 4/26: Ny turnusordning\n                Innledere: Runa Hellesø og Isak Myrvoll"))
                .contains("Ny turnusordning | Runa Hellesø og Isak Myrvoll");
    }

    @Test
    void whoever_tells_of_a_question_stands_behind_it() throws Unreadable {
        assertThat(rows("4/26 Hvor står vi med turnus? Runa Hellesø forteller"))
                .contains("Hvor står vi med turnus? | Runa Hellesø");
    }

    @Test
    void how_long_it_takes_may_be_told_below_it() throws Unreadable {
        assertThat(minutes("4/26 Ny turnusordning\n     Ansvarlig: Runa Hellesø\n     Tid: 30 minutter"))
                .contains(30);
    }

    @Test
    void two_persons_behind_one_another_both_present_it() throws Unreadable {
        assertThat(rows("4/26 Ny turnusordning v/ Runa Hellesø, Isak Myrvoll"))
                .contains("Ny turnusordning | Runa Hellesø, Isak Myrvoll");
    }

    @Test
    void the_number_of_the_archive_behind_it_is_none_of_its_title() throws Unreadable {
        assertThat(rows("PS 4/26 Ny turnusordning i hjemmetjenesten 2025/1348\nPS 5/26 Budsjett 2026/2027"))
                .contains("Ny turnusordning i hjemmetjenesten", "Budsjett 2026/2027");
    }

    @Test
    void what_it_is_for_may_stand_above_its_title() throws Unreadable {
        assertThat(rows("4/26 25/1348 Til uttalelse\nNY TURNUSORDNING - HELSE OG OMSORG"))
                .contains("NY TURNUSORDNING - HELSE OG OMSORG");
    }

    private static List<String> rows(String lines) throws Unreadable {
        return agenda(lines).stream()
                .map(row -> row.title().value()
                        + (row.responsible() == null
                                ? ""
                                : " | " + row.responsible().value()))
                .toList();
    }

    private static List<Integer> minutes(String lines) throws Unreadable {
        return agenda(lines).stream()
                .flatMap(row -> Stream.ofNullable(row.minutes()))
                .map(Found::value)
                .toList();
    }

    private static List<AgendaRow> agenda(String lines) throws Unreadable {
        var paper = "MØTEINNKALLING\n\nMøtedato: 12. mars 2026\n\nSaksliste\n\n" + lines + "\n6/26 Møteplan\n";
        return Outline.of(
                        FileReader.read(paper.getBytes(StandardCharsets.UTF_8), "innkalling.txt", 1 << 20, 1, 1 << 20))
                .stream()
                .flatMap(part -> Agendas.of(part).stream())
                .toList();
    }
}
