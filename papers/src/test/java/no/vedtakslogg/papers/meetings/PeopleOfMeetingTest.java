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

    private static List<Part> parts(String text) throws Unreadable {
        return Outline.of(FileReader.read(text.getBytes(StandardCharsets.UTF_8), "referat.txt", 1 << 20, 1, 1 << 20));
    }
}
