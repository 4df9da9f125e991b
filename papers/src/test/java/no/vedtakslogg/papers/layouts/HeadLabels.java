package no.vedtakslogg.papers.layouts;

import static no.vedtakslogg.papers.layouts.Wording.alike;
import static no.vedtakslogg.papers.layouts.Wording.both;

import java.util.List;

/** What minutes are called, and what the facts of their meeting are labelled with. In a title «B» stands for the body and «D» for the day. */
final class HeadLabels {
    static final List<Wording> TITLES = List.of(
            alike("Møteprotokoll"),
            alike("MØTEPROTOKOLL"),
            both("Protokoll fra møte i B D", "Protokoll frå møte i B D"),
            both("Referat fra møte i B", "Referat frå møte i B"),
            alike("MØTEREFERAT"),
            alike("B – møtereferat"),
            alike("Referat – B D"),
            alike("PROTOKOLL"),
            alike("Møtebok"),
            alike("Møtereferat"),
            both("Referat fra B", "Referat frå B"),
            alike("Møteprotokoll for B"),
            both("Notat fra møte i B", "Notat frå møte i B"),
            both("Oppsummering fra møte i B", "Oppsummering frå møte i B"),
            alike("Møtenotat"),
            alike("Møtenotat B"),
            both("Referat fra møte", "Referat frå møte"),
            both("Protokoll fra B sitt møte D", "Protokoll frå B sitt møte D"),
            alike("Referat møte B D"),
            alike("Protokoll for møte i B"),
            alike("Styremøteprotokoll"),
            both("Referat fra møte nr. 2 i B", "Referat frå møte nr. 2 i B"),
            alike("MØTEPROTOKOLL NR. 2/2026"),
            alike("B: Referat"),
            alike("B – D"),
            alike("Møte i B D"),
            alike("Møtereferat B D"),
            alike("Protokoll B"));

    static final List<Wording> DAY = List.of(
            alike("Dato"),
            alike("Møtedato"),
            alike("Dato for møtet"),
            alike("Tid"),
            alike("Møtedag"),
            alike("Når"),
            alike("Møtedato/-dag"));

    static final List<Wording> TIME = List.of(
            alike("Tid"),
            alike("Tidspunkt"),
            alike("Klokkeslett"),
            alike("Møtetid"),
            alike("Kl"),
            alike("Klokka"),
            alike("Tidsrom"),
            both("Varighet", "Varigheit"));

    static final List<Wording> DAY_AND_TIME = List.of(
            alike("Dato og tid"),
            alike("Tid"),
            alike("Dato/tid"),
            alike("Tidspunkt"),
            alike("Møtetidspunkt"),
            alike("Når"),
            alike("Dato og klokkeslett"),
            alike("Møtetid"));

    static final List<Wording> PLACE = List.of(
            both("Sted", "Stad"),
            both("Møtested", "Møtestad"),
            both("Hvor", "Kvar"),
            alike("Lokale"),
            alike("Møterom"),
            alike("Møteplass"),
            alike("Møtelokale"),
            alike("Sted/rom"));

    static final List<Wording> BODY = List.of(
            both("Utvalg", "Utval"),
            alike("Organ"),
            alike("Møte"),
            alike("Gruppe"),
            alike("none"),
            alike("none"),
            alike("Møte i"),
            alike("Møtegruppe"),
            both("Gjelder", "Gjeld"),
            both("Møtets navn", "Møtenamn"),
            alike("Forum"),
            alike("Råd/utvalg"),
            alike("Møtetype"));

    static final List<Wording> CHAIR = List.of(
            both("Møteleder", "Møteleiar"),
            both("Leder", "Leiar"),
            both("Ordstyrer", "Ordstyrar"),
            alike("Møteleiing"),
            both("Ledet av", "Leia av"),
            both("Møteansvarlig", "Møteansvarleg"));

    static final List<Wording> SECRETARY = List.of(
            alike("Referent"),
            alike("Møtesekretær"),
            both("Protokollfører", "Protokollførar"),
            alike("Sekretær"),
            both("Referatskriver", "Referatskrivar"),
            both("Skrevet av", "Skrive av"),
            alike("Referat ved"),
            alike("Referat v"));

    private HeadLabels() {}
}
