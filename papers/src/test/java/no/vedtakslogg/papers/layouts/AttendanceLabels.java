package no.vedtakslogg.papers.layouts;

import static no.vedtakslogg.papers.layouts.Wording.alike;
import static no.vedtakslogg.papers.layouts.Wording.both;

import java.util.List;

/** What those who met and those who did not are listed under, and the columns of a table of them. */
final class AttendanceLabels {
    static final List<Wording> PRESENT = List.of(
            both("Til stede", "Til stades"),
            both("Tilstede", "Tilstades"),
            both("Deltakere", "Deltakarar"),
            alike("Møtte"),
            both("Disse møtte", "Desse møtte"),
            both("Følgende medlemmer møtte", "Følgjande medlemer møtte"),
            alike("Deltok"),
            both("Medlemmer til stede", "Medlemer til stades"),
            alike("Oppmøte"),
            both("Deltagere", "Deltakarar"),
            both("Tilstede var", "Til stades var"),
            both("Møtende medlemmer", "Møtande medlemer"),
            both("Møtedeltakere", "Møtedeltakarar"),
            both("Disse deltok", "Desse deltok"),
            both("Deltakere i møtet", "Deltakarar i møtet"),
            both("Medlemmer som møtte", "Medlemer som møtte"),
            both("Fremmøtte", "Frammøtte"),
            both("Fremmøte", "Frammøte"),
            both("Møtende", "Møtande"),
            both("Deltakere (til stede)", "Deltakarar (til stades)"),
            both("Følgende var til stede", "Følgjande var til stades"),
            both("Til stede på møtet", "Til stades på møtet"),
            both("Representanter til stede", "Representantar til stades"),
            both("Tilstedeværende", "Tilstadeverande"),
            both("Deltakerliste", "Deltakarliste"),
            both("Hvem deltok", "Kven deltok"));

    static final List<Wording> ABSENT = List.of(
            alike("Forfall"),
            alike("Meldt forfall"),
            both("Fraværende", "Fråverande"),
            both("Ikke til stede", "Ikkje til stades"),
            alike("Meldte forfall"),
            both("Disse hadde meldt forfall", "Desse hadde meldt forfall"),
            both("Ikke møtt", "Ikkje møtt"),
            both("Frafall", "Fråfall"),
            alike("Avbud"),
            both("Fravær", "Fråvær"),
            alike("Meldt avbud"),
            both("Meldt fravær", "Meldt fråvær"),
            both("Kunne ikke møte", "Kunne ikkje møte"),
            both("Følgende hadde forfall", "Følgjande hadde forfall"),
            both("Forhindret", "Forhindra"),
            both("Ikke til stede (forfall)", "Ikkje til stades (forfall)"),
            alike("Forfall meldt"),
            both("Fravær meldt fra", "Fråvær meldt frå"),
            both("Forfall fra", "Forfall frå"),
            both("Fraværende medlemmer", "Fråverande medlemer"),
            both("Medlemmer med forfall", "Medlemer med forfall"));

    static final List<Wording> FIRST_GROUP =
            List.of(both("Fra kommunene:", "Frå kommunane:"), both("Kommunene:", "Kommunane:"));

    static final List<Wording> SECOND_GROUP =
            List.of(both("Fra sykehuset:", "Frå sjukehuset:"), both("Fra helseforetaket:", "Frå helseføretaket:"));

    static final List<Wording> NAME = List.of(both("Navn", "Namn"), alike("Medlem"));

    static final List<Wording> ROLE = List.of(alike("Rolle"), alike("Stilling"), alike("Funksjon"));

    static final List<Wording> FROM = List.of(
            alike("Organisasjon"), alike("Kommune/foretak"), alike("Representerer"), both("Virksomhet", "Verksemd"));

    static final List<Wording> PRESENCE = List.of(
            alike("Merknad"),
            alike("Møtt"),
            alike("Forfall"),
            both("Til stede", "Til stades"),
            alike("Status"),
            alike("Oppmøte"));

    private AttendanceLabels() {}
}
