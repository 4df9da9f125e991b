package no.vedtakslogg.papers.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.vedtakslogg.papers.Limits;
import no.vedtakslogg.papers.Paper;
import no.vedtakslogg.papers.Papers;
import no.vedtakslogg.papers.Reading;
import no.vedtakslogg.papers.samples.DocxSample;
import no.vedtakslogg.papers.samples.PdfSample;
import no.vedtakslogg.papers.text.FileReader;
import no.vedtakslogg.papers.text.Unreadable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Scores the reader on papers in the manner of many secretariats, whose facts were written down before the reader saw
 * them. Of a follow-up the point, those responsible and a piece of the task must be right together.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnseenPapersTest {
    static final List<String> PAPERS = List.of(
            "fire-siffer-i-tidskolonnen.md",
            "temaer-i-brevform.txt",
            "skolens-samarbeidsutvalg.txt",
            "vararepresentanter-i-kolonner.txt",
            "dag-over-listen.txt",
            "punktlister-til-slutt.txt",
            "sidehode-med-dag.txt",
            "ansvar-alene-under-vedtaket.md",
            "oppfolging-med-dag.txt",
            "etiketter-for-verdier.txt",
            "vilkar-uten-merker.txt",
            "radet-si-handsaming.txt",
            "kolon-i-tittelen.txt",
            "hovudutval-protokoll.txt",
            "foretak-styremote.txt",
            "au-referat.md",
            "psu-protokoll.txt",
            "innkalling-klokke.txt",
            "invitasjon-med-grupper.html",
            "setning-under-saken.txt",
            "saksutskrift.txt",
            "fagrad-tabell.html",
            "dialogmote-nynorsk.txt",
            "oppmote-rader.txt",
            "leiarmote.txt",
            "radsmote.txt",
            "samarbeidsutval-protokoll.md",
            "formannskap-protokoll.txt",
            "innkalling-tabell.html",
            "oppsummering.txt",
            "klinikkmote.txt",
            "kommunestyre-saksprotokoll.txt",
            "brukarrad.md",
            "saksliste-ps.txt",
            "talte-saker.txt",
            "apent-og-lukket.txt",
            "nemnd-i-kolonner.txt",
            "brev-med-sakliste.txt",
            "oppmote-celle-for-celle.txt",
            "program-med-klokke.md",
            "styremote-med-tankestreker.txt",
            "protokoll-paa-nett.html",
            "flere-vedtak-i-saken.txt",
            "aaret-forst.txt",
            "tall-uten-ord.txt",
            "tall-med-punktum.txt",
            "talte-overskrifter.md",
            "rader-for-den-forste.txt",
            "aapning-uten-nummer.txt",
            "saksliste-godkjent.txt",
            "navn-uten-komma.txt",
            "forfall-i-grupper.txt",
            "saker-av-motet.txt",
            "titler-over-to-linjer.txt",
            "tittel-under-tallene.txt",
            "bare-etternavn.txt",
            "roller-og-steder.html",
            "sak-i-samme-linje.txt",
            "raadsmote-grupper.txt",
            "aarsmote-talt.txt",
            "hovedutvalg-stemmer-ved-navn.txt",
            "behandling-uten-tittel.txt",
            "dag-uten-aar.txt",
            "lsu-referat-med-strek.txt",
            "protokoll-under-brevhode.txt",
            "saker-uten-nummer.txt",
            "saker-av-fjerde-mote.txt",
            "nummer-med-strek.txt",
            "nummer-alene.txt",
            "saksprotokoll-i-tittelen.txt",
            "fot-paa-hver-side.txt",
            "saksframlegg-uten-nummer.txt",
            "talte-titler-i-overskrifter.md",
            "overskrifter-alene.html",
            "titler-fra-sakslisten.txt",
            "saker-i-tabell.md",
            "temaer-med-kolon.txt",
            "notat-fra-mote.txt",
            "merknad-i-raden.txt",
            "fremmote-staar-sist.txt",
            "en-person-per-linje.txt",
            "navn-og-sted-i-kolonner.txt",
            "deltakelse-paa-nett.html",
            "vedtak-med-dag.txt",
            "vedtak-med-nummer.txt",
            "vedtatt-i-setninger.txt",
            "saksliste-i-forste-sak.txt",
            "sakshode-i-kolonner.txt",
            "saerutskrift-to-organ.txt",
            "partnarskap.txt",
            "ungdomsrad-kolonner.txt",
            "studiedag-program.txt",
            "brukerutvalg-kl-og-sak.txt",
            "lokalt-utvalg-punkt.txt",
            "eldres-rad-tid-sted.txt",
            "driftsutval.txt",
            "styreinnkalling-kort.txt",
            "setninger-om-hvem.txt",
            "grupper-etter-forfall.txt",
            "merknad-ved-kryss.txt",
            "til-stede-uten-kolon.txt",
            "hode-i-setninger.txt",
            "brukerutvalg-i-setninger.txt",
            "styredokument-med-brev.txt",
            "styremote-paa-nett.txt",
            "innkalling-aar-over-sak.txt",
            "fagrad-minutter-under.txt",
            "saker-i-celler.md",
            "styresak-vedrorende.txt",
            "nummer-og-organ.txt",
            "punkter-med-kolon.txt",
            "desse-motte-i-kolonner.txt",
            "roller-for-navnene.txt",
            "ansvar-i-kolonner.md",
            "tiltak-i-saken.md",
            "ruter-over-flere-linjer.txt",
            "saker-og-ansvar-i-ruter.txt",
            "ruter-under-hverandre.txt",
            "tomme-ruter-under-hverandre.txt",
            "oppreiste-saker.md",
            "saker-under-hverandre-i-en-tabell.html",
            "ansvar-under-vedtaket.txt",
            "melding-om-vedtak.md",
            "vara-i-forste-kolonne.html",
            "styreprotokoll-i-rader.html",
            "arbeidsmiljo-to-sider.txt",
            "hovedutvalg-funksjon-forst.txt",
            "minutt-bak-sakene.html",
            "talte-titler-i-program.md",
            "brukerutvalg-type-sist.md",
            "saksliste-side-og-arkiv.txt",
            "sidetal-bak-lista.txt",
            "dialogmote-navn-under.txt",
            "referat-forst-paa-lista.txt",
            "skuler-i-kolonner.txt",
            "merkelapper-i-kolonner.txt",
            "saksansvarlige-under.txt",
            "forum-nummer-og-aar.txt",
            "innledning-under-sakene.txt",
            "dagens-saker.md",
            "fellesmote-med-innledere.md",
            "innstillingen-vedtatt.txt",
            "oppfolging-i-saken.txt",
            "semje-i-setninger.md",
            "brev-om-vedtak.txt",
            "nummer-med-ref.txt",
            "nummer-og-arkiv-i-tabell.html",
            "handsama-i-setning.md",
            "rad-med-kolon.txt",
            "saken-behandles-av-i-liste.txt",
            "tittel-over-tabellen.md",
            "tittel-ved-siden.txt",
            "framlegg-med-sakstype.txt",
            "punkt-under-tilrading.txt",
            "dag-og-utval-i-overskrift.html",
            "organ-med-sak-bak.txt",
            "piler-under-konklusjon.txt",
            "vedtak-midt-i-linja.txt",
            "styresak-med-kolon.txt",
            "vedtak-med-saksnummer.txt",
            "beslutning-og-oppgave.md",
            "sak-foran-tittelen.txt",
            "uttalelse-i-utskrift.txt",
            "besluttet-med-kolon.txt",
            "enighet-i-nettverket.txt",
            "konklusjon-med-ansvar-under.html",
            "motte-og-forfall-i-tabell.html",
            "stad-og-tid-i-setning.txt",
            "saksliste-med-strekpunkter.html",
            "program-uten-tittel.md",
            "program-over-to-dager.html",
            "forfall-med-gyldig-grunn.txt",
            "deltok-fysisk-og-digitalt.txt",
            "deltakere-fysisk-i-tabell.html",
            "styremedlemmer-til-stede.md",
            "punkter-uten-punktum.txt",
            "celler-over-flere-rader.html",
            "godkjent-uten-overskrift.txt",
            "som-tilradningen.md",
            "setninger-i-en-celle.md",
            "dato-i-tittelen.txt",
            "tabell-fra-ett-mote.html",
            "saken-i-siste-kolonne.md",
            "oppfolging-ved-siden.html",
            "rader-med-luft.txt",
            "bokstaver-uten-punktum.txt",
            "ingen-saker-i-tabellen.txt",
            "setninger-paa-hver-linje.txt",
            "hva-vi-ble-enige-om.md",
            "saksgang-i-tabell.txt",
            "behandles-i-tabell.md",
            "motebok-om-en-sak.txt",
            "motebok-tre-organ.txt",
            "styresak-saka-gjeld.txt",
            "framlegg-to-hoder.txt",
            "saksprotokoll-om-plan.html",
            "styresak-delt-ord.txt",
            "utskrift-av-sak.txt",
            "sakstittel-over-tabell.md",
            "framlegg-til-utval.txt",
            "styresak-behandles-av.txt",
            "deltakere-med-tomme-kolonner.txt",
            "parti-for-seg.txt",
            "bokstaver-for-oppmote.md",
            "bokstaver-uten-overskrift.html",
            "digitalt-midt-i-lista.md",
            "grupper-over-navn.txt",
            "dagsorden-nevner-gruppa.txt",
            "dagen-forst-i-setningen.md",
            "sted-under-behandlingen.txt",
            "parti-bak-navnet.txt",
            "rolle-forst-i-fravaeret.txt",
            "bare-navn-i-kolonnen.txt",
            "vara-i-egen-kolonne.html",
            "i-staden-for.txt",
            "roller-i-punkter.md",
            "leder-rett-under.txt",
            "ansvar-per-punkt.md",
            "kryss-og-forkortinger.html",
            "tittel-i-avsnittet.md",
            "fet-tittel-i-liste.html",
            "sak-og-tittel-i-avsnitt.txt",
            "strekpunkt-om-alt.md",
            "kulepunkt-om-alt.txt",
            "frister-til-hoyre.txt",
            "store-bokstaver-med-ved.txt",
            "vedtak-med-roystetal.txt",
            "nummer-over-titler.txt",
            "saerutskrift-i-tittelen.txt",
            "program-med-innleder-under.md",
            "sakspapir-under-rader.txt",
            "innleiar-bak-tittelen.txt",
            "moetebok-med-saksgang.txt",
            "protokollside-med-sak.html",
            "saksframlegg-til-organ.html",
            "headed-tables.md",
            "earlier-minutes.txt",
            "stemmetall-bak-vedtaket.txt",
            "sakskart-med-sidetall.html",
            "tall-alene-under-saklisten.txt",
            "vedtak-over-to-rader.html",
            "nummer-i-tabell-over-tittelen.html",
            "notat-i-hver-sak.md",
            "nettside-med-topplenker.html",
            "motet-hevet-til-slutt.txt",
            "neste-mote-i-overskrift.md",
            "saksgang-kolonne-for-kolonne.txt",
            "saksgang-rad-for-rad.txt",
            "styresak-i-tabell.html",
            "program-kvelden-for.txt",
            "saksliste-med-framlegg-bak.txt",
            "vedtakssaker-og-meldingssaker.txt",
            "oppmote-med-kolon-i-kolonnene.txt",
            "tabulator-mellom-kolonnene.txt",
            "vedtak-i-bakgrunnen.txt",
            "innkalling-med-to-organ.txt",
            "melding-om-politisk-vedtak.txt",
            "innkalling-brev-med-punkter.md",
            "sted-over-to-linjer.txt",
            "tid-i-ord-paa-nett.html",
            "direktor-uten-for.txt",
            "melding-om-vedtak-i-sak.txt",
            "motet-slutt-uten-klokke.txt",
            "motet-slutt-uten-klokke.txt",
            "nummer-over-tittel-uten-vekt.txt",
            "fakta-under-radene.md",
            "aaret-forst-i-saksgangen.txt",
            "kolonner-med-delte-navn.txt",
            "organ-ved-moetedato.html",
            "etternavn-forst.txt",
            "arbeidsutval-i-hovudet.txt",
            "styresak-arkivnummer-ved-dagen.txt",
            "notat-til-raad.txt",
            "arkivnummer-under-saksnummer.txt",
            "e-post-med-dagsorden.txt",
            "innleiing-ved-under-sak.html",
            "fagsamling-med-innledere.md",
            "agenda-med-inviterte.html",
            "innkalling-med-sakspapir-bak.txt",
            "brevdag-over-referatet.txt",
            "epost-etter-motet.txt",
            "ansvar-under-punktene.md",
            "celler-under-hverandre.txt",
            "sakliste-i-tabellen.txt",
            "kall-paa-epost.txt",
            "kall-med-talte-saker.html",
            "kall-uten-nummer.md",
            "kall-i-kolonner.txt",
            "framlegg-celle-under-celle.txt",
            "framlegg-kjent-bak-tittelen.md");
    static final Set<String> IN_EVERY_FORMAT =
            Set.of("cases", "points", "outcomes", "follow-ups", "deadlines", "attendance", "agenda");
    static final Map<String, Double> AIMS = Map.of(
            "cases", 0.99, "points", 0.99, "attendance", 0.99, "agenda", 0.99, "follow-ups", 0.90, "deadlines", 0.97);

    @ParameterizedTest
    @ValueSource(strings = {"as it is", "as PDF", "as DOCX"})
    void the_aims_are_reached_on_all_of_them_together(String format) throws IOException, Unreadable {
        var all = new TreeMap<String, Score>();
        for (var name : PAPERS) {
            var scores = scores(name, format);
            System.out.print(Score.table(name + " " + format, scores));
            scores.forEach((kind, score) -> all.merge(kind, score, Score::plus));
        }
        System.out.print(Score.table("all " + format, all));
        AIMS.keySet().forEach(kind -> {
            if (all.containsKey(kind)) {
                assertThat(all.get(kind).f1())
                        .as("F1 of %s %s", kind, format)
                        .isGreaterThanOrEqualTo(aim(kind, format));
            }
        });
    }

    // laid out in Word, a sentence straight below the last point of a list stands in that point's paragraph
    private static double aim(String kind, String format) {
        return format.equals("as DOCX") && kind.equals("points") ? 0.98 : AIMS.getOrDefault(kind, 1.0);
    }

    private static Map<String, Score> scores(String name, String format) throws IOException, Unreadable {
        var expected = expected(name);
        var reading = reading(name, format);
        assertThat(reading).as(name + " " + format).isInstanceOf(Paper.class);
        var read =
                new TreeMap<>(reading instanceof Paper paper ? ShortFacts.of(paper) : Map.<String, List<String>>of());
        if (!format.equals("as it is")) {
            expected.keySet().retainAll(IN_EVERY_FORMAT);
        }
        read.keySet().retainAll(expected.keySet());
        read.computeIfPresent("fields", (kind, facts) -> asked(facts, expected.getOrDefault(kind, List.of())));
        read.computeIfPresent("follow-ups", (kind, facts) -> shortened(facts, expected.getOrDefault(kind, List.of())));
        expected.forEach((kind, facts) -> told(kind, facts, read.getOrDefault(kind, List.of())));
        return Score.of(expected, read);
    }

    private static void told(String kind, List<String> expected, List<String> read) {
        var missed = new ArrayList<>(expected);
        read.forEach(missed::remove);
        var wrong = new ArrayList<>(read);
        expected.forEach(wrong::remove);
        missed.forEach(fact -> System.out.println("    - " + kind + ": " + fact));
        wrong.forEach(fact -> System.out.println("    + " + kind + ": " + fact));
    }

    // a paper says more about its meeting than what is asked for here
    private static List<String> asked(List<String> facts, List<String> expected) {
        var names = expected.stream().map(fact -> fact.split(" ")[0]).collect(Collectors.toSet());
        return facts.stream().filter(fact -> names.contains(fact.split(" ")[0])).toList();
    }

    // a task that holds the piece that is expected of it is as expected
    private static List<String> shortened(List<String> facts, List<String> expected) {
        var left = new ArrayList<>(expected);
        return facts.stream()
                .map(fact -> {
                    var as = left.stream().filter(one -> holds(fact, one)).findFirst();
                    as.ifPresent(left::remove);
                    return as.orElse(fact);
                })
                .toList();
    }

    private static boolean holds(String fact, String expected) {
        var piece = expected.lastIndexOf("| ") + 2;
        return fact.startsWith(expected.substring(0, piece))
                && fact.substring(piece).contains(expected.substring(piece));
    }

    private static Map<String, List<String>> expected(String name) throws IOException {
        return WrittenFacts.of(new String(bytes(name.replaceFirst("\\.[a-z]+$", ".facts")), StandardCharsets.UTF_8));
    }

    private static Reading reading(String name, String format) throws IOException, Unreadable {
        var bytes = bytes(name);
        var document = FileReader.read(bytes, name, 1 << 20, 1, 1 << 20);
        return switch (format) {
            case "as PDF" -> read(PdfSample.of(document, "Eksempel", true), name + ".pdf");
            case "as DOCX" -> read(DocxSample.of(document), name + ".docx");
            default -> read(bytes, name);
        };
    }

    private static Reading read(byte[] bytes, String name) {
        return Papers.read(bytes, name, Limits.USUAL);
    }

    private static byte[] bytes(String name) throws IOException {
        try (var file = UnseenPapersTest.class.getResourceAsStream("/papers/unseen/" + name)) {
            return Objects.requireNonNull(file).readAllBytes();
        }
    }
}
