package no.vedtakslogg.papers.assignments;

import java.util.Set;
import java.util.stream.Stream;

/** Verbs of work; those that only tell what a body thinks or decides are not among them. */
final class TaskVerbs {
    /** Present tense, where the verb alone is work. */
    private static final Set<String> PRESENT = Set.of(
            "rapporterer",
            "rapporterar",
            "utarbeider",
            "utarbeidar",
            "lager",
            "lagar",
            "sørger",
            "syter",
            "sørgjer",
            "sender",
            "håndterer",
            "handterer",
            "planlegger",
            "planlegg",
            "gjennomfører",
            "kartlegger",
            "kartlegg",
            "utreder",
            "utgreier",
            "koordinerer",
            "organiserer",
            "arrangerer",
            "innkaller",
            "inviterer",
            "oppdaterer",
            "evaluerer",
            "orienterer",
            "informerer",
            "presenterer",
            "leverer",
            "foreslår",
            "forbereder",
            "førebur",
            "etablerer",
            "utvikler",
            "utviklar",
            "implementerer",
            "iverksetter",
            "iverkset",
            "starter",
            "startar",
            "deler",
            "samordner",
            "samordnar",
            "avklarer",
            "beskriver",
            "beskriv",
            "innhenter",
            "bistår",
            "leder",
            "viderebringer",
            "videreformidler",
            "vidareformidlar",
            "avholder",
            "reviderer",
            "ferdigstiller",
            "ferdigstill",
            "samler",
            "bidrar",
            "forankrer",
            "jobber",
            "arbeider",
            "arbeidar",
            "undersøker",
            "vurderer",
            "fremlegger",
            "framlegg",
            "prøver",
            "oppretter",
            "nedsetter",
            "oppnevner",
            "skriver",
            "skriv",
            "deltar",
            "besvarer",
            "oppsummerer",
            "tilrettelegger",
            "publiserer",
            "fremskaffer",
            "framskaffar",
            "skaffer",
            "ivaretar",
            "ivaretek",
            "behandler");

    /** Verbs that are work only with these words behind them. */
    private static final String[] WITH_PARTICLE = {
        "følger opp",
        "følgjer opp",
        "legger fram",
        "legger frem",
        "legg fram",
        "tar opp",
        "tar initiativ",
        "tek initiativ",
        "tar arbeidet videre",
        "tek arbeidet vidare",
        "tar med seg",
        "tek med seg",
        "tar høyde for",
        "tek høgd for",
        "tar kontakt",
        "tek kontakt",
        "tar ansvar",
        "tek ansvar",
        "tar saken opp",
        "tar saken tilbake",
        "er enige om å",
        "er samde om å",
        "forplikter seg til å",
        "pliktar seg til å",
        "påtar seg å",
        "tar på seg å",
        "tar saken med",
        "tek saka med",
        "tek saka opp",
        "tar saka opp",
        "tar med",
        "tar inn",
        "kommer tilbake",
        "kjem tilbake",
        "setter opp",
        "setter saken opp",
        "setter i gang",
        "set i gang",
        "setter av",
        "set av",
        "setter ned",
        "melder inn",
        "melder tilbake",
        "henter inn",
        "holder oversikt",
        "held oversikt",
        "holder kontakt",
        "fører videre",
        "gir tilbakemelding",
        "gir opplæring",
        "gir status",
        "gir en",
        "gjev ei",
        "svarer på",
        "svarer ut",
        "stiller med",
        "legger til rette",
        "legg til rette",
        "går gjennom",
        "gjør kjent",
        "gjør rede",
        "viderefører arbeidet",
        "inviterer til",
        "peker ut",
        "velger ut",
        "tar saken videre"
    };

    private static final String[] INFINITIVE_WITH_PARTICLE = Stream.of(WITH_PARTICLE)
            .map(verb -> verb.replaceFirst("^(\\S+)r ", "$1 "))
            .toArray(String[]::new);

    private static final Set<String> PRESENT_WITHOUT_R = Set.of(
            "finn",
            "held",
            "set",
            "legg",
            "skriv",
            "sender",
            "lagar",
            "følgjer",
            "hentar",
            "gjennomfører",
            "samlar",
            "vel");

    private static final Set<String> NO_WORK = Set.of(
            "kommer",
            "tar",
            "gir",
            "går",
            "står",
            "blir",
            "har",
            "hadde",
            "gjelder",
            "består",
            "omfatter",
            "inngår",
            "mener",
            "meiner",
            "støtter",
            "støttar",
            "ønsker",
            "ønskjer",
            "anbefaler",
            "tilrår",
            "tilråder",
            "godkjenner",
            "vedtar",
            "beslutter",
            "slutter",
            "sluttar",
            "tilslutter",
            "stiller",
            "velger",
            "vel",
            "drøfter",
            "drøftar",
            "diskuterer",
            "merker",
            "viser",
            "understreker",
            "påpeker",
            "anser",
            "kjenner",
            "trenger",
            "mangler",
            "gleder",
            "forventer",
            "ventar",
            "forutsetter",
            "erstatter",
            "representerer",
            "møter",
            "opplever",
            "uttrykker",
            "takker",
            "dekker",
            "dekkjer",
            "betaler",
            "bærer",
            "finansierer",
            "fortsetter",
            "eier",
            "vurderer",
            "vurderar",
            "fastsetter",
            "tilhører",
            "avgjør",
            "opprettholder",
            "deltar",
            "deltek",
            "ligger",
            "foreligger",
            "medlemmer",
            "representanter",
            "fikk",
            "hører",
            "høyrer",
            "registrerer",
            "innstiller",
            "avgir",
            "etter",
            "under",
            "eller",
            "over",
            "per",
            "ber");

    private static final Set<String> MODALS = Set.of("skal", "må", "bør", "vil", "kan ikke");
    private static final Set<String> NO_TASK = Set.of(
            "være",
            "vere",
            "ha",
            "bli",
            "verte",
            "kunne",
            "få",
            "bestå",
            "ikke",
            "ikkje",
            "gjelde",
            "si",
            "fortsatt",
            "også",
            "drøfte",
            "støtte",
            "vedta",
            "utgjøre",
            "omfatte",
            "delta",
            "møte",
            "medføre",
            "dette",
            "det",
            "takke",
            "berømme",
            "fremheve",
            "understreke");

    private static final Set<String> SHORT_INFINITIVES = Set.of("ta", "gi", "gå", "stå", "sjå", "be", "by");
    private static final String[] MANNER = {
        "hver for seg",
        "kvar for seg",
        "i fellesskap",
        "i fellesskap",
        "også",
        "selv",
        "sjølv",
        "sammen",
        "saman",
        "snarest",
        "deretter",
        "videre",
        "vidare",
        "fortløpende",
        "løpende",
        "nå"
    };
    private static final Set<String> PREPOSITIONS = Set.of(
            "på", "i", "med", "etter", "innen", "innan", "ved", "for", "til", "fra", "frå", "så", "nå", "når", "om",
            "under");
    private static final int FAR = 25;

    private static final Set<String> PASSIVE = Set.of(
            "lages",
            "utarbeides",
            "utredes",
            "etableres",
            "opprettes",
            "vurderes",
            "gjennomføres",
            "igangsettes",
            "legges",
            "fremlegges",
            "framlegges",
            "sendes",
            "følges",
            "settes",
            "utvikles",
            "kartlegges",
            "oppdateres",
            "rapporteres",
            "presenteres",
            "avklares",
            "beskrives",
            "samles",
            "deles",
            "evalueres",
            "koordineres",
            "organiseres",
            "arrangeres",
            "ferdigstilles",
            "revideres",
            "innhentes",
            "hentes",
            "publiseres",
            "utformes",
            "forberedes",
            "iverksettes",
            "implementeres",
            "skrives",
            "utnevnes",
            "oppnevnes",
            "nedsettes",
            "leveres",
            "besvares",
            "håndteres",
            "ledes",
            "ivaretas",
            "utarbeidast",
            "lagast",
            "greiast",
            "leggjast",
            "sendast",
            "vurderast",
            "følgjast",
            "gjennomførast",
            "planlegges",
            "undersøkes",
            "samordnes",
            "forankres",
            "gis",
            "gjøres",
            "formidles",
            "utlyses");

    private TaskVerbs() {}

    /** Whether a finite verb of work stands here. */
    static boolean standsAt(Words words, int place) {
        if (words.is(place, MODALS)) {
            int next = words.past(place + 1, MANNER);
            return words.is(next, PREPOSITIONS) ? workFollows(words, next + 1) : isTask(words, next);
        }
        return words.is(place, PRESENT) || words.past(place, WITH_PARTICLE) > place;
    }

    /**
     * Whether a verb that stands behind somebody other than the one who decides is work. To decide what others do is to
     * ask them for it, but for what they only are, have, think or pay.
     */
    static boolean isWork(Words words, int place) {
        String word = words.text(place);
        boolean present = word.length() > 3 && word.endsWith("r") || PRESENT_WITHOUT_R.contains(word);
        boolean lower = words.inside(place)
                && words.at(place).isWord()
                && !words.at(place).isCapital();
        return present && lower && !NO_WORK.contains(word);
    }

    static boolean isPassive(String word) {
        return PASSIVE.contains(word);
    }

    static boolean isPresent(Words words, int place) {
        return words.is(place, PRESENT);
    }

    static boolean isModal(Words words, int place) {
        return words.is(place, MODALS);
    }

    static boolean isTask(Words words, int place) {
        String word = words.text(place);
        if (word.equals("ha")) {
            return words.text(place + 1).matches("\\p{L}+(?:kt|rt|dt|ft|lt|gt|tet|nt)"); // «ha levert»
        }
        boolean infinitive = word.endsWith("e") || word.endsWith("å") || SHORT_INFINITIVES.contains(word);
        return infinitive && words.at(place).isWord() && !NO_TASK.contains(word);
    }

    /** «vil på bakgrunn av rapporten vurdere …»: the verb comes behind what the sentence puts first. */
    private static boolean workFollows(Words words, int place) {
        for (int at = place; words.inside(at) && at < place + FAR; at++) {
            if (PRESENT.contains(words.text(at) + "r") || words.past(at, INFINITIVE_WITH_PARTICLE) > at) {
                return true;
            }
            if (words.is(at, "ha") && isTask(words, at)) {
                return true;
            }
            if (words.is(at, NO_TASK)) {
                return false;
            }
        }
        return false;
    }
}
