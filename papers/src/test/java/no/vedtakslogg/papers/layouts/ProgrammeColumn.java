package no.vedtakslogg.papers.layouts;

import static no.vedtakslogg.papers.layouts.Wording.alike;
import static no.vedtakslogg.papers.layouts.Wording.both;

import java.util.List;

/** What a column of an agenda holds, and what it may be called. */
enum ProgrammeColumn {
    TIME(List.of(
            alike("Kl"),
            alike("Kl."),
            alike("Tid"),
            alike("Tidspunkt"),
            alike("Klokkeslett"),
            alike("Når"),
            alike("Tid"))),
    NUMBER(List.of(
            alike("Saksnr"),
            alike("Saksnr."),
            alike("Sak"),
            alike("Sak nr."),
            alike("Nr."),
            alike("Nr"),
            alike("Sak nr"),
            alike("#"))),
    TITLE(List.of(
            alike("Sak/tema"),
            alike("Sakstittel"),
            alike("Tema"),
            alike("Tittel"),
            both("Hva", "Kva"),
            both("Innhold", "Innhald"),
            alike("Emne"),
            both("Saken gjelder", "Saka gjeld"),
            both("Beskrivelse", "Skildring"))),
    NUMBER_AND_TITLE(List.of(
            alike("Sak"),
            alike("Sak/tema"),
            alike("Saksnr. og tittel"),
            alike("Saker"),
            alike("Tema"),
            alike("Sakstittel"))),
    WHO(List.of(
            both("Ansvarlig", "Ansvarleg"),
            both("Innleder", "Innleiar"),
            both("Saksansvarlig", "Saksansvarleg"),
            both("Hvem", "Kven"),
            alike("Ved"),
            alike("v/"),
            alike("Ansvar"),
            both("Innledning ved", "Innleiing ved"),
            both("Presenteres av", "Vert presentert av"),
            alike("Orienterer"))),
    MINUTES(List.of(
            both("Varighet", "Varigheit"), alike("Min"), alike("Min."), both("Minutter", "Minutt"), alike("Tidsbruk"))),
    TYPE(List.of(alike("Type"), alike("Formål"), alike("Sakstype"), alike("Type sak"), both("Hensikt", "Føremål"))),
    ATTACHED(List.of(alike("Vedlegg"), alike("Sakspapir"), alike("Dokument")));

    private final List<Wording> names;

    ProgrammeColumn(List<Wording> names) {
        this.names = names;
    }

    String name(Desk desk) {
        return desk.one("column of " + name(), names);
    }
}
