package no.vedtakslogg.papers.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import no.vedtakslogg.papers.Kind;
import no.vedtakslogg.papers.Limits;
import no.vedtakslogg.papers.Paper;
import no.vedtakslogg.papers.Papers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The papers of single cases are read whatever a secretary calls their facts, and what they propose. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CasePapersUnderAnyNamesTest {
    private static final String TITLE = "Felles rutine for utskrivning i helger";
    private static final String PROPOSED = "SSU godkjenner felles rutine for utskrivning i helger.";
    private static final String HEAD = "<h1>Saksframlegg</h1><p>Saksnr.: 2026/14</p><h2>" + TITLE + "</h2>";
    private static final String BACKGROUND =
            "<h2>Bakgrunn</h2><p>Mange pasienter meldes utskrivningsklare fredag ettermiddag.</p>";
    private static final String WEIGHED = "<h2>Vurdering</h2><p>Rutinen gir en tryggere overgang.</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>Saksdokument</h1><table><tr><td>Sak 14/26</td><td>%s</td></tr><tr><td>Møte i</td><td>ASU 14. april 2026</td></tr><tr><td>Ansvarlig</td><td>Kari Moe</td></tr></table>",
                "<table><tr><td>Saksbeh.</td><td>Kari Moe</td><td>J.post</td><td>26/5512</td></tr><tr><td>Styringsgruppe</td><td>SSU</td><td>Møtet holdes</td><td>14.04.2026</td></tr><tr><td>Nummer i utvalget</td><td>14/26</td><td>Unntatt off.</td><td>Nei</td></tr></table><h1>%s</h1>",
                "<p>Sak til behandling i SSU 14. april 2026</p><p>Saksnr: 14/26</p><p>Tema: %s</p><p>Innmeldt av: Per Lund</p>",
                "<h1>14/26 %s</h1><p>Forfatter: Ola Vik</p><p>Møte: ASU 14.04.2026</p>",
                "<p>Styresak: 14/26</p><p>Møtedato: 14.04.2026</p><p>Vår ref: 2026/88</p><h1>%s</h1>",
                "<h1>Notat til møte</h1><table><tr><td>Til</td><td>Arbeidsutvalget</td></tr><tr><td>Dato</td><td>27.03.2026</td></tr><tr><td>Sak</td><td>14/26</td></tr><tr><td>Tittel</td><td>%s</td></tr></table>"
            })
    void the_facts_at_the_top_need_no_usual_names(String head) {
        reads(head.formatted(TITLE) + BACKGROUND + "<h2>Forslag til vedtak</h2><p>" + PROPOSED + "</p>" + WEIGHED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vedtaksframlegg",
                "Arbeidsutvalgets anbefaling til SSU",
                "Forslag fra arbeidsgruppen",
                "Anbefaling",
                "Hva utvalget bes ta stilling til",
                "Ønsket beslutning",
                "Det foreslås at utvalget vedtar følgende",
                "Utvalet vert invitert til å gjere slikt vedtak",
                "Konklusjon og forslag til vedtak"
            })
    void a_proposal_may_stand_below_any_such_heading(String heading) {
        for (var form : List.of(
                "<h2>%s</h2><p>%s</p>",
                "<p><b>%s:</b></p><p>%s</p>", "<p>%s: %s</p>", "<table><tr><td>%s</td><td>%s</td></tr></table>")) {
            reads(HEAD + BACKGROUND + form.formatted(heading, PROPOSED) + WEIGHED);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sekretariatet anbefaler at rutinen tas i bruk fra 1. mai.",
                "Det foreslås at SSU godkjenner rutinen.",
                "Saken legges fram med forslag om at rutinen tas i bruk fra 1. mai.",
                "Vi ber SSU om å godkjenne rutinen.",
                "Saka vert lagd fram med framlegg om at rutinen vert teken i bruk."
            })
    void it_may_be_a_sentence(String sentence) {
        for (var heading : List.of("", "<h2>Konklusjon</h2>")) {
            var paper = paper(HEAD + BACKGROUND + WEIGHED + heading + "<p>" + sentence + "</p>");

            assertThat(paper.kind().value()).isEqualTo(Kind.CASE_PAPER);
            assertThat(proposals(paper)).containsExactly(List.of(sentence));
            assertThat(decisions(paper)).containsExactly(List.of());
        }
    }

    @Test
    void each_paper_behind_a_call_is_of_its_own_case() {
        var head =
                "<h1>SAKSFRAMLEGG</h1><table><tr><td>Saksnummer</td><td>%s</td></tr><tr><td>Saksbehandler</td><td>Kari Moe</td></tr></table><p>Dato: 27.03.2026</p><h2>%s</h2>";
        var paper = paper("<h1>Innkalling til møte i SSU</h1><p>Tid: 14. april 2026 kl. 10–12</p><h2>Saksliste</h2>"
                + "<p>Sak 14/26 Valg av leder</p><p>Sak 15/26 Felles kurs</p>"
                + head.formatted("14/26", "Valg av leder") + BACKGROUND
                + "<h2>Innstilling</h2><p>Marit Solvang velges som leder.</p>" + head.formatted("15/26", "Felles kurs")
                + "<h2>Tilråding</h2><p>Kursene holdes lokalt.</p>" + WEIGHED);

        assertThat(paper.kind().value()).isEqualTo(Kind.NOTICE);
        assertThat(paper.cases()).noneMatch(CaseRead::earlier);
        assertThat(paper.cases())
                .extracting(read -> Objects.requireNonNull(read.title()).value())
                .containsExactly("Valg av leder", "Felles kurs");
        assertThat(proposals(paper))
                .containsExactly(List.of("Marit Solvang velges som leder."), List.of("Kursene holdes lokalt."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>Særutskrift – sak 14/26 %s</h1><p>Behandlet i: SSU 14. april 2026</p>",
                "<h1>Saksprotokoll</h1><table><tr><td>Saksnummer</td><td>14/26</td><td>Dato</td><td>14.04.2026</td></tr><tr><td>Arkivsak</td><td>26/1123</td><td>Saksbehandler</td><td>Ida Berg</td></tr></table><h2>%s</h2>",
                "<h1>Utskrift av møtebok</h1><table><tr><td>Sak</td><td>14/26</td></tr><tr><td>Organ</td><td>SSU</td></tr><tr><td>Dato for møtet</td><td>14.04.2026</td></tr><tr><td>Saken gjelder</td><td>%s</td></tr></table>"
            })
    void an_extract_tells_its_case_in_the_same_ways(String head) {
        var paper = paper(head.formatted(TITLE)
                + "<h2>Behandling</h2><p>Forslaget ble enstemmig vedtatt.</p><h2>Vedtak</h2><p>" + PROPOSED + "</p>");

        assertThat(paper.kind().value()).isEqualTo(Kind.CASE_MINUTES);
        named(paper);
        assertThat(decisions(paper)).containsExactly(List.of(PROPOSED));
    }

    private static void reads(String body) {
        var paper = paper(body);

        assertThat(paper.kind().value()).isEqualTo(Kind.CASE_PAPER);
        named(paper);
        assertThat(proposals(paper)).containsExactly(List.of(PROPOSED));
    }

    private static void named(Paper paper) {
        assertThat(paper.cases())
                .extracting(
                        read -> Objects.requireNonNull(read.number()).value().toString() + " "
                                + Objects.requireNonNull(read.title()).value())
                .containsExactly("14/26 " + TITLE);
    }

    private static List<List<String>> proposals(Paper paper) {
        return paper.cases().stream()
                .map(read ->
                        read.proposal().all().map(point -> point.text().value()).toList())
                .toList();
    }

    private static List<List<String>> decisions(Paper paper) {
        return paper.cases().stream()
                .map(read ->
                        read.decision().all().map(point -> point.text().value()).toList())
                .toList();
    }

    private static Paper paper(String body) {
        var html = "<html><body>" + body + "</body></html>";
        return (Paper) Papers.read(html.getBytes(StandardCharsets.UTF_8), "sak.html", Limits.USUAL);
    }
}
