package no.vedtakslogg.papers.layouts;

import static no.vedtakslogg.papers.layouts.Wording.alike;
import static no.vedtakslogg.papers.layouts.Wording.both;

import java.util.List;

/** Whom a made-up paper tells of, and where they met. */
final class PeopleStock {
    static final List<String> FIRST_NAMES = List.of(
            "Anne",
            "Per",
            "Kari",
            "Ola",
            "Solveig",
            "Trond",
            "Marit",
            "Jon Arne",
            "Ingrid",
            "Bjørn",
            "Eli",
            "Åse",
            "Øyvind",
            "Hanne",
            "Lars",
            "Grete",
            "Siv",
            "Terje",
            "Anne-Lise",
            "Knut");

    static final List<String> LAST_NAMES = List.of(
            "Moen",
            "Lie",
            "Vik",
            "Hegge",
            "Solli",
            "Brekke",
            "Ness",
            "Hauge",
            "Eide",
            "Fjeld",
            "Lund",
            "Storvik",
            "Aasen",
            "Nygård",
            "Sørli",
            "Hellesø",
            "Dahl-Olsen",
            "Myrvoll",
            "Tveit",
            "Østby");

    static final List<Wording> ROLES = List.of(
            alike("kommunedirektør"),
            alike("klinikksjef"),
            alike("kommuneoverlege"),
            both("brukerrepresentant", "brukarrepresentant"),
            alike("fagdirektør"),
            alike("helsesjef"),
            both("tillitsvalgt", "tillitsvald"));

    static final List<Wording> FROM = List.of(
            alike("Storvik kommune"),
            alike("Lauvdal kommune"),
            both("Viknes sykehus", "Viknes sjukehus"),
            alike("Helse Nordfjella HF"),
            alike("Fjordbygd kommune"),
            alike("NSF"));

    static final List<Wording> BODIES = List.of(
            both("Arbeidsutvalget", "Arbeidsutvalet"),
            both("Strategisk samarbeidsutvalg", "Strategisk samarbeidsutval"),
            alike("Eldrerådet"),
            both("Hovedutvalg for helse og omsorg", "Hovudutval for helse og omsorg"),
            both("Brukerutvalget", "Brukarutvalet"),
            alike("Fagråd for rehabilitering"),
            both("Samarbeidsutvalget for Nordfjella", "Samarbeidsutvalet for Nordfjella"));

    static final List<Wording> PLACES = List.of(
            alike("Rådhuset, møterom Nordlys"),
            alike("Teams"),
            both("Viknes sykehus, auditoriet", "Viknes sjukehus, auditoriet"),
            alike("Kommunehuset, formannskapssalen"));

    private PeopleStock() {}
}
