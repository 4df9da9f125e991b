package no.vedtakslogg.papers.layouts;

import static no.vedtakslogg.papers.layouts.Wording.alike;
import static no.vedtakslogg.papers.layouts.Wording.both;

import java.util.List;

/** What made-up calls tell beside what minutes do: more titles, what frames the cases, and what stands around the agenda. */
final class CallStock {
    static final List<Wording> TITLES = List.of(
            both("Godkjenning av referat fra forrige møte", "Godkjenning av referat frå førre møte"),
            both("Orientering fra kommunene", "Orientering frå kommunane"),
            both("Oppfølging av tilsynet, siste kvartal", "Oppfølging av tilsynet, siste kvartal"),
            both("Hva gjør vi når ambulansen er opptatt?", "Kva gjer vi når ambulansen er oppteken?"),
            both("Høring: ny forskrift om øyeblikkelig hjelp", "Høyring: ny forskrift om øyeblikkeleg hjelp"),
            both("Møteplan for høsten 2026", "Møteplan for hausten 2026"),
            both("Økonomi og budsjett 2027", "Økonomi og budsjett 2027"),
            both("Referatsaker", "Referatsaker"),
            both("Elektronisk samhandling (PLO-meldinger)", "Elektronisk samhandling (PLO-meldingar)"),
            both("Valg av nestleder", "Val av nestleiar"),
            both("Presentasjon av ungdomsprosjektet", "Presentasjon av ungdomsprosjektet"),
            both("Psykisk helse og rus – veien videre", "Psykisk helse og rus – vegen vidare"));

    static final Wording OTHER_BUSINESS = alike("Eventuelt");

    static final List<Wording> OPENINGS = List.of(
            both("Velkommen", "Velkomen"),
            alike("Registrering"),
            both("Velkommen og presentasjon", "Velkomen og presentasjon"),
            both("Åpning av møtet", "Opning av møtet"),
            both("Registrering og kaffe", "Registrering og kaffi"));

    static final List<Wording> PAUSES = List.of(
            alike("Pause"),
            alike("Lunsj"),
            both("Kaffe", "Kaffi"),
            both("Kaffepause", "Kaffipause"),
            alike("Beinstrekk"));

    static final List<Wording> ENDS = List.of(
            both("Avslutning", "Avslutning"),
            both("Oppsummering og avslutning", "Oppsummering og avslutning"),
            both("Slutt", "Slutt"),
            both("Møteslutt", "Møteslutt"));

    static final List<Wording> TYPES = List.of(
            alike("Orientering"),
            alike("Vedtak"),
            alike("Drøfting"),
            both("Beslutning", "Avgjerd"),
            alike("Diskusjon"));

    static final List<Wording> EXPLANATIONS = List.of(
            both("Sekretariatet viser tall for det siste året.", "Sekretariatet viser tal for det siste året."),
            both("Saken ble utsatt fra forrige møte.", "Saka vart utsett frå førre møte."),
            both("Vi ønsker innspill til det videre arbeidet.", "Vi ønskjer innspel til det vidare arbeidet."),
            both("Notatet ettersendes.", "Notatet vert ettersendt."),
            both("Kort om arbeidet så langt.", "Kort om arbeidet så langt."));

    static final List<Wording> POINTS = List.of(
            both("Tall fra legevakten", "Tal frå legevakta"),
            both("Tilbakemeldinger fra fastlegene", "Tilbakemeldingar frå fastlegane"),
            both("Forholdet til budsjettet", "Tilhøvet til budsjettet"),
            both("Bemanning i ferien", "Bemanning i ferien"),
            both("Erfaringer så langt", "Erfaringar så langt"));

    static final List<Wording> PAPERS = List.of(
            both("Notat om legevakten", "Notat om legevakta"),
            both("Utkast til avtale", "Utkast til avtale"),
            both("Rapport fra prosjektgruppen", "Rapport frå prosjektgruppa"),
            both("Referat fra forrige møte", "Referat frå førre møte"),
            both("Brev fra brukerne", "Brev frå brukarane"));

    static final List<Wording> PREVENTED = List.of(
            both(
                    "Forfall meldes til sekretariatet på telefon 70 00 00 00.",
                    "Forfall skal meldast til sekretariatet på telefon 70 00 00 00."),
            both(
                    "Eventuelt forfall bes meldt snarest til post@storvik.example.",
                    "Eventuelt forfall må meldast snarast til post@storvik.example."),
            both(
                    "Vararepresentanter møter bare etter nærmere innkalling.",
                    "Vararepresentantar møter berre etter nærare innkalling."),
            both(
                    "Den som ikke kan møte, må si fra så tidlig som mulig.",
                    "Den som ikkje kan møte, må seie frå så tidleg som råd."),
            both("Gi beskjed om du ikke kan komme.", "Gje beskjed om du ikkje kan kome."));

    static final List<Wording> REMARKS = List.of(
            both("Sakspapirene ligger i møterommet på nett.", "Sakspapira ligg i møterommet på nett."),
            both("Det blir servert lunsj.", "Det vert servert lunsj."),
            both("Lenke til møtet er sendt i kalenderen.", "Lenkje til møtet er send i kalenderen."));

    static final List<Wording> GREETINGS =
            List.of(both("Vel møtt!", "Vel møtt!"), both("Velkommen!", "Velkomen!"), both("Med hilsen", "Med helsing"));

    private CallStock() {}
}
