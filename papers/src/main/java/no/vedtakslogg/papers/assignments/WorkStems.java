package no.vedtakslogg.papers.assignments;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Verbs of work by their stem, in the passive, whoever does it («utarbeides», «vert sett ned»), and in the present («kaller … inn»). */
final class WorkStems {
    /** Verbs by their stem, of which each is work by itself. */
    private static final Set<String> STEMS = Lexicon.words("""
            lag utarbeid involver utred utgrei kartlegg beskriv utvikl videreutvikl vidareutvikl utform innhent oppdater revider
            juster innarbeid distribuer publiser kunngjør kunngjer formidl videreformidl vidareformidl informer rapporter
            evaluer gjennomgå avklar undersøk iverksett iverkset igangsett igangset implementer samordn forankr lukk
            innkall utlys bestill oppsummer forelegg framlegg fremlegg kvalitetssikr ferdigstill presenter konkretiser
            tydeliggjør bearbeid forbered førebu nedsett nedset lever besvar utsend utpek synliggjør orienter
            opparbeid utbedr utbetr reparer oppgrader anskaff installer monter rydd videresend vidaresend
            etterspør underrett varsl ettersend utlever trykk mangfoldiggjør
            sammenstill samanstill sammenfatt samanfatt analyser dokumenter sluttfør fullfør rediger omarbeid systematiser
            spre innlem ordn syt sørg sørgj bistå skaff framskaff fremskaff reforhandl forhandl
            """);

    /** Verbs that tell of work only where «det» has their place, where they are ordered, or where there is a deadline. */
    private static final Set<String> WEAK = Lexicon.words("""
            organiser arranger del saml led ivareta håndter handter etabler opprett oppnevn utnevn gjennomfør planlegg
            koordiner skriv vurder gjør gi start test avhold signer underskriv behandl registrer følg sett set legg send
            hent leggj følgj setj kvalitetssikr sjekk kjøp leie bygg flytt fiks ordn ring kontakt purr merk
            kopier oversett anskaff tilpass prøv øv handsam vask mal hogg klipp plant klargjør fjern skift bytt byt rett rens spyl fei kontroller opprust restaurer renover beis impregner lakk slip grav asfalter frakt puss tøm demonter rigg plasser utfør endr avgi utbetal
            """);

    private static final Map<String, String> PARTICIPLES = Map.ofEntries(
            Map.entry("lagt", "legg"),
            Map.entry("lagd", "legg"),
            Map.entry("lagde", "legg"),
            Map.entry("kartlagt", "kartlegg"),
            Map.entry("framlagt", "framlegg"),
            Map.entry("fremlagt", "fremlegg"),
            Map.entry("satt", "sett"),
            Map.entry("sett", "sett"),
            Map.entry("nedsatt", "nedsett"),
            Map.entry("iverksatt", "iverksett"),
            Map.entry("igangsatt", "igangsett"),
            Map.entry("fulgt", "følg"),
            Map.entry("følgd", "følg"),
            Map.entry("følgt", "følg"),
            Map.entry("følgde", "følg"),
            Map.entry("tatt", "ta"),
            Map.entry("teke", "ta"),
            Map.entry("teken", "ta"),
            Map.entry("tekne", "ta"),
            Map.entry("gjort", "gjer"),
            Map.entry("greidd", "grei"),
            Map.entry("greitt", "grei"),
            Map.entry("send", "send"),
            Map.entry("sendt", "send"),
            Map.entry("sende", "send"),
            Map.entry("skrevet", "skriv"),
            Map.entry("skrive", "skriv"),
            Map.entry("beskrevet", "beskriv"),
            Map.entry("prøvd", "prøv"),
            Map.entry("gitt", "gi"),
            Map.entry("gitte", "gi"),
            Map.entry("gjeve", "gi"),
            Map.entry("avgitt", "avgi"));
    private static final String[] ENDINGS = {"jast", "ast", "es", "s"};
    private static final String[] PRESENT_ENDINGS = {"er", "ar", "r", ""};
    /** Strong verbs of nynorsk, whose present has no ending; «lag» and «lever» are nouns. */
    private static final Pattern BARE_PRESENT = Pattern.compile(".*(?:legg|set|sett|skriv|hald|finn|søk|syt|.gj[øe]r)");

    private static final String[] INFINITIVE_ENDINGS = {"je", "ja", "e", "a", ""};
    private static final String[] PARTICIPLE_ENDINGS = {"te", "et", "de", "dd", "a", "t", "d"};
    private static final int TURNED_FAR = 16;
    private static final Pattern WORK_NOUN = Pattern.compile(
            "(?:.*evaluering|evalueringa|.*kartlegging|.*gjennomgang|.*revisjon|.*utredning|.*utgreiing|.*analyse|.*undersøkelse|.*undersøking|.*måling|.*vurdering|.*kampanje|opplæring)(?:en|a)?");
    /** How it is to be done; nobody says so of what nobody is to do. */
    private static final String[] HOW = {
        "i henhold til", "i samsvar med", "i tråd med", "slik at", "gjennomgående", "gjennomgåande"
    };

    private static final String[] GIVEN = {
        "orientering", "tilbakemelding", "opplæring", "informasjon", "svar", "kort", "skriftlig", "ny"
    };

    private WorkStems() {}

    /** Whether a verb here tells that something is to be done, without a word about when. */
    static boolean standsAt(Words words, int place) {
        if (words.is(place, "vert", "blir") && words.is(place + 1, "å")) {
            return isInfinitive(words, place + 2);
        }
        String stem = stemAt(words, place);
        if (stem == null
                || stem.equals("juster")
                        && words.is(verb(words, place) + 1, "tilsvarende", "tilsvarande") // with the sum
                || stem.equals("signer") && words.text(words.from()).matches("protokoll.*|referat.*|møtebok.*")) {
            return false;
        }
        int verb = verb(words, place);
        if (words.is(place - 1, "bør", "burde", "kan", "kunne")) {
            return false; // a wish, or something that may be
        }
        boolean withDet = WORK_NOUN
                        .matcher(words.text(words.past(ListMark.past(words), "ny", "nytt", "en ny", "ei ny", "ein ny")))
                        .matches()
                || words.is(place - 1, "det")
                || words.is(place + 1, "det")
                || isPresented(words, place);
        boolean ordered =
                TaskVerbs.isModal(words, place - 1) || isTurned(words, place) || words.past(verb + 1, HOW) > verb + 1;
        return STEMS.contains(stem)
                || Particles.standBehind(words, verb, stem)
                || (withDet || ordered && !stem.equals("avhold"))
                        && WEAK.contains(stem)
                        && !isJudged(words, verb, stem);
    }

    /** «Til våren gjennomføres en kartlegging»: what is new comes behind its verb, as it does with «det». */
    private static boolean isPresented(Words words, int place) {
        if (words.stands(ListMark.past(words), "for å") && place > ListMark.past(words) + 3) {
            return true; // «For å avlaste legevakten etableres ordningen i alle kommunene»
        }
        return place > ListMark.past(words) + 1
                && words.is(place + 1, "en", "ein", "ei", "et", "eit")
                && !words.is(place + 2, "gang", "gong", "stund", "og");
    }

    /** «I planen må alle behov vurderes»: the modal stands before the subject. */
    private static boolean isTurned(Words words, int place) {
        boolean told = false;
        boolean described = false;
        for (int at = place - 1; at > words.from() && at > place - TURNED_FAR; at--) {
            if (words.is(at, "må", "skal")) {
                return !described || !isBusy(words, at, place);
            }
            if (words.is(at, "som") && told && !described) {
                described = true; // «må tiltak som bygger på loven vurderes»
            } else if (words.is(at, ",", ":", "og", "som", "at") || words.at(at).isNumber()) {
                return false;
            }
            told |= words.text(at).matches("\\p{L}{3,}r");
        }
        return false;
    }

    /** Whether the modal has a verb of its own before the «som»: «skal følge tiltakene som …». */
    private static boolean isBusy(Words words, int modal, int place) {
        for (int at = modal + 1; at < place && !words.is(at, "som"); at++) {
            if (isInfinitive(words, at) || words.is(at, NoWork.INFINITIVE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb here tells what its subject does: «lager», «kaller inn», «legg fram». */
    static boolean isPresent(Words words, int place) {
        String stem = stem(words.text(place), PRESENT_ENDINGS);
        boolean bare = stem != null && stem.equals(words.text(place));
        return stem != null
                && (!bare || BARE_PRESENT.matcher(stem).matches())
                && (STEMS.contains(stem) || Particles.standBehind(words, place, stem));
    }

    /** Whether a verb here can tell what somebody does who is named in full: «sjekker», «vasker». */
    static boolean isWeakPresent(Words words, int place) {
        String word = words.text(place);
        return word.endsWith("r")
                && WEAK.contains(word.replaceFirst("[ea]?r$", ""))
                && !HardlyWork.standsAt(words, place);
    }

    static boolean isInfinitive(Words words, int place) {
        String stem = stem(words.text(place), INFINITIVE_ENDINGS);
        return stem != null
                && (STEMS.contains(stem) || WEAK.contains(stem) || Particles.standBehind(words, place, stem));
    }

    /** Whether the word is a passive of some verb of work, by itself or with another word. */
    static boolean isForm(String word) {
        return stem(word, ENDINGS) != null;
    }

    /** Whether the word tells of work that is done: «lagt», «utredet», «oppdatert». */
    static boolean isParticiple(Words words, int place) {
        String word = words.text(place);
        boolean done = word.matches("\\p{L}{3,}(?:[tda]|gde)");
        return done
                && (PARTICIPLES.containsKey(word)
                        || stem(word, PARTICIPLE_ENDINGS) != null
                        || word.endsWith("send") && isKnown(word));
    }

    /** The stem of the passive that begins here, or null. */
    private static @Nullable String stemAt(Words words, int place) {
        int verb = verb(words, place);
        if (verb == place) {
            return words.at(place).isWord() ? stem(words.text(place), ENDINGS) : null;
        }
        String irregular = PARTICIPLES.get(words.text(verb));
        return irregular == null ? stem(words.text(verb), PARTICIPLE_ENDINGS) : irregular;
    }

    /** The place of the word that names the work: behind «vert» and «blir» the participle, also over «det». */
    private static int verb(Words words, int place) {
        return words.is(place, "vert", "blir", "bli", "verte")
                ? words.past(place + 1, "det", "også", "då", "da")
                : place;
    }

    private static @Nullable String stem(String word, String[] endings) {
        for (String ending : endings) {
            String stem = word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : "";
            if (isKnown(stem)) {
                return stem;
            }
            // «bestilt» of «bestill»
            if (endings == PARTICIPLE_ENDINGS && stem.length() > 2 && isKnown(stem + stem.charAt(stem.length() - 1))) {
                return stem + stem.charAt(stem.length() - 1);
            }
        }
        return null;
    }

    private static boolean isKnown(String stem) {
        return STEMS.contains(stem) || WEAK.contains(stem) || Particles.take(stem);
    }

    /** «vurderes som viktig», «det gis tilslutning til»: that is said, not ordered. */
    private static boolean isJudged(Words words, int verb, String stem) {
        return switch (stem) {
            case "vurder", "følg", "følgj" -> words.is(verb + 1, "som", "å", "tett");
            case "avgi" -> words.is(verb + 1, "følgende", "følgjande", "slik", "som");
            case "ivareta" -> !Pressing.standsBehind(words, verb);
            case "gi" ->
                words.past(words.past(verb + 1, "det", "en", "ein", "ei"), GIVEN)
                        == words.past(verb + 1, "det", "en", "ein", "ei");
            case "legg", "leggj", "sett", "set", "setj", "send", "hent" -> true;
            default -> false;
        };
    }
}
