package no.vedtakslogg.papers.layouts;

import static no.vedtakslogg.papers.layouts.Wording.alike;
import static no.vedtakslogg.papers.layouts.Wording.both;

import java.util.List;

/** What a made-up case paper is about, and what it proposes. */
final class CasePaperStock {
    static final List<Wording> TITLES = List.of(
            alike("Felles legevakt i helgene"),
            alike("Handlingsplan for barn og unge 2026–2028"),
            alike("Etablering av frisklivssentral"),
            alike("Budsjett for helsefellesskapet 2027"),
            alike("Årsmelding for 2025"),
            both(
                    "Oppnevning av medlemmer til fagråd for rus og psykisk helse",
                    "Oppnemning av medlemmer til fagråd for rus og psykisk helse"),
            both("Ny rutine ved utskrivning av pasienter", "Ny rutine ved utskriving av pasientar"),
            alike("Tertialrapport 2-2026"),
            alike("Revidering av samarbeidsavtalen – delavtale 5"),
            both("Bruk av velferdsteknologi i hjemmetjenesten", "Bruk av velferdsteknologi i heimetenesta"),
            both("Møteplan for høsten 2026", "Møteplan for hausten 2026"),
            both("Høringsuttalelse om regional utviklingsplan", "Høyringsuttale om regional utviklingsplan"),
            both("Felles rekruttering av leger og sykepleiere", "Felles rekruttering av legar og sjukepleiarar"),
            alike("Prosjekt: Trygg heim"),
            both("Ambulansebåten i Ytterskjær", "Ambulansebåten i Ytterskjer"),
            alike("KPR-data som styringsgrunnlag"),
            alike("Organisering av sekretariatet, og kostnader ved det"),
            alike("Status i arbeidet med pasientforløp for eldre"),
            alike("Mandat for fagråd 4"),
            both("Bør helsefellesskapet ha en egen nettside?", "Bør helsefellesskapet ha ei eiga nettside?"));

    static final List<Wording> POINTS = List.of(
            both("Saken tas til orientering.", "Saka vert teken til orientering."),
            both("Utvalget slutter seg til planen.", "Utvalet sluttar seg til planen."),
            both("Rutinen innføres fra 1. september 2026.", "Rutinen vert innført frå 1. september 2026."),
            both(
                    "Sekretariatet bes legge fram en ny vurdering innen utgangen av 2026.",
                    "Sekretariatet vert bede om å leggje fram ei ny vurdering innan utgangen av 2026."),
            both(
                    "Det settes ned en arbeidsgruppe med to representanter fra kommunene og to fra sykehuset. Gruppen velger selv sin leder.",
                    "Det vert sett ned ei arbeidsgruppe med to representantar frå kommunane og to frå sjukehuset. Gruppa vel sjølv leiaren sin."),
            both(
                    "Kostnadene på inntil 250 000 kroner dekkes av kommunene og helseforetaket med en halvpart hver.",
                    "Kostnadene på inntil 250 000 kroner vert dekte av kommunane og helseføretaket med ein halvpart kvar."),
            both("Kari Vik oppnevnes som leder av fagrådet.", "Kari Vik vert oppnemnd som leiar av fagrådet."),
            both(
                    "Kommunene melder tilbake til sekretariatet når ordningen er innført, senest 15. april 2026.",
                    "Kommunane melder tilbake til sekretariatet når ordninga er innført, seinast 15. april 2026."),
            both("Planen evalueres i 2028.", "Planen vert evaluert i 2028."),
            both("Møteplanen vedtas slik den foreligger.", "Møteplanen vert vedteken slik han ligg føre."));

    /** What the body is asked to do. */
    static final List<Wording> ASKED = List.of(
            both("ta saken til orientering", "ta saka til orientering"),
            both("slutte seg til forslaget til rutine", "slutte seg til framlegget til rutine"),
            both("drøfte om ordningen bør utvides", "drøfte om ordninga bør utvidast"),
            both(
                    "be sekretariatet legge fram en ny vurdering høsten 2026",
                    "be sekretariatet leggje fram ei ny vurdering hausten 2026"),
            alike("godkjenne budsjettet for 2027"),
            both("oppnevne to medlemmer til arbeidsgruppen", "nemne opp to medlemmer til arbeidsgruppa"),
            both("gi innspill til det videre arbeidet", "gje innspel til det vidare arbeidet"));

    /** What points that have others below them say. */
    static final Wording WITH_BELOW = both("Arbeidsgruppen får i oppdrag å:", "Arbeidsgruppa får i oppdrag å:");

    static final Wording ASKED_WITH_BELOW = both("be arbeidsgruppen om å:", "be arbeidsgruppa om å:");

    static final List<Wording> BELOW = List.of(
            both("kartlegge behovet i kommunene", "kartleggje behovet i kommunane"),
            both("beskrive dagens ordning", "skildre ordninga i dag"),
            alike("foreslå felles tiltak"),
            both("beregne kostnadene", "rekne ut kostnadene"));

    static final List<String> ARCHIVED = List.of("26/1234", "2026/318", "26/00417-3", "2026/1189-1", "25/887");

    static final List<String> FILED = List.of("G20", "FE-033", "&13", "26/4471", "033/G00");

    static final List<Wording> TYPES = List.of(
            alike("Beslutning"),
            alike("Orientering"),
            alike("Drøfting"),
            alike("Beslutningssak"),
            alike("Orienteringssak"),
            alike("Vedtakssak"));

    static final List<Wording> ENCLOSED = List.of(
            both("Rapport fra fagrådet", "Rapport frå fagrådet"),
            alike("Utkast til avtale"),
            both("Oversikt over kostnader 2026", "Oversyn over kostnader 2026"),
            both("Høringsbrev av 12. januar 2026", "Høyringsbrev av 12. januar 2026"));

    private CasePaperStock() {}
}
