package no.vedtakslogg.papers.layouts;

import static no.vedtakslogg.papers.layouts.Wording.alike;
import static no.vedtakslogg.papers.layouts.Wording.both;

import java.util.List;

/** What the facts at the top of a case paper are labelled with: the meeting it goes to, who wrote it and when, where it is filed. */
final class CaseFactLabels {
    static final List<Wording> BODY = List.of(
            both("Utvalg", "Utval"),
            alike("Til"),
            alike("Går til"),
            both("Behandles i", "Vert handsama i"),
            alike("Møte i"),
            alike("Organ"),
            both("Behandlende organ", "Handsamande organ"),
            both("Behandlende utvalg", "Handsamande utval"),
            both("Fremmes for", "Vert fremja for"),
            alike("Sak til"),
            both("Råd/utvalg", "Råd/utval"));

    static final List<Wording> DAY = List.of(
            alike("Møtedato"),
            alike("Møtedato"),
            alike("Dato for møtet"),
            alike("Møtedag"),
            both("Dato for behandling", "Dato for handsaming"),
            both("Behandles i møte", "Vert handsama i møte"),
            both("Behandles", "Vert handsama"),
            alike("Møte"),
            alike("Til møte"));

    /** Labels that tell body and day together. */
    static final List<Wording> BODY_AND_DAY = List.of(
            both("Behandles i", "Vert handsama i"),
            alike("Møte"),
            alike("Møte i"),
            alike("Til"),
            alike("Til møte i"),
            both("Til behandling i", "Til handsaming i"),
            both("Utvalg/møtedato", "Utval/møtedato"));

    /** Labels of the day of writing, which is not the meeting's. */
    static final List<Wording> WRITTEN = List.of(
            alike("Dato"),
            alike("Dato"),
            alike("Notatdato"),
            alike("Dato skrevet"),
            both("Dato for saksfremlegg", "Dato for saksframlegg"),
            both("Utarbeidet", "Utarbeidd"),
            alike("Dokumentdato"),
            alike("Vår dato"));

    static final List<Wording> HANDLER = List.of(
            both("Saksbehandler", "Sakshandsamar"),
            both("Saksbehandler", "Saksbehandlar"),
            both("Saksutreder", "Saksutgreiar"),
            both("Saksforbereder", "Saksførebuar"),
            both("Utarbeidet av", "Utarbeidd av"));

    static final List<Wording> RESPONSIBLE = List.of(
            both("Saksansvarlig", "Saksansvarleg"),
            both("Ansvarlig", "Ansvarleg"),
            both("Ansvarlig for saken", "Ansvarleg for saka"),
            both("Sakseier", "Sakseigar"));

    static final List<Wording> FROM =
            List.of(both("Fra", "Frå"), both("Avsender", "Avsendar"), both("Fremmet av", "Fremja av"));

    static final List<Wording> ARCHIVE = List.of(
            alike("Arkivsaksnr."),
            alike("Arkivsak"),
            alike("Arkivref."),
            alike("ArkivsakID"),
            alike("Arkivsaksnummer"),
            alike("Vår ref."),
            alike("Saksmappe"));

    static final List<Wording> FILED = List.of(
            alike("Arkiv"), alike("Klassering"), alike("Arkivkode"), alike("Journalpost"), alike("JournalpostID"));

    static final List<Wording> TYPE = List.of(
            alike("Type sak"),
            alike("Sakstype"),
            alike("Type"),
            both("Saken er til", "Saka er til"),
            both("Saken legges fram til", "Saka vert lagd fram til"));

    static final List<Wording> ENCLOSED =
            List.of(alike("Vedlegg"), alike("Trykte vedlegg"), both("Vedlagte dokumenter", "Vedlagde dokument"));

    /** What stands over the table of the meetings that treat the case, and over its columns. */
    static final List<Wording> MEETINGS = List.of(
            alike("Saksgang"),
            alike("Saksgang"),
            alike("Saksgang:"),
            both("Behandling", "Handsaming"),
            both("Behandles i følgende utvalg", "Vert handsama i følgjande utval"),
            both("Møtebehandling", "Møtehandsaming"),
            alike("none"),
            alike("none"),
            alike("none"));

    static final List<Wording> MEETING_BODY = List.of(
            both("Utvalg", "Utval"),
            alike("Organ"),
            both("Behandles i", "Vert handsama i"),
            both("Behandlet i", "Handsama i"),
            both("Råd/utvalg", "Råd/utval"),
            both("Behandlende utvalg", "Handsamande utval"),
            both("Utvalgsnavn", "Utvalsnamn"));

    static final List<Wording> MEETING_DAY =
            List.of(alike("Møtedato"), alike("Dato"), alike("Møtedag"), alike("Møte"), alike("Dato for møtet"));

    static final List<Wording> MEETING_NUMBER = List.of(
            both("Utvalgssaksnr", "Utvalssaksnr"),
            both("Utvalgssak", "Utvalssak"),
            alike("Saksnr."),
            alike("Saksnr"),
            alike("Saknr"),
            alike("Sak nr."),
            alike("Saksnummer"),
            alike("Sak"),
            both("Utvalgssaksnummer", "Utvalssaksnummer"));

    private CaseFactLabels() {}
}
