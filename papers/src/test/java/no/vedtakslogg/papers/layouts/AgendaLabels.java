package no.vedtakslogg.papers.layouts;

import static no.vedtakslogg.papers.layouts.Wording.alike;
import static no.vedtakslogg.papers.layouts.Wording.both;

import java.util.List;

/** What an agenda is called, and the columns of one that is a table. */
final class AgendaLabels {
    static final List<Wording> NAMES = List.of(
            both("Saksliste", "Sakliste"),
            alike("Sakliste"),
            alike("Saksoversikt"),
            alike("Oversikt over saker"),
            both("Følgende saker ble behandlet", "Følgjande saker vart handsama"),
            both("Behandlede saker", "Handsama saker"),
            alike("Saker på dagsorden"),
            both("Saksliste for møtet", "Sakliste for møtet"),
            alike("Dagsorden for møtet"),
            alike("Saker"),
            alike("Sakene"),
            both("Til behandling", "Til handsaming"),
            both("Innhold", "Innhald"),
            alike("Saker i møtet"),
            both("Møtets saksliste", "Sakliste i møtet"),
            alike("Saksplan"),
            alike("Dagsorden/saksliste"),
            alike("Dagsorden"),
            alike("Sakskart"),
            both("Saker til behandling", "Saker til handsaming"),
            alike("SAKSLISTE"),
            alike("Agenda"));

    static final List<Wording> NUMBER = List.of(alike("Saksnr."), alike("Sak"), alike("Sak nr."), alike("Nr."));

    static final List<Wording> TITLE = List.of(alike("Tittel"), alike("Sakstittel"), alike("Tema"), alike("Sak"));

    private AgendaLabels() {}
}
