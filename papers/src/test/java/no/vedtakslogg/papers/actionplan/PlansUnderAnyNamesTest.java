package no.vedtakslogg.papers.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.vedtakslogg.papers.Kind;
import no.vedtakslogg.papers.Limits;
import no.vedtakslogg.papers.Paper;
import no.vedtakslogg.papers.Papers;
import no.vedtakslogg.papers.text.Found;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Action plans are read by what stands in them, whatever a secretary calls the columns, and without any too. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlansUnderAnyNamesTest {
    private static final List<String> GOALS =
            List.of("Bedre overganger", "Bedre overganger", "Felles kompetanse", "Felles kompetanse");
    private static final List<String> MEASURES = List.of(
            "Innføre felles rutine for utskrivning",
            "Etablere møtepunkt for avdelingsledere",
            "Lage kursprogram for e-meldinger",
            "Hospitering mellom tjenestene");
    private static final List<String> WHO =
            List.of("Helseforetaket", "Kommunene", "Fagråd for digitalisering", "Alle parter");
    private static final List<String> WHEN = List.of("1. juni 2026", "Høsten 2026", "1. halvår 2027", "Løpende");
    private static final List<String> STATUS = List.of("Påbegynt", "Ikke startet", "Ferdig", "Pågår");

    // g: goal, m: measure, w: who, b: by when, s: status, n: number
    @ParameterizedTest
    @CsvSource({
        "Mål|Tiltak|Ansvar|Frist|Status, gmwbs",
        "Delmål|Aktivitet|Hvem|Når|Framdrift, gmwbs",
        "Innsatsområde|Hva skal vi gjøre|Ansvarlig|Tidsramme, gmwb",
        "Nr|Tiltak|Eier|Milepæl|Status per mars 2026, nmwbs",
        "Hva|Hvem|Når, mwb",
        "Område|Aktiviteter|Utføres av|Ferdigstilles, gmwb",
        "Hva vil vi oppnå|Hvordan gjør vi det|Hvem har ansvaret|Når skal det være gjort, gmwb",
        "Tema|Tiltak|Ansvarlig|Tid|Hvor langt er vi kommet, gmwbs",
        "#|Beskrivelse|Tildelt|Forfallsdato|Tilstand, nmwbs",
        "Strategi|Tiltak|Ressurs|Oppstart/slutt, gmwb",
        "Delmål|Aktivitet|Hovudansvar|Tidsplan, gmwb"
    })
    void the_columns_need_no_usual_names(String names, String holding) {
        var plan = paper("Arbeidsplan for fagrådet 2026–2027", table(names, holding, 0, 4));

        assertThat(words(plan, PlanRow::text)).isEqualTo(MEASURES);
        assertThat(words(plan, PlanRow::responsible)).isEqualTo(WHO);
        assertThat(words(plan, PlanRow::when)).isEqualTo(WHEN);
        if (holding.contains("g")) {
            assertThat(words(plan, PlanRow::goal)).isEqualTo(GOALS);
        }
        if (holding.contains("s")) {
            assertThat(words(plan, PlanRow::status)).isEqualTo(STATUS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%2$s", "Mål %1$d: %2$s", "Innsatsområde %1$d – %2$s", "%1$d. %2$s"})
    void a_goal_may_stand_in_a_row_of_its_own(String goal) {
        var rows = table("Aktiviteter|Utføres av|Ferdigstilles", "mwb", 0, 4).split("(?=<tr>)");
        rows[2] = goalRow(goal.formatted(1, GOALS.getFirst())) + rows[2];
        rows[4] = goalRow(goal.formatted(2, GOALS.getLast())) + rows[4];
        var plan = paper("Handlingsplan 2026–2027", String.join("", rows));

        assertThat(words(plan, PlanRow::text)).isEqualTo(MEASURES);
        assertThat(words(plan, PlanRow::goal)).isEqualTo(GOALS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><b>Tiltak %1$s: %2$s</b></p><p>Ansvar: %3$s</p><p>Frist: %4$s</p><p>Status: %5$s</p>",
                "<h3>%1$s %2$s</h3><p>Ansvarlig: %3$s<br>Tidsramme: %4$s<br>Framdrift: %5$s</p>",
                "<p>Tiltak %1$s: %2$s</p><p>Ansvar: %3$s. Frist: %4$s. Status: %5$s.</p>",
                "<ul><li>%2$s (ansvar: %3$s, frist: %4$s, status: %5$s)</li></ul>",
                "<table><tr><td>Tiltak</td><td>%2$s</td></tr><tr><td>Hvem</td><td>%3$s</td></tr>"
                        + "<tr><td>Når</td><td>%4$s</td></tr><tr><td>Status</td><td>%5$s</td></tr></table>"
            })
    void a_plan_may_be_a_list(String form) {
        var plan = paper(
                "Tiltaksplan for helsefellesskapet 2026",
                IntStream.range(0, MEASURES.size())
                        .mapToObj(at -> (at % 2 == 0 ? "<h2>Mål " + (at / 2 + 1) + ": " + GOALS.get(at) + "</h2>" : "")
                                + form.formatted(
                                        at / 2 + 1 + "." + (at % 2 + 1),
                                        MEASURES.get(at),
                                        WHO.get(at),
                                        WHEN.get(at),
                                        STATUS.get(at)))
                        .collect(Collectors.joining()));

        assertThat(words(plan, PlanRow::text)).isEqualTo(MEASURES);
        assertThat(words(plan, PlanRow::responsible)).isEqualTo(WHO);
        assertThat(words(plan, PlanRow::when)).isEqualTo(WHEN);
        assertThat(words(plan, PlanRow::status)).isEqualTo(STATUS);
    }

    private interface Told {
        @Nullable Found<String> in(PlanRow row);
    }

    private static List<String> words(Paper paper, Told told) {
        return paper.plan().stream()
                .map(told::in)
                .map(found -> found == null ? "" : found.value())
                .toList();
    }

    private static String table(String names, String holding, int from, int to) {
        return "<table>" + row(names.split("\\|"))
                + IntStream.range(from, to)
                        .mapToObj(at -> row(holding.chars()
                                .mapToObj(what -> cell((char) what, at))
                                .toArray(String[]::new)))
                        .collect(Collectors.joining())
                + "</table>";
    }

    private static String row(String... cells) {
        return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>";
    }

    private static String goalRow(String goal) {
        return "<tr><td colspan=\"3\">" + goal + "</td></tr>";
    }

    private static String cell(char what, int row) {
        return switch (what) {
            case 'g' -> GOALS.get(row);
            case 'm' -> MEASURES.get(row);
            case 'w' -> WHO.get(row);
            case 'b' -> WHEN.get(row);
            case 's' -> STATUS.get(row);
            case 'n' -> row / 2 + 1 + "." + (row % 2 + 1);
            default -> throw new IllegalArgumentException("Nothing is held as " + what);
        };
    }

    private static Paper paper(String title, String body) {
        var html = "<html><body><h1>" + title + "</h1><p>Vedtatt 14. april 2026.</p>" + body + "</body></html>";
        var paper = (Paper) Papers.read(html.getBytes(StandardCharsets.UTF_8), "plan.html", Limits.USUAL);
        assertThat(paper.kind().value()).isEqualTo(Kind.ACTION_PLAN);
        return paper;
    }
}
