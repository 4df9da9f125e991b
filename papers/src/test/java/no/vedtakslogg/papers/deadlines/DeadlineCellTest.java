package no.vedtakslogg.papers.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands alone in a column named «Frist» may be shorter than what a sentence needs. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeadlineCellTest {
    static final Standpoint AU = Standpoint.decided(LocalDate.of(2026, 3, 12), "AU");

    @ParameterizedTest
    @CsvSource({
        "2027, 2027, 2027-01-01, 2027-12-31",
        "1.6, 1.6, 2026-06-01, 2026-06-01",
        "u.24, u.24, 2026-06-08, 2026-06-14",
        "Desember, Desember, 2026-12-01, 2026-12-31",
        "innen 1. mai, innen 1. mai, , 2026-05-01"
    })
    void the_days_and_the_words_of_the_cell_are_told(String cell, String words, LocalDate earliest, LocalDate latest) {
        var found = new DeadlineReader().deadline(cell, AU).orElseThrow();
        assertThat(found.words()).isEqualTo(words);
        assertThat(found.span().in(cell)).isEqualTo(words);
        assertThat(found.days()).isEqualTo(new Days(earliest, latest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"utført", "AU", "se sak 3/26", "Avklart"})
    void words_that_are_no_time_tell_none(String cell) {
        assertThat(new DeadlineReader().deadline(cell, AU)).isEmpty();
    }
}
