package no.vedtakslogg.papers.cases;

import static no.vedtakslogg.papers.samples.TableSample.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.vedtakslogg.papers.Paper;
import no.vedtakslogg.papers.assignments.ExampleRoster;
import no.vedtakslogg.papers.assignments.ProposedFollowUp;
import no.vedtakslogg.papers.assignments.ProposedFollowUps;
import no.vedtakslogg.papers.samples.TableSample;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Minutes kept as a table are read by what stands in its columns, whatever a secretary calls these. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CasesInTablesTest {
    private static final List<String> TITLES =
            List.of("Utskrivning i helgene", "Felles opplæring i e-meldinger", "Rekruttering av sykepleiere");
    private static final List<String> SAID = List.of(
            "Sykehuset viste tall for januar og februar. Kommunene mener at pasientene kommer for sent på dagen.",
            "Det er ujevn bruk av meldingene mellom kommunene. Noen har ikke fått opplæring.",
            "Mange stillinger står ledige i hele regionen.");
    private static final List<String> DECIDED = List.of(
            "Per Lund prøver ut rutinen for utskrivning.",
            "Kari Moe lager en plan for opplæring.",
            "Kommunene melder inn behovet for vikarer.");
    private static final List<String> WHO = List.of("Per Lund", "Kari Moe", "Kommunene");
    private static final List<String> BY = List.of("1. juni 2026", "15. mai 2026", "Uke 20");

    // n: number, t: title, N: both in one cell, s: what was said, d: decided, S: both in one cell, w: who, b: by when,
    // W: both
    @ParameterizedTest
    @CsvSource({
        "Sak|Referat|Ansvar|Frist, tdwb",
        "Saksnr|Tema|Innhold og vedtak|Oppfølging, ntdw",
        "Nr|Sak|Gjennomgang|Beslutning / tiltak|Hvem, ntsdw",
        "#|Agenda|Kommentarer|To do|Hvem, ntsdw",
        "Tema|Diskusjon|Aksjon|Eier|Dato, tsdwb",
        "Sak|Beskrivelse|Ansvarlig / tidsfrist, NSW",
        "Punkt|Hva|Konklusjon, ntd",
        "Sak|Orientering/drøfting|Videre arbeid|Ansvar, Nsdw",
        "Saksnr.|Sakstittel|Saksopplysninger|Møtets konklusjon|Oppf., ntsdw",
        "Dagsorden|Referat|Oppfølgingsansvar, Ndw",
        "Sak|Beslutning i møtet|Frist, Ndb",
        "Agendapunkt|Oppsummering|Neste steg|Hvem, Nsdw",
        "Sak/tema|Innspill fra møtet|Veien videre|Ansvarlig og frist, NsdW",
        "Tema|Hva vi snakket om|Hva vi gjør nå|Den som gjør det|Innen, tsdwb",
        "Saksnummer|Saken gjelder|Saksgang|Utfall|Ansvar for oppfølging, ntsdw",
        "Saker|Merknader|Avgjørelse|Iverksettes av|Dato for gjennomføring, Nsdwb",
        "Nr.|Emne|Drøftinger|Vi ble enige om|Hvem følger opp?|Når?, ntsdwb",
        "Sak|Innledning|Resultat|Ansv.|Tid, Nsdwb",
        "Sak nr|Sak|Møtenotat|Beslutningspunkt|Person|Tidspunkt, ntsdwb",
        "Tema|Status|Tiltak videre|Hvem|Når, tsdwb",
        "Temaer|Kort om saken|Enighet|Følges opp av, tsdw",
        "Hva saken handler om|Hva som kom fram|Hva som ble bestemt|Hvem tar det videre, tsdw"
    })
    void the_columns_need_no_usual_names(String names, String holding) {
        var paper = paper(table(names, holding).html());

        assertThat(paper.cases())
                .extracting(read -> Objects.requireNonNull(read.title()).value())
                .isEqualTo(TITLES);
        assertRead(paper, holding.matches(".*[bW].*"));
    }

    @ParameterizedTest
    @CsvSource({
        "Nr|Sak|Gjennomgang|Beslutning / tiltak|Hvem, ntsdw",
        "#|Agenda|Kommentarer|To do|Hvem, ntsdw",
        "Tema|Diskusjon|Aksjon|Eier|Dato, tsdwb",
        "Sak|Orientering/drøfting|Videre arbeid|Ansvar, Nsdw",
        "Saksnr.|Sakstittel|Saksopplysninger|Møtets konklusjon|Oppf., ntsdw",
        "Sak|Beslutning i møtet|Frist, Ndb",
        "Nr.|Emne|Drøftinger|Vi ble enige om|Hvem følger opp?|Når?, ntsdwb",
        "Tema|Hva vi snakket om|Hva vi gjør nå|Den som gjør det|Innen, tsdwb",
        "Sak nr|Sak|Møtenotat|Beslutningspunkt|Person|Tidspunkt, ntsdwb"
    })
    void nor_where_each_cell_came_out_of_its_file_as_a_line(String names, String holding) {
        assertRead(textPaper(table(names, holding).lines()), false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bakgrunn|Konklusjon|Ansvar|Frist",
                "Drøfting|Resultat|Hvem|Når",
                "Kort om saken|Vi ble enige om|Følges opp av|Innen",
                "Innspill|Videre arbeid|Ansvarlig|Dato",
                "Orientering|Utfall|Eier|Tidsfrist",
                "Hva kom fram|Hva gjør vi|Hvem gjør det|Når skal det være gjort"
            })
    void nor_do_the_rows_of_a_table_for_each_case(String names) {
        var name = names.split("\\|");
        var paper = paper(IntStream.range(0, TITLES.size())
                .mapToObj(at -> "<table>"
                        + row("Sak " + cell('n', at), cell('t', at))
                        + row(name[0], cell('s', at))
                        + row(name[1], cell('d', at))
                        + row(name[2], cell('w', at))
                        + row(name[3], cell('b', at))
                        + "</table>")
                .collect(Collectors.joining()));

        assertRead(paper, true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bakgrunn|Konklusjon|Ansvar|Frist",
                "Drøfting|Resultat|Hvem|Når",
                "Kort om saken|Vi ble enige om|Følges opp av|Innen",
                "Innspill|Videre arbeid|Ansvarlig|Dato"
            })
    void nor_do_such_rows_beside_or_below_their_names(String names) {
        var name = names.split("\\|");
        for (var between : List.of("\n", " ".repeat(4))) {
            var text = IntStream.range(0, TITLES.size())
                    .mapToObj(at -> "Sak " + cell('n', at) + between + cell('t', at)
                            + "\n" + name[0] + between + cell('s', at)
                            + "\n" + name[1] + between + cell('d', at)
                            + "\n" + name[2] + between + cell('w', at)
                            + "\n" + name[3] + between + cell('b', at))
                    .collect(Collectors.joining("\n"));
            var paper = textPaper(text);

            assertRead(paper, true);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tiltak|Ansvarlig|Frist",
                "Hva|Hvem|Når",
                "Oppgave|Eier|Dato",
                "Gjøremål|Den som gjør det|Innen",
                "Dette skal gjøres|Følges opp av|Tid",
                "Hva skal gjøres?|Hvem gjør det?|Når skal det være ferdig?",
                "Beslutning|Iverksettes av|Dato for gjennomføring",
                ""
            })
    void nor_does_a_table_of_tasks_below_what_was_said(String names) {
        var work = List.of("Sende ut ny rutine", "Lage en plan for opplæring", "Kalle inn til et nytt møte");
        var paper = paper("<h2>Sak 1/26 Utskrivning</h2><p>Tallene for vinteren ble gjennomgått.</p><table>"
                + (names.isEmpty() ? "" : row(names.split("\\|")))
                + IntStream.range(0, work.size())
                        .mapToObj(at -> row(work.get(at), cell('w', at), cell('b', at)))
                        .collect(Collectors.joining())
                + "</table><h2>Sak 2/26 Eventuelt</h2><p>Ingen saker.</p>");

        assertThat(decisions(paper)).isEqualTo(List.of(work, List.of()));
        assertThat(proposed(paper)).extracting(CasesInTablesTest::responsible).isEqualTo(WHO);
        assertThat(proposed(paper)).extracting(CasesInTablesTest::deadline).isEqualTo(BY);

        var flat = textPaper("Sak 1/26 Utskrivning\n\nTallene for vinteren ble gjennomgått.\n\n"
                + (names.isEmpty() ? "Hva\nHvem\nNår" : names.replace('|', '\n'))
                + IntStream.range(0, work.size())
                        .mapToObj(at -> "\n" + work.get(at) + "\n" + cell('w', at) + "\n" + cell('b', at))
                        .collect(Collectors.joining()));

        assertThat(decisions(flat)).isEqualTo(List.of(work));
        assertThat(proposed(flat)).extracting(CasesInTablesTest::deadline).isEqualTo(BY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sak|Oppgave|Ansvarlig|Frist",
                "Gjelder sak|Gjøremål|Eier|Dato",
                "Sak|Det som skal gjøres|Følges opp av|Innen",
                "Fra sak|Tiltak|Utføres av|Tid"
            })
    void nor_does_the_list_of_tasks_below_all_cases(String names) {
        var paper = paper("<h2>Sak 1/26 Utskrivning</h2><p>Konklusjon: Rutinen skal sendes til kommunene.</p>"
                + "<h2>Sak 2/26 Opplæring</h2><p>Konklusjon: Det lages en plan for opplæring.</p><h2>Oppgaver</h2><table>"
                + row(names.split("\\|"))
                + row("1/26", "Sende rutinen til kommunene", "Per Lund", "1. juni 2026")
                + row("2/26", "Lage plan for opplæring", "Kari Moe", "15. mai 2026") + "</table>");

        assertThat(proposed(paper)).extracting(CasesInTablesTest::responsible).containsExactly("Per Lund", "Kari Moe");
        assertThat(proposed(paper))
                .extracting(CasesInTablesTest::deadline)
                .containsExactly("1. juni 2026", "15. mai 2026");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Konklusjon",
                "Utfall",
                "Veien videre",
                "Avtale",
                "Neste skritt",
                "Videre arbeid",
                "Det ble bestemt",
                "Avtalt",
                "Dette gjør vi",
                "Hva skjer videre",
                "Vegen vidare"
            })
    void what_a_case_ended_in_may_stand_below_any_such_heading(String heading) {
        for (var form : List.of("<p>%s: %s</p>", "<p><b>%s:</b></p><p>%s</p>", "<h3>%s</h3><p>%s</p>")) {
            var paper = paper(IntStream.range(0, TITLES.size())
                    .mapToObj(at -> "<h2>Sak " + cell('N', at) + "</h2><p>" + cell('s', at) + "</p>"
                            + form.formatted(heading, cell('d', at)))
                    .collect(Collectors.joining()));

            assertThat(decisions(paper))
                    .isEqualTo(DECIDED.stream().map(List::of).toList());
        }
    }

    private static void assertRead(Paper paper, boolean byWhen) {
        assertThat(decisions(paper)).isEqualTo(DECIDED.stream().map(List::of).toList());
        assertThat(proposed(paper)).extracting(CasesInTablesTest::responsible).isEqualTo(WHO);
        if (byWhen) {
            assertThat(proposed(paper)).extracting(CasesInTablesTest::deadline).isEqualTo(BY);
        }
    }

    private static List<List<String>> decisions(Paper paper) {
        return paper.cases().stream()
                .map(read ->
                        read.decision().all().map(point -> point.text().value()).toList())
                .toList();
    }

    private static List<ProposedFollowUp> proposed(Paper paper) {
        return ProposedFollowUps.of(paper, new ExampleRoster(), body -> List.of());
    }

    private static String responsible(ProposedFollowUp proposed) {
        return proposed.responsible().stream().map(who -> who.value().words()).collect(Collectors.joining(", "));
    }

    private static String deadline(ProposedFollowUp proposed) {
        return Objects.requireNonNull(proposed.deadline()).value().words();
    }

    private static TableSample table(String names, String holding) {
        return TableSample.of(names, holding, TITLES.size(), CasesInTablesTest::cell);
    }

    private static Paper textPaper(String cases) {
        var text =
                "Referat fra samarbeidsgruppen for utskrivning\n\nDato: 14. april 2026\nTil stede: Kari Moe, Per Lund\n\n"
                        + cases + "\n\nMøtet ble hevet kl. 14.00.\n";
        return TableSample.read("referat.txt", text);
    }

    private static Paper paper(String body) {
        var html = "<html><body><h1>Referat fra samarbeidsgruppen for utskrivning</h1><p>Dato: 14. april 2026</p>"
                + "<p>Til stede: Kari Moe, Per Lund, Ida Berg</p>" + body + "</body></html>";
        return TableSample.read("referat.html", html);
    }

    private static String cell(char what, int row) {
        return switch (what) {
            case 'n' -> row + 1 + "/26";
            case 't' -> TITLES.get(row);
            case 'N' -> cell('n', row) + " " + cell('t', row);
            case 's' -> SAID.get(row);
            case 'd' -> DECIDED.get(row);
            case 'S' -> cell('s', row) + "<br>" + cell('d', row);
            case 'w' -> WHO.get(row);
            case 'b' -> BY.get(row);
            case 'W' -> cell('w', row) + " / " + cell('b', row);
            default -> throw new IllegalArgumentException("Nothing is held as " + what);
        };
    }
}
