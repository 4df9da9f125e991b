package no.vedtakslogg.papers.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures and words that look like a time and are none. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NoDateTest {
    static final Standpoint ASU = Standpoint.decided(LocalDate.of(2025, 3, 5), "ASU");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Saken gjelder ST 14/15 og PS 12/24.",
                "Saken behandles i ST 11/12.",
                "Vedtak i ST 09/10 følges opp.",
                "Møte ST 11/12 utsettes.",
                "Til ST 06/07 legges det fram en plan.",
                "Oppfølging av sak 02/03 legges fram.",
                "Budsjettet for 11/12 legges fram.",
                "Regnskapet i 11/12 vises.",
                "Elevene for 08/09 meldes inn.",
                "Sesongen 23/24 var god.",
                "Laget vant 3-2 hjemme."
            })
    void a_case_or_a_pair_of_years_is_no_date(String text) {
        assertThat(new DeadlineReader().read(text, ASU)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Folk til 17. mai-komiteen skaffes.",
                "Daglig leder legges inn som bruker.",
                "Midlene går til løpende vedlikehold."
            })
    void a_name_that_holds_a_time_is_none(String text) {
        assertThat(new DeadlineReader().read(text, ASU)).isEmpty();
    }
}
