package no.vedtakslogg.papers.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.vedtakslogg.papers.Limits;
import no.vedtakslogg.papers.Paper;
import no.vedtakslogg.papers.Papers;
import no.vedtakslogg.papers.deadlines.MeetingDays;
import no.vedtakslogg.papers.samples.PdfSample;
import no.vedtakslogg.papers.text.FileReader;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Unreadable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProposedFollowUpsTest {
    static final MeetingDays NONE_KNOWN = body -> List.of();
    static final Path MINUTES =
            Path.of(System.getProperty("papers", "../../shared/papers")).resolve("asu-2024-10-29-referat.txt");
    static final String PAPER = """
            # MØTEREFERAT

            **Utvalg:** Administrativt samarbeidsutvalg
            **Møtedato:** 29. oktober 2024

            ## Sak 51/24 Felles rutine

            ### Forslag til vedtak

            1. ASU ber fagråd 1 om å skrive rutinen.

            ### Vedtak

            1. ASU ber sekretariatet om å:
               a) samle innspill innen 1. mars 2025
               b) legge fram en tidsplan på neste møte
            2. ASU tar resten til orientering.

            ## Sak 52/24 Ny plan

            ### Vedtak

            Saken utsettes til neste møte. Fagråd 2 bes om å avklare kostnadene.

            ## Sak 53/24 Ambulerende team

            ### Forslag til vedtak

            1. ASU ber AU om å starte opp.

            ### Vedtak

            Saken ble trukket.
            """;

    @Test
    void the_minutes_of_a_whole_meeting_propose_what_they_ask_for() throws IOException {
        assumeTrue(Files.exists(MINUTES), () -> "skipped: " + MINUTES + " is not here");
        assertThat(told(read(Files.readAllBytes(MINUTES), "referat.txt"), NONE_KNOWN))
                .containsExactly(
                        "42/24 [2] uau by -",
                        "42/24 [3] au by -",
                        "42/24 [4] ROLE by 2025-06-30",
                        "42/24 [5] uau by 2025-12-31",
                        "44/24 [2] k:ørland k:melhus k:trondheim stolav by 2024-12-01",
                        "44/24 [3] NAMED by -",
                        "44/24 [3, 1]  by 2025-12-31",
                        "44/24 [3, 1]  by -",
                        "46/24 [2]  by 2025-06-30",
                        "47/24 [2] au by -",
                        "47/24 [3] au by -",
                        "47/24 [4] NAMED by 2025-06-30");
    }

    @Test
    void an_order_goes_on_in_the_points_below_it_and_only_what_was_decided_counts() {
        assertThat(told(minutes(PAPER), NONE_KNOWN))
                .containsExactly("51/24 [1, 1] sek by 2025-03-01", "51/24 [1, 2] sek by -", "52/24 [1] f2 by -");
    }

    @Test
    void work_that_is_gone_on_with_stands_in_the_points_below() {
        var paper = PAPER.replace("ASU ber sekretariatet om å:", "Sekretariatet arbeider videre med:")
                .replace("samle innspill innen", "ny mal for innspill innen")
                .replace("legge fram en tidsplan på", "tidsplan til");
        assertThat(told(minutes(paper), NONE_KNOWN))
                .startsWith("51/24 [1, 1] sek by 2025-03-01", "51/24 [1, 2] sek by -");
    }

    @Test
    void a_body_that_a_point_names_is_meant_in_the_next_where_only_its_kind_stands() {
        var paper = PAPER.replace(
                "2. ASU tar resten til orientering.", "2. Fagråd 3 bes om å svare.\n3. Fagrådet lager en mal.");
        assertThat(told(minutes(paper), NONE_KNOWN)).contains("51/24 [2] f3 by -", "51/24 [3] f3 by -");
    }

    @Test
    void a_deadline_at_a_meeting_takes_the_day_of_it_where_that_is_known() {
        MeetingDays known = body -> List.of(LocalDate.of(2024, 10, 29), LocalDate.of(2024, 11, 27));
        assertThat(told(minutes(PAPER), known)).contains("51/24 [1, 2] sek by 2024-11-27");
    }

    @Test
    void the_next_meeting_is_on_the_day_that_the_paper_tells() {
        var paper = PAPER.replace("## Sak 51/24", "Neste møte: 4. desember 2024\n\n## Sak 51/24");
        assertThat(told(minutes(paper), NONE_KNOWN)).contains("51/24 [1, 2] sek by 2024-12-04");
    }

    @ParameterizedTest
    @CsvSource({
        "på neste ASU-møte, 2024-12-04",
        "i neste ASU, 2024-12-04",
        "i neste PSU-møte, -",
        "i neste styremøte, -"
    })
    void the_next_meeting_is_that_of_the_body_that_met_where_its_name_tells(String when, String day) {
        var paper = PAPER.replace("## Sak 51/24", "Neste møte: 4. desember 2024\n\n## Sak 51/24")
                .replace("på neste møte", when);
        assertThat(told(minutes(paper), NONE_KNOWN)).contains("51/24 [1, 2] sek by " + day);
    }

    @Test
    void the_next_meeting_of_the_board_is_told_in_the_minutes_of_its_trust() {
        var paper = PAPER.replace("## Sak 51/24", "Neste møte: 4. desember 2024\n\n## Sak 51/24")
                .replace("Administrativt samarbeidsutvalg", "Sykehuset Nordvik HF")
                .replace("på neste møte", "i neste styremøte");
        assertThat(told(minutes(paper), NONE_KNOWN)).contains("51/24 [1, 2] sek by 2024-12-04");
    }

    @Test
    void what_somebody_shall_do_may_stand_in_the_points_below_with_one_deadline_behind_them() {
        var paper = PAPER.replace("ASU ber sekretariatet om å:", "Rapporten er god. Sekretariatet skal")
                .replace(
                        "   b) legge fram en tidsplan på neste møte",
                        "   b) legge fram en tidsplan\n   innen 1. april 2025.")
                .replace(" innen 1. mars 2025", "");
        assertThat(told(minutes(paper), NONE_KNOWN))
                .startsWith("51/24 [1, 1] sek by 2025-04-01", "51/24 [1, 2] sek by 2025-04-01");
    }

    @Test
    void when_the_thing_is_there_is_the_deadline_of_all_that_it_is_to_hold() {
        var paper = PAPER.replace("på neste møte\n", "\n   Utredningen legges fram innen utgangen av året.\n")
                .replace(" innen 1. mars 2025", "");
        assertThat(told(minutes(paper), NONE_KNOWN))
                .startsWith("51/24 [1, 1] sek by 2024-12-31", "51/24 [1, 2] sek by 2024-12-31", "52/24 [1] f2 by -");
    }

    @Test
    void those_pointed_out_in_the_points_below_do_what_stands_there() {
        var paper = PAPER.replace("ASU ber sekretariatet om å:", "ASU peker ut disse til å arbeide videre med saken:")
                .replace("samle innspill", "Fagråd 3 samler innspill")
                .replace("legge fram en tidsplan", "Fagråd 4 legger fram en tidsplan");
        assertThat(told(minutes(paper), NONE_KNOWN))
                .startsWith("51/24 [1, 1] f3 by 2025-03-01", "51/24 [1, 2] f4 by -");
    }

    @Test
    void doers_that_stand_alone_above_do_what_stands_below() {
        var paper = PAPER.replace("ASU ber sekretariatet om å:", "Leder og sekretær:")
                .replace("samle innspill", "samler innspill")
                .replace("legge fram en tidsplan", "legger fram en tidsplan");
        assertThat(told(minutes(paper), NONE_KNOWN))
                .startsWith("51/24 [1, 1] ROLE ROLE by 2025-03-01", "51/24 [1, 2] ROLE ROLE by -");
    }

    @Test
    void points_below_that_tell_what_something_is_like_put_nobody_to_work() {
        var paper = PAPER.replace("ASU ber sekretariatet om å:", "Midlene kan brukes til tiltak som")
                .replace("samle innspill", "følger opp pårørende")
                .replace("legge fram en tidsplan", "tar vare på frivillige");
        assertThat(told(minutes(paper), NONE_KNOWN)).startsWith("52/24 [1] f2 by -");
    }

    @Test
    void a_plan_above_is_gone_on_with_by_each_point_below_and_its_own_doer() {
        var paper = PAPER.replace("ASU ber sekretariatet om å:", "Følgende tiltak iverksettes:")
                .replace("samle innspill", "Fagråd 3 samler innspill")
                .replace("legge fram en tidsplan på neste møte", "kurs i ny rutine");
        assertThat(told(minutes(paper), NONE_KNOWN)).startsWith("51/24 [1, 1] f3 by 2025-03-01", "51/24 [1, 2]  by -");
    }

    @Test
    void a_label_in_a_point_of_its_own_tells_who_does_the_point_above() {
        var paper = PAPER.replace(
                "2. ASU tar resten til orientering.",
                "2. Oversikt over kurs\n   - Ansvar: fagråd 3\n   - Frist: 2. desember");
        assertThat(told(minutes(paper), NONE_KNOWN)).contains("51/24 [2] f3 by 2024-12-02");
    }

    @Test
    void labels_in_the_lines_below_a_point_tell_who_answers_and_by_when() {
        var paper = PAPER.replace(
                "2. ASU tar resten til orientering.",
                "2. Svarbrev til pasientforeningen.\n   Ansvar: fagråd 3\n   Frist: 2. desember");
        assertThat(told(minutes(paper), NONE_KNOWN)).contains("51/24 [2] f3 by 2024-12-02");
    }

    @Test
    void every_word_stands_where_the_proposal_says_also_where_a_point_is_broken_over_pages()
            throws IOException, Unreadable {
        var document = FileReader.read(
                PAPER.replace(
                                "### Forslag",
                                "### Bakgrunn\n\n" + "Mange har sagt noe. ".repeat(130) + "\n\n### Forslag")
                        .replace("samle innspill", "samle innspill fra alle som har sagt noe om rutinen ".repeat(30))
                        .getBytes(StandardCharsets.UTF_8),
                "referat.md",
                1 << 20,
                1,
                1 << 20);
        var paper = read(PdfSample.of(document, "Helsefellesskapet", true), "referat.pdf");
        var first = ProposedFollowUps.of(paper, new ExampleRoster(), NONE_KNOWN).getFirst();
        var deadline = Objects.requireNonNull(first.deadline());
        var responsible = first.responsible().getFirst();
        assertThat(there(paper, deadline)).isEqualTo("innen 1. mars 2025");
        assertThat(deadline.value().span().in(paper.text())).isEqualTo("innen 1. mars 2025");
        assertThat(there(paper, first.verb())).isEqualTo("ber");
        assertThat(there(paper, responsible)).isEqualTo("sekretariatet");
        assertThat(responsible.value().span().in(paper.text())).isEqualTo("sekretariatet");
        assertThat(first.task().span().boxes()).extracting(box -> box.page()).contains(1, 2);
        assertThat(deadline.span().page()).isGreaterThan(first.task().span().page());
        assertThat(deadline.span().boxes()).isNotEmpty();
    }

    private static String there(Paper paper, Found<?> found) {
        return paper.text().substring(found.span().from(), found.span().to()).replaceAll("\\s+", " ");
    }

    private static List<String> told(Paper paper, MeetingDays meetings) {
        return ProposedFollowUps.of(paper, new ExampleRoster(), meetings).stream()
                .map(proposed -> told(paper, proposed))
                .toList();
    }

    private static String told(Paper paper, ProposedFollowUp proposed) {
        var number =
                Objects.requireNonNull(paper.cases().get(proposed.caseIndex()).number());
        var who = proposed.responsible().stream()
                .map(Found::value)
                .map(assignee -> assignee.id() == null ? assignee.kind().name() : assignee.id())
                .toList();
        var latest =
                proposed.deadline() == null ? null : proposed.deadline().value().latest();
        return number.value() + " " + proposed.place() + " " + String.join(" ", who) + " by "
                + (latest == null ? "-" : latest);
    }

    private static Paper minutes(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), "referat.md");
    }

    private static Paper read(byte[] bytes, String name) {
        return (Paper) Papers.read(new ByteArrayInputStream(bytes), name, Limits.USUAL);
    }
}
