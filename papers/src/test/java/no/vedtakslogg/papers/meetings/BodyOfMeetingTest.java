package no.vedtakslogg.papers.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import no.vedtakslogg.papers.parts.Outline;
import no.vedtakslogg.papers.text.FileReader;
import no.vedtakslogg.papers.text.Unreadable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the body of a meeting is called, however the head of a paper names it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BodyOfMeetingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "PROTOKOLL\nfra møtet i Strategisk utvalg for Dalane\n\nTid: 5. mars 2026",
                "Protokoll fra møtet i Strategisk utvalg for Dalane (SUD)\n\nTid: 5. mars 2026",
                "Protokoll fra møtet i Strategisk utvalg for Dalane(SUD)\n\nTid: 5. mars 2026",
                "Møte i Strategisk utvalg for Dalane 5. mars 2026 – referat",
                "Sakspapir til møtet i Strategisk utvalg for Dalane\n\nTid: 5. mars 2026",
                "Innkalling til møte i:   Strategisk utvalg for Dalane (nivå 2)\nDato:   5. mars 2026",
                "Referat fra dialogmøte 5.3.2026 i Strategisk utvalg for Dalane",
                "Protokoll nr. 2/2026\nfrå møte i\nStrategisk utvalg for Dalane\n\nTorsdag 5. mars 2026",
                "Vi kallar med dette inn til møte i\n\nStrategisk utvalg for Dalane\n\nTorsdag 5. mars 2026",
                "Dalane sjukehus\nStrategisk utvalg for Dalane\n\nPROTOKOLL\n\nTid: 5. mars 2026",
                "Dalane sjukehus Referat samarbeid 5. mars 2026\n\nSTRATEGISK UTVALG FOR DALANE\n\nPROTOKOLL\n\nTid: 5. mars 2026",
                "Dalane – møtereferat 5. mars 2026\n\nPROTOKOLL\n\nStrategisk utvalg for Dalane\n\nTid: 5. mars 2026"
            })
    void its_name_goes_without_the_words_around_it(String head) throws Unreadable {
        assertThat(body(head)).isEqualToIgnoringCase("Strategisk utvalg for Dalane");
    }

    @Test
    void the_place_of_the_meeting_is_none_of_its_name() throws Unreadable {
        assertThat(body("Referat fra møte i Havnerådet, Dalheim 5. mars 2026\n\nTid: kl. 10"))
                .isEqualTo("Havnerådet");
    }

    @Test
    void the_board_that_is_named_below_its_trust_is_the_body() throws Unreadable {
        assertThat(body("Dalane sjukehus HF – styreprotokoll 5.3.2026\n\nPROTOKOLL\n\nStyret for Dalane sjukehus HF\n"))
                .isEqualTo("Styret for Dalane sjukehus HF");
        assertThat(body("Legevaktordningen i Dalane – Dalheim, Ytre Vik og andre kommuner i nettverk\n\n"
                        + "Rådgivende utvalg for legevaktordningen\n\nReferat fra møtet 5. mars 2026\n"))
                .isEqualTo("Rådgivende utvalg for legevaktordningen");
    }

    private static String body(String head) throws Unreadable {
        var paper = head + "\n\nSak 1/26 Regnskap\n\nVedtak:\nRegnskapet godkjennes.\n";
        var read = Heads.of(Outline.of(
                FileReader.read(paper.getBytes(StandardCharsets.UTF_8), "referat.txt", 1 << 20, 1, 1 << 20)));
        return Objects.requireNonNull(read.body()).value();
    }
}
