package no.vedtakslogg.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import no.vedtakslogg.events.decisions.PointEffect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ASU tar saken til orientering.                                           | NOTED
            ASU tar saken til orientering og slutter seg til anbefalt alternativ.    | ENDORSED
            ASU tar saken til orientering og ber AU legge fram en plan.              | REQUESTED
            ASU ber AU nedsette en arbeidsgruppe.                                    | REQUESTED
            ASU nedsetter en arbeidsgruppe, som bes rapportere.                      | ESTABLISHED
            Det vert bede om ei utgreiing.                                           | REQUESTED
            Fagråd 2 gis i oppdrag å utrede saken.                                   | ASSIGNED
            AU delegeres å etablere forumet.                                         | DELEGATED
            Innkalling og sakliste godkjennes.                                       | APPROVED
            ASU gir tilslutning til at tilskuddet tildeles slik.                     | ENDORSED
            Forsterket utskrivningsteam, 4,5 mill.                                   | ALLOCATED
            «UKP-konferanse 1 år etter», 120 000                                     | ALLOCATED
            ASU forutsetter at gruppen lager en prosjektplan.                        | PRESUPPOSED
            Saken utsettes til neste møte.                                           | POSTPONED
            Berit Lerke velges som leder.                                            | APPOINTED
            En beredskapsplan for Helgeland.                                         | OTHER
            """)
    void a_point_does_what_its_verb_says(String text, PointEffect effect) {
        assertThat(Effects.of(text)).isEqualTo(effect);
    }
}
