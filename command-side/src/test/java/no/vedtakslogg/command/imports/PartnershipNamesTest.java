package no.vedtakslogg.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartnershipNamesTest {
    private static final String PAPER =
            "Etablering av Helsefellesskap Helgeland\n\nSaken ble sendt ut til kommunene, og sykehuset har uttalt seg.";

    @Test
    void a_paper_names_the_partnership_it_is_about() {
        assertThat(PartnershipNames.in(PAPER)).hasValue("Helsefellesskapet Helgeland");
        assertThat(PartnershipNames.in("Saken gjelder helsefellesskapet.")).isEmpty();
    }

    @Test
    void a_long_name_of_common_words_is_no_likelier_than_a_short_one_that_stands_there() {
        var words = Words.all(PAPER);
        assertThat(PartnershipNames.share("Helsefellesskap Helgeland", words))
                .isGreaterThan(PartnershipNames.share("Helsefellesskapet St. Olavs hospital og kommunene", words));
    }
}
