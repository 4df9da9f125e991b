package no.vedtakslogg.papers.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import no.vedtakslogg.papers.parts.Outline;
import no.vedtakslogg.papers.text.FileReader;
import no.vedtakslogg.papers.text.Unreadable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When and where a meeting was, whatever the labels are that tell it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TimeAndPlaceOfMeetingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Når var møtet: 5.3.26, 12.00 til 14.00\nHvor var vi: Dalane helsehus",
                "Dato og tid: 5/3-2026 kl 1200-1400\nSted/plattform: Dalane helsehus",
                "Møtedag: torsdag 5. mars 2026\nStart og slutt: 12.00–14.00\nHvor møtet ble holdt: Dalane helsehus",
                "Tid for møte: torsdag 5. mars 2026 kl. 12–14\nOppmøtested: Dalane helsehus"
            })
    void the_labels_need_not_be_usual_ones(String lines) throws Unreadable {
        var paper = "Referat fra møte i fagrådet\n\n" + lines
                + "\n\nSak 1/26 Regnskap\n\nVedtak:\nRegnskapet godkjennes.\n";
        var head = Heads.of(Outline.of(
                FileReader.read(paper.getBytes(StandardCharsets.UTF_8), "referat.txt", 1 << 20, 1, 1 << 20)));

        assertThat(Objects.requireNonNull(head.date()).value()).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(Objects.requireNonNull(head.from()).value()).isEqualTo(LocalTime.of(12, 0));
        assertThat(Objects.requireNonNull(head.to()).value()).isEqualTo(LocalTime.of(14, 0));
        assertThat(Objects.requireNonNull(head.place()).value()).isEqualTo("Dalane helsehus");
    }
}
