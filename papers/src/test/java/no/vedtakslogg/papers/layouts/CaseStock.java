package no.vedtakslogg.papers.layouts;

import static no.vedtakslogg.papers.layouts.RowWording.SOMEBODY;
import static no.vedtakslogg.papers.layouts.Wording.NONE;
import static no.vedtakslogg.papers.layouts.Wording.alike;
import static no.vedtakslogg.papers.layouts.Wording.both;

import java.util.List;

/** What is taken up, said and decided in the cases of a made-up paper. */
final class CaseStock {
    static final List<Wording> TITLES = List.of(
            alike("Felles legevakt i helgene"),
            both("Utskrivningsklare pasienter – status", "Utskrivingsklare pasientar – status"),
            both("Følgetjeneste for gravide", "Følgjeteneste for gravide"),
            alike("Handlingsplan for 2026"),
            alike("Samhandling om barn og unge"),
            both("Rekruttering av leger", "Rekruttering av legar"),
            alike("Revisjon av samarbeidsavtalen"),
            both("Ambulansetjenesten i indre strøk", "Ambulansetenesta i indre strok"),
            alike("Opplæring i velferdsteknologi"),
            both("Legemiddelhåndtering ved hjemreise", "Legemiddelhandtering ved heimreise"),
            both("Pårørendearbeid", "Pårørandearbeid"));

    static final List<Wording> SAID = List.of(
            both(
                    "Flere pekte på at ventetiden har økt det siste året.",
                    "Fleire peika på at ventetida har auka det siste året."),
            both("Det ble vist til tall fra legevakten.", "Det vart vist til tal frå legevakta."),
            both(
                    "Kommunene har ulik praksis, og det skaper uro hos pårørende.",
                    "Kommunane har ulik praksis, og det skaper uro hos pårørande."),
            both("Sykehuset redegjorde for bemanningen i ferien.", "Sjukehuset gjorde greie for bemanninga i ferien."),
            both(
                    "Saken var oppe i fjor, da uten at det ble tatt stilling til utgiftene.",
                    "Saka var oppe i fjor, då utan at det vart teke stilling til utgiftene."),
            both(
                    "Arbeidet har pågått siden 12.09.2025, og rapporten ble levert i januar.",
                    "Arbeidet har gått føre seg sidan 12.09.2025, og rapporten vart levert i januar."),
            both(
                    "Medlemmene var opptatt av at brukerne må høres.",
                    "Medlemmene var opptekne av at brukarane må høyrast."));

    static final Wording APPROVAL =
            both("Godkjenning av innkalling og saksliste", "Godkjenning av innkalling og sakliste");

    static final Wording NOTHING_SAID = alike("Ingen merknader.");

    static final OrderWording APPROVED =
            OrderWording.ofNobody(both("Innkalling og saksliste godkjennes.", "Innkalling og sakliste er godkjende."));

    /** What a point of a decision, or a proposal, may say. */
    static final List<OrderWording> POINTS = List.of(
            OrderWording.ofNobody(both("Saken tas til orientering.", "Saka vert teken til orientering.")),
            OrderWording.ofNobody(
                    both("Utvalget støtter forslaget til rutine.", "Utvalet stør framlegget til rutine.")),
            OrderWording.ofNobody(both(
                    "Planen godkjennes med de merknader som kom fram.",
                    "Planen vert godkjend med dei merknadene som kom fram.")),
            new OrderWording(
                    both(
                            "Kommunene melder inn behov innen 15. april 2026.",
                            "Kommunane melder inn behov innan 15. april 2026."),
                    both("Kommunene", "Kommunane"),
                    alike("melder inn behov"),
                    "..2026-04-15"),
            new OrderWording(
                    both(
                            "Sekretariatet sender utkastet på høring innen 1. mai 2026.",
                            "Sekretariatet sender utkastet på høyring innan 1. mai 2026."),
                    alike("Sekretariatet"),
                    both("sender utkastet på høring", "sender utkastet på høyring"),
                    "..2026-05-01"),
            new OrderWording(
                    both(
                            "Fagråd 4 bes lage en felles sjekkliste.",
                            "Fagråd 4 vert bede om å lage ei felles sjekkliste."),
                    alike("Fagråd 4"),
                    both("lage en felles sjekkliste", "lage ei felles sjekkliste"),
                    ""),
            new OrderWording(
                    both(
                            "Klinikksjefen legger fram en oversikt i juni 2026.",
                            "Klinikksjefen legg fram ei oversikt i juni 2026."),
                    alike("Klinikksjefen"),
                    both("legger fram en oversikt", "legg fram ei oversikt"),
                    "2026-06-01..2026-06-30"));

    /** What a row of minutes kept as a table may end in. */
    static final List<RowWording> ROWS = List.of(
            new RowWording(
                    both("Utkast til rutine sendes på høring.", "Utkast til rutine vert sendt på høyring."),
                    alike("Utkast til rutine"),
                    SOMEBODY,
                    alike("1. mai 2026"),
                    "2026-05-01..2026-05-01"),
            new RowWording(
                    both("Oversikt over vaktene lages", "Oversikt over vaktene vert laga"),
                    alike("Oversikt over vaktene"),
                    alike("Sekretariatet"),
                    alike("15.04.2026"),
                    "2026-04-15..2026-04-15"),
            RowWording.ofNobody(both("Tas til orientering", "Teke til orientering")),
            new RowWording(
                    both(
                            "Det gjennomføres en ny kartlegging av behovet.",
                            "Det skal gjennomførast ei ny kartlegging av behovet."),
                    both("gjennomføres en ny kartlegging", "gjennomførast ei ny kartlegging"),
                    SOMEBODY,
                    both("Innen 1. juni 2026", "Innan 1. juni 2026"),
                    "..2026-06-01"),
            RowWording.ofNobody(alike("Godkjent")),
            new RowWording(
                    both("Felles kursplan utarbeides", "Felles kursplan vert utarbeidd"),
                    both("Felles kursplan utarbeides", "Felles kursplan vert utarbeidd"),
                    SOMEBODY,
                    NONE,
                    ""),
            new RowWording(
                    both("Innspill sendes til fagrådet", "Innspel vert sende til fagrådet"),
                    both("Innspill sendes", "Innspel vert sende"),
                    both("Alle kommuner", "Alle kommunar"),
                    both("Uke 20", "Veke 20"),
                    "2026-05-11..2026-05-17"));

    private CaseStock() {}
}
