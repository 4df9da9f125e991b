package no.vedtakslogg.papers.layouts;

import static no.vedtakslogg.papers.layouts.Wording.alike;
import static no.vedtakslogg.papers.layouts.Wording.both;

import java.util.List;

/** What a column of minutes kept as a table holds, and what it may be called. */
enum Column {
    NUMBER(
            "number",
            List.of(
                    alike("Saksnr."),
                    alike("Sak"),
                    alike("Sak nr."),
                    alike("Nr."),
                    alike("Nr"),
                    alike("Saksnr"),
                    alike("#"),
                    alike("Sak nr"))),
    /** Counts the cases of the meeting from one. */
    COUNT("number", NUMBER.names),
    TITLE(
            "title",
            List.of(
                    alike("Tema"),
                    alike("Tittel"),
                    alike("Sakstittel"),
                    alike("Emne"),
                    alike("Tema/sak"),
                    both("Saken", "Saka"),
                    alike("Overskrift"))),
    SAID(
            "what was said",
            List.of(
                    alike("Referat"),
                    alike("Diskusjon"),
                    alike("Drøfting"),
                    both("Kommentarer", "Kommentarar"),
                    alike("Notat"),
                    alike("Bakgrunn"),
                    alike("Status"),
                    both("Behandling", "Handsaming"),
                    both("Hva ble sagt", "Kva vart sagt"))),
    DECISION(
            "decision",
            List.of(
                    alike("Konklusjon"),
                    alike("Vedtak"),
                    both("Beslutning", "Avgjerd"),
                    alike("Konklusjon/tiltak"),
                    alike("Vedtak/konklusjon"),
                    alike("Oppfølging"),
                    alike("Konklusjon/oppfølging"),
                    alike("Tiltak"),
                    both("Hva gjør vi", "Kva gjer vi"),
                    alike("Aksjon"))),
    WHO(
            "who",
            List.of(
                    alike("Ansvar"),
                    both("Ansvarlig", "Ansvarleg"),
                    both("Hvem", "Kven"),
                    both("Hvem følger opp", "Kven følgjer opp"),
                    alike("Ansv."),
                    both("Eier", "Eigar"),
                    alike("Oppfølging ved"))),
    WHEN(
            "when",
            List.of(
                    alike("Frist"),
                    alike("Når"),
                    alike("Tidsfrist"),
                    both("Innen", "Innan"),
                    alike("Ferdig"),
                    alike("Når ferdig"))),
    WHO_AND_WHEN(
            "who and when",
            List.of(
                    alike("Ansvar/frist"),
                    both("Ansvarlig/frist", "Ansvarleg/frist"),
                    both("Hvem/når", "Kven/når"),
                    alike("Ansvar og frist"),
                    alike("Frist/ansvar"))),
    NUMBER_AND_TITLE(
            "number and title",
            List.of(
                    alike("Sak"),
                    alike("Saksnr. og tittel"),
                    alike("Sak/tema"),
                    alike("Tema"),
                    alike("Sakstittel"),
                    alike("Saksnr./tittel"))),
    TITLE_AND_SAID(
            "title and what was said",
            List.of(alike("Sak"), alike("Sak og drøfting"), alike("Tema"), alike("Tittel og referat"))),
    ALL("all", List.of(alike("Sak"), alike("Sak og referat"), alike("Saksnr. og sak")));

    private final String holds;
    private final List<Wording> names;

    Column(String holds, List<Wording> names) {
        this.holds = holds;
        this.names = names;
    }

    String name(Desk desk) {
        return desk.one("column of " + holds, names);
    }

    boolean tellsWho() {
        return this == WHO || this == WHO_AND_WHEN;
    }

    boolean tellsWhen() {
        return this == WHEN || this == WHO_AND_WHEN;
    }
}
