package no.vedtakslogg.papers.layouts;

import static no.vedtakslogg.papers.layouts.Wording.alike;
import static no.vedtakslogg.papers.layouts.Wording.both;

import java.util.List;

/** What calls are called, and what they label. In a title or sentence «B» stands for the body, «D» for the day. */
final class CallLabels {
    static final List<Wording> TITLES = List.of(
            alike("Innkalling"),
            alike("Møteinnkalling"),
            alike("MØTEINNKALLING"),
            alike("INNKALLING"),
            both("Saksliste", "Sakliste"),
            alike("Dagsorden"),
            alike("Møteprogram"),
            alike("Innkalling til møte i B"),
            alike("Innkalling til møte i B D"),
            both("Saksliste – møte i B", "Sakliste – møte i B"),
            both("Saksliste til møte i B D", "Sakliste til møte i B D"),
            both("Innkalling og saksliste", "Innkalling og sakliste"),
            both("Innkalling med saksliste – B", "Innkalling med sakliste – B"),
            alike("Møteprogram B"),
            alike("Møteinnkalling – B"),
            alike("Møteinnkalling til B"),
            alike("B – innkalling til møte D"),
            alike("B: Møteinnkalling"),
            alike("Dagsorden for møte i B D"),
            alike("Agenda for møte i B"),
            alike("Invitasjon til møte i B"),
            alike("Innkalling B D"),
            alike("Innkalling til møte nr. 2 i B"),
            alike("Møte i B D"),
            both("Innkalling til møte", "Innkalling til møte"),
            both("Saksliste B", "Sakliste B"));

    static final List<Wording> BODY = List.of(
            both("Utvalg", "Utval"),
            alike("Møtegruppe"),
            alike("Innkalling til"),
            alike("Møte i"),
            alike("Råd"),
            alike("Organ"),
            alike("Gruppe"),
            alike("Møte"),
            both("Gjelder", "Gjeld"),
            alike("Forum"));

    static final List<Wording> CALLED = List.of(
            alike("Innkalt"),
            both("Deltakere", "Deltakarar"),
            both("Møtedeltakere", "Møtedeltakarar"),
            alike("Til"),
            both("Innkalte", "Innkalla"),
            both("Inviterte", "Inviterte"),
            both("Medlemmer", "Medlemer"),
            both("Følgende innkalles", "Følgjande vert innkalla"),
            alike("Kopi til"));

    static final List<Wording> AGENDA_NAMES = List.of(
            both("Saksliste", "Sakliste"),
            both("SAKSLISTE", "SAKLISTE"),
            alike("Saker"),
            alike("Dagsorden"),
            alike("Agenda"),
            alike("Sakskart"),
            both("Saker til behandling", "Saker til handsaming"),
            both("Foreløpig saksliste", "Førebels sakliste"),
            both("Forslag til dagsorden", "Framlegg til dagsorden"),
            both("Vi tar opp følgende saker", "Vi tek opp følgjande saker"),
            both("Følgende saker skal behandles", "Følgjande saker skal handsamast"),
            both("Møtets saksliste", "Sakliste for møtet"),
            alike("Saker i møtet"),
            both("Tema for møtet", "Tema for møtet"));

    /** What names an agenda of rows that are not called cases. */
    static final List<Wording> PROGRAMME_NAMES = List.of(
            alike("Program"), alike("PROGRAM"), alike("Møteprogram"), both("Program for dagen", "Program for dagen"));

    static final List<Wording> SENTENCES = List.of(
            both("Det innkalles med dette til møte i B D T P.", "Det vert med dette kalla inn til møte i B D T P."),
            both("Det kalles med dette inn til møte i B D T P.", "Det blir med dette kalla inn til møte i B D T P."),
            both("Velkommen til møte i B D T P.", "Velkomen til møte i B D T P."),
            both("Du innkalles herved til møte i B D T P.", "Du vert med dette kalla inn til møte i B D T P."),
            both("Medlemmene i B kalles inn til møte D T P.", "Medlemene i B vert kalla inn til møte D T P."),
            both("Det blir møte i B D T P.", "Det blir møte i B D T P."),
            both("B holder møte D T P.", "B held møte D T P."),
            both("Vi inviterer til møte i B D T P.", "Vi inviterer til møte i B D T P."),
            both("Innkalling til møte i B D T P.", "Innkalling til møte i B D T P."));

    static final List<Wording> ENCLOSURES = List.of(
            alike("Vedlegg"),
            both("Vedlegg til innkallingen", "Vedlegg til innkallinga"),
            alike("Sakspapir"),
            alike("Saksdokument"));

    static final List<Wording> RESPONSIBLE_BELOW = List.of(
            both("Innleder: Name", "Innleiar: Name"),
            both("Ansvarlig: Name", "Ansvarleg: Name"),
            both("Saksansvarlig: Name", "Saksansvarleg: Name"),
            alike("v/ Name"),
            both("Orientering ved Name", "Orientering ved Name"),
            both("Innledning v/ Name", "Innleiing v/ Name"));

    private CallLabels() {}
}
