package no.vedtakslogg.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ShortNamesTest {
    private final ShortNames inPaper = new ShortNames(
            "Protokoll fra møtet i Strategisk samarbeidsutvalg\nfor Øvre Dal (SSU), med fagråd (se under)");

    @Test
    void a_short_name_is_what_the_paper_has_in_brackets_behind_the_name() {
        assertThat(inPaper.of("Strategisk samarbeidsutvalg for Øvre Dal")).isEqualTo("SSU");
        assertThat(inPaper.of("Fagråd for rehabilitering (FRH)")).isEqualTo("FRH");
    }

    @Test
    void a_body_that_the_paper_gives_none_has_the_usual_one_or_its_whole_name() {
        assertThat(inPaper.of("Administrativt samarbeidsutvalg")).isEqualTo("ASU");
        assertThat(inPaper.of("fagråd")).isEqualTo("fagråd");
    }

    @Test
    void a_body_goes_by_each_name_that_stands_in_brackets() {
        assertThat(ShortNames.all("Strategisk samarbeidsutvalg (SSU) (nivå 2)"))
                .contains(Words.key("SSU"), Words.key("nivå 2"), Words.key("Strategisk samarbeidsutvalg"));
    }
}
