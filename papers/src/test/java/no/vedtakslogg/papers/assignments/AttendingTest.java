package no.vedtakslogg.papers.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.vedtakslogg.papers.deadlines.Standpoint;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Those who met, as minutes call them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AttendingTest {
    static final Standpoint ASU = Standpoint.decided(LocalDate.of(2024, 10, 29), "ASU");
    final AssignmentReader reader = new AssignmentReader(
            () -> Attending.people(List.of("Jon Erik Lund", "Kari Vik", "Kari Berg", "Nils Haug", "Gro Haug")));

    @ParameterizedTest
    @CsvSource({
        "Jon Erik Lund sjekker prisen., Jon Erik Lund",
        "Jon Erik sjekker prisen., Jon Erik",
        "Lund sjekker prisen., Lund",
        "Nils gir svar til leverandøren., Nils",
        "Gro hører med kommunen., Gro",
        "Kari Berg purrer på avtalen., Kari Berg",
        "Til neste møte skal Nils lage et utkast., Nils"
    })
    void one_who_met_works_under_any_part_of_the_name_that_nobody_shares(String text, String who) {
        assertThat(reader.read(text, ASU))
                .singleElement()
                .extracting(found -> found.responsible().getFirst().words())
                .isEqualTo(who);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kari sjekker prisen.",
                "Haug sjekker prisen.",
                "Nils var på befaring i går.",
                "Gro takker for samarbeidet.",
                "Jon Erik meldte seg inhabil."
            })
    void a_part_that_two_share_names_nobody_and_what_was_done_is_no_work(String text) {
        assertThat(reader.read(text, ASU)).isEmpty();
    }
}
