package no.vedtakslogg.papers.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.vedtakslogg.papers.Limits;
import no.vedtakslogg.papers.Paper;
import no.vedtakslogg.papers.Papers;
import no.vedtakslogg.papers.assignments.ExampleRoster;
import no.vedtakslogg.papers.assignments.ProposedFollowUp;
import no.vedtakslogg.papers.assignments.ProposedFollowUps;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        var paper = paper(names, holding);

        assertThat(paper.cases())
                .extracting(read -> Objects.requireNonNull(read.title()).value())
                .isEqualTo(TITLES);
        assertThat(paper.cases())
                .extracting(read ->
                        read.decision().all().map(point -> point.text().value()).toList())
                .isEqualTo(DECIDED.stream().map(List::of).toList());
        assertThat(proposed(paper)).extracting(CasesInTablesTest::responsible).isEqualTo(WHO);
        if (holding.matches(".*[bW].*")) {
            assertThat(proposed(paper))
                    .extracting(one ->
                            Objects.requireNonNull(one.deadline()).value().words())
                    .isEqualTo(BY);
        }
    }

    private static List<ProposedFollowUp> proposed(Paper paper) {
        return ProposedFollowUps.of(paper, new ExampleRoster(), body -> List.of());
    }

    private static String responsible(ProposedFollowUp proposed) {
        return proposed.responsible().stream().map(who -> who.value().words()).collect(Collectors.joining(", "));
    }

    private static Paper paper(String names, String holding) {
        var table = "<tr><th>" + names.replace("|", "</th><th>") + "</th></tr>"
                + IntStream.range(0, TITLES.size())
                        .mapToObj(row -> "<tr>"
                                + holding.chars()
                                        .mapToObj(what -> "<td>" + cell((char) what, row) + "</td>")
                                        .collect(Collectors.joining())
                                + "</tr>")
                        .collect(Collectors.joining());
        var html = "<html><body><h1>Referat fra samarbeidsgruppen for utskrivning</h1><p>Dato: 14. april 2026</p>"
                + "<p>Til stede: Kari Moe, Per Lund, Ida Berg</p><table>" + table + "</table></body></html>";
        return (Paper) Papers.read(html.getBytes(StandardCharsets.UTF_8), "referat.html", Limits.USUAL);
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
