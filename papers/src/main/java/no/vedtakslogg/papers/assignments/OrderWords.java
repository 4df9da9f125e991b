package no.vedtakslogg.papers.assignments;

import java.util.Map;
import java.util.Set;

/** The words by which somebody is asked, commissioned or empowered in the passive: «bes», «vert bedt», «får i oppdrag», «gis fullmakt». */
final class OrderWords {
    /** What is done to somebody in one word: «bes», «anmodes». */
    static final Map<String, Effect> VERBS = Map.ofEntries(
            Map.entry("bes", Effect.ASKS),
            Map.entry("bedes", Effect.ASKS),
            Map.entry("bedast", Effect.ASKS),
            Map.entry("anmodes", Effect.ASKS),
            Map.entry("oppfordres", Effect.ASKS),
            Map.entry("oppfordrast", Effect.ASKS),
            Map.entry("oppmodast", Effect.ASKS),
            Map.entry("inviteres", Effect.ASKS),
            Map.entry("inviterast", Effect.ASKS),
            Map.entry("utfordres", Effect.ASKS),
            Map.entry("utfordrast", Effect.ASKS),
            Map.entry("forespørres", Effect.ASKS),
            Map.entry("spørres", Effect.ASKS),
            Map.entry("anbefales", Effect.RECOMMENDS),
            Map.entry("rådes", Effect.RECOMMENDS),
            Map.entry("tilrådes", Effect.RECOMMENDS),
            Map.entry("tilrås", Effect.RECOMMENDS),
            Map.entry("instrueres", Effect.COMMISSIONS),
            Map.entry("pålegges", Effect.COMMISSIONS),
            Map.entry("påleggast", Effect.COMMISSIONS),
            Map.entry("plasseres", Effect.DELEGATES),
            Map.entry("plasserast", Effect.DELEGATES),
            Map.entry("ligger", Effect.DELEGATES),
            Map.entry("ligg", Effect.DELEGATES),
            Map.entry("henstilles", Effect.ASKS),
            Map.entry("legges", Effect.DELEGATES),
            Map.entry("leggjast", Effect.DELEGATES),
            Map.entry("delegeres", Effect.DELEGATES),
            Map.entry("delegerast", Effect.DELEGATES),
            Map.entry("overlates", Effect.DELEGATES),
            Map.entry("overlatast", Effect.DELEGATES),
            Map.entry("tillegges", Effect.COMMISSIONS),
            Map.entry("tilleggast", Effect.COMMISSIONS),
            Map.entry("bemyndiges", Effect.DELEGATES));

    /** What «vert» and «blir» tell in two words. */
    static final Map<String, Effect> PARTICIPLES = Map.ofEntries(
            Map.entry("bedt", Effect.ASKS),
            Map.entry("bede", Effect.ASKS),
            Map.entry("beden", Effect.ASKS),
            Map.entry("bedne", Effect.ASKS),
            Map.entry("bedd", Effect.ASKS),
            Map.entry("bedde", Effect.ASKS),
            Map.entry("oppmoda", Effect.ASKS),
            Map.entry("oppfordret", Effect.ASKS),
            Map.entry("oppfordra", Effect.ASKS),
            Map.entry("anmodet", Effect.ASKS),
            Map.entry("anmoda", Effect.ASKS),
            Map.entry("utfordret", Effect.ASKS),
            Map.entry("utfordra", Effect.ASKS),
            Map.entry("invitert", Effect.ASKS),
            Map.entry("inviterte", Effect.ASKS),
            Map.entry("spurt", Effect.ASKS),
            Map.entry("spurd", Effect.ASKS),
            Map.entry("spurde", Effect.ASKS),
            Map.entry("forespurt", Effect.ASKS),
            Map.entry("instruert", Effect.COMMISSIONS),
            Map.entry("pålagt", Effect.COMMISSIONS),
            Map.entry("pålagde", Effect.COMMISSIONS),
            Map.entry("delegert", Effect.DELEGATES));

    /** What somebody «gis», «får», «har» or «er». */
    static final String[] CHARGES = Lexicon.phrases("""
            i oppdrag
            i oppgave
            i oppgåve
            som oppgave
            som oppdrag
            oppdrag
            oppdraget
            oppgaven
            oppgåva
            ansvar
            ansvaret
            hovedansvar
            hovedansvaret
            hovudansvar
            hovudansvaret
            selv ansvar
            selv ansvaret
            sjølv ansvar
            sjølv ansvaret
            et særskilt ansvar
            eit særskilt ansvar
            selv ansvarlig
            selv ansvarlige
            sjølv ansvarleg
            sjølve ansvarlege
            ansvarlig
            ansvarleg
            ansvarlige
            ansvarlege
            mandat
            frist
            ny frist
            utvidet frist
            utvida frist
            utsatt frist
            utsett frist
            forlenget frist
            forlenga frist
            fristen utsatt
            fristen utsett
            fristen forlenget
            fristen forlenga
            """);

    static final String[] POWERS = Lexicon.phrases("""
            fullmakt
            myndighet
            mynde
            delegert
            delegert myndighet
            """);
    static final Set<String> GIVEN = Lexicon.words("gis gjevast får har er vert blir");

    /** The same of what was decided: «sekretariatet fikk i oppdrag». */
    static final Set<String> GAVE = Lexicon.words("fikk fekk");

    static final String[] LEADS = {
        "om å",
        "til å",
        "å",
        "om",
        "for å",
        "med å",
        "på å",
        "for",
        "til",
        "myndighet til å",
        "fullmakt til å",
        "ansvar for å",
        "ansvaret for å",
        "om også å",
        "å å",
        "oppgaven med å",
        "å sørge for at"
    };

    static final Set<String> TAKES_TO = Lexicon.words(
            "legges leggjast ligger ligg plasseres plasserast henstilles delegeres delegerast overlates overlatast tillegges tilleggast");

    private OrderWords() {}
}
