package no.vedtakslogg.papers.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import no.vedtakslogg.papers.samples.TableSample;
import no.vedtakslogg.papers.text.Found;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The body, day, hours and place of a meeting are read however a secretary puts the head of the minutes. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HeadOfMeetingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Møtereferat\n\nAdministrativt samarbeidsutvalg møttes torsdag 12. mars 2026 kl. 09.00–11.30 på Storvik rådhus.",
                "Referat fra møte i Administrativt samarbeidsutvalg\n\nVi møttes på Storvik rådhus 12. mars 2026 fra kl. 9 til 11.30.",
                "Referat fra møte i Administrativt samarbeidsutvalg, Storvik rådhus, 12. mars 2026 kl. 09.00–11.30",
                "Referat | Administrativt samarbeidsutvalg | 12. mars 2026 | kl. 09.00–11.30 | Storvik rådhus",
                "Administrativt samarbeidsutvalg – referat fra møte 12. mars 2026\n\nKl. 09.00–11.30\nStorvik rådhus",
                "Administrativt samarbeidsutvalg\nMøte 3, 12. mars 2026\n09.00–11.30, Storvik rådhus",
                "Helsefellesskapet Nordland\nSekretariatet\n\nReferat fra Administrativt samarbeidsutvalg\nStorvik rådhus, 12. mars 2026\nKl. 09.00–11.30",
                "REFERAT\n\nGruppe/utvalg: Administrativt samarbeidsutvalg\nDato: 12.03.2026\nTid: 09:00–11:30\nSted: Storvik rådhus",
                "REFERAT\n\nEmne: Administrativt samarbeidsutvalg, møte 2/2026\nDato: 12.03.2026\nTid: 09:00–11:30\nSted: Storvik rådhus"
            })
    void it_needs_no_labels(String head) {
        var meeting = head(head, "");

        assertThat(Objects.requireNonNull(meeting.body()).value()).isEqualTo("Administrativt samarbeidsutvalg");
        assertThat(meeting.date()).extracting(Found::value).hasToString("2026-03-12");
        assertThat(meeting.from()).extracting(Found::value).hasToString("09:00");
        assertThat(meeting.to()).extracting(Found::value).hasToString("11:30");
        assertThat(said(meeting.place())).isEqualTo("Storvik rådhus");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Neste ASU: 14. mai, Storvik",
                "Neste fagråd: torsdag 14. mai",
                "Kommende møter: 14. mai, 17. juni og 10. september",
                "Vi møtes igjen 14. mai kl. 09.00."
            })
    void the_next_meeting_may_have_any_name(String last) {
        var meeting = head("Referat fra Administrativt samarbeidsutvalg\n\nDato: 12.03.2026", last);

        assertThat(meeting.nextMeeting()).extracting(Found::value).hasToString("2026-05-14");
    }

    private static MeetingHead head(String head, String last) {
        return TableSample.read(
                        "referat.txt",
                        head + "\n\nTil stede: Kari Moe, Per Lund, Ida Berg\nForfall: Ola Vik\n\n"
                                + "Sak 1/26 Legevakt i helgene\n\nVedtak:\nSaken tas til orientering.\n\n" + last
                                + "\n")
                .meeting();
    }

    private static String said(@Nullable Found<String> found) {
        return found == null ? "" : found.value();
    }
}
