package no.vedtakslogg.papers.assignments;

import static no.vedtakslogg.papers.assignments.AssigneeKind.BODY;
import static no.vedtakslogg.papers.assignments.AssigneeKind.PARTY;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The bodies and parties of a helsefellesskap, as a record knows them. */
public final class ExampleRoster implements Roster {
    private static final List<Entry> BODIES = List.of(
            new Entry(BODY, "asu", "Administrativt samarbeidsutvalg", List.of("ASU")),
            new Entry(BODY, "au", "Arbeidsutvalget", List.of("AU")),
            new Entry(BODY, "uau", "Utvidet arbeidsutvalg", List.of("utvidet AU")),
            new Entry(BODY, "psu", "Politisk samarbeidsutvalg", List.of("PSU")),
            new Entry(BODY, "sek", "Sekretariatet", List.of()),
            new Entry(BODY, "f1", "Fagråd for pasientsamarbeid", List.of("fagråd 1")),
            new Entry(BODY, "f2", "Fagråd for legesamarbeid", List.of("fagråd 2")),
            new Entry(BODY, "f3", "Fagråd for forebygging", List.of("fagråd 3")),
            new Entry(BODY, "f4", "Fagråd for helseberedskap og akuttmedisinsk kjede", List.of("fagråd 4")),
            new Entry(BODY, "f5", "Fagråd for digital samhandling", List.of("fagråd 5")),
            new Entry(BODY, "forb", "Forbedringsgruppen", List.of()),
            new Entry(BODY, "anal", "Analysegruppen", List.of()),
            new Entry(BODY, "forh", "Forhandlingsutvalget", List.of()),
            new Entry(BODY, "komp", "Kompetansegruppen", List.of()),
            new Entry(PARTY, "stolav", "St. Olavs hospital HF", List.of("St. Olav", "sykehuset", "helseforetaket")));
    private static final List<String> MUNICIPALITIES = List.of(
            "Trondheim",
            "Melhus",
            "Ørland",
            "Oppdal",
            "Rennebu",
            "Midtre Gauldal",
            "Orkland",
            "Malvik",
            "Stjørdal",
            "Heim",
            "Rødøy");

    @Override
    public List<Entry> entries() {
        var municipalities = MUNICIPALITIES.stream()
                .map(name -> new Entry(PARTY, "k:" + name.toLowerCase(Locale.ROOT), name + " kommune", List.of()));
        return Stream.concat(BODIES.stream(), municipalities).toList();
    }
}
