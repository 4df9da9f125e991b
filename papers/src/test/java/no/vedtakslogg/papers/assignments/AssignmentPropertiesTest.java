package no.vedtakslogg.papers.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.vedtakslogg.papers.deadlines.Standpoint;

class AssignmentPropertiesTest {
    static final List<String> WORDS = List.of(
            "ASU",
            "AU",
            "ber",
            "bes",
            "om",
            "å",
            "at",
            "det",
            "gir",
            "i oppdrag",
            "fagråd",
            "2",
            "og",
            ",",
            ".",
            "samt",
            "kommunene",
            "Melhus",
            "kommune",
            "som skal",
            "nedsettes",
            "en arbeidsgruppe",
            "v/",
            "av",
            "følger opp",
            "skal",
            "legges fram",
            "delegeres",
            "til",
            "Frist",
            "innen",
            "1. mars",
            "Ansvarlig",
            ":",
            "(",
            "når",
            "foreligger",
            "anbefaler",
            "be",
            "vedtar",
            "rapporterer",
            "-",
            "a)",
            "prosjektleder");

    final AssignmentReader reader = new AssignmentReader(new ExampleRoster());

    @Property
    void no_text_is_refused(@ForAll String text) {
        check(text);
    }

    @Property
    void words_of_orders_in_any_order_are_read_too(@ForAll("jumbles") String text) {
        check(text);
    }

    @Provide
    Arbitrary<String> jumbles() {
        return Arbitraries.of(WORDS).list().ofMaxSize(25).map(words -> String.join(" ", words));
    }

    private void check(String text) {
        for (Assignment found : reader.read(text, Standpoint.decided(LocalDate.of(2024, 10, 29), "ASU"))) {
            assertThat(found.task().end()).isLessThanOrEqualTo(text.length());
            assertThat(found.verb().end()).isLessThanOrEqualTo(text.length());
            assertThat(found.certainty()).isBetween(0.0, 1.0);
            for (Assignee assignee : found.responsible()) {
                assertThat(assignee.words()).isEqualTo(assignee.span().in(text));
            }
        }
    }
}
