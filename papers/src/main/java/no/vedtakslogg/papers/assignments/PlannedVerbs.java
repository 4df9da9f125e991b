package no.vedtakslogg.papers.assignments;

import java.util.Set;
import java.util.regex.Pattern;

/** The verbs by which something is planned that nobody is named for: «sendes ut», «skal foreligge», «vil bli holdt orientert», «må være lukket». */
final class PlannedVerbs {
    private static final Set<String> ONLY_HAPPENS =
            Set.of("gjennomføres", "gjennomførast", "arrangeres", "gis", "gjøres", "settes");

    /** What is only decided by being said, and happens without anybody. */
    static final Set<String> OUTCOMES = Lexicon.words("""
            flyttes flyttast avlyses avlysast ventes ventast forventes møtes møtest utsettes inviteres avsluttes avvises trekkes utgås godkjennes vedtas tas velges holdes avholdes finnes
            synes kreves anses videreføres vidareførast beholdes behaldast opprettholdes oppretthaldast rulleres gjelder utsetjast godkjennast vedtakast haldast
            stilles stillast ansettes ansettast tilsettes tilsetjast konstitueres forlenges avvikles kalles betraktes fordeles dekkes tildeles økes reduseres velgast innvilges innvilgast noteres etterses
            støttes støttast settes gis gjennomføres gjennomførast arrangeres gjøres oppløses oppheves finansieres finansierast trer prioriteres prioriterast
            """);

    /** «Kari Nord oppnevnes som medlem»: done by being decided, but for «oppnevnes innen 1. mai». */
    private static final Set<String> APPOINTED =
            Lexicon.words("oppnevnes oppnevnast oppnemnast oppnemnes nemnast utnevnes utnemnast velges veljast");

    private static final Set<String> OUTCOMES_OF_BEING = Lexicon.words("""
            utsett utsatt forlengd forlenga forlenget forlengt løyvd løyva bevilga bevilget innvilga innvilget flyttet flytta godkjend godkjent godkjende vedteken vedteke vedtatt vedtekne teken teke tatt vald valgt
            valde halde halden haldne holdt vidareført videreført viktig gjeldande gjeldende ansett avslutta avsluttet trekt
            trukket avvist avholdt avhalde avhaldne rullert gjennomført arrangert eit ei et en de dette stadfesta opna åpnet
            """);
    /** «kommunenes», «tjenestenes»: what belongs to many ends as a passive does. */
    private static final Pattern OF_MANY = Pattern.compile("(?!\\p{L}*(?:for|tr|m)enes$)\\p{L}{3,}enes");

    private static final Set<String> RECEIVED = Set.of("mottatt", "motteke", "betalt", "innbetalt", "kommet", "komen");

    private static final String ANSWERS =
            "(?:tilbakemelding|status|innspill|innspel|svar|merknad|uttalelse|uttale|høyringsfråsegn|høringssvar).*";
    private static final String[] READY = Lexicon.phrases("""
            foreligge
            liggje føre
            være ferdig
            være klar
            være klart
            være klare
            være ferdige
            være på plass
            vere ferdig
            vere klar
            vere klart
            vere klare
            vere ferdige
            vere på plass
            ha på plass
            komme i gang
            kome i gang
            kome i gong
            komme på plass
            kome på plass
            være i gang
            vere i gang
            stå klar
            stå klart
            stå ferdig
            føreliggja
            føreliggje
            liggja føre
            vera klar
            vera klart
            vera ferdig
            """);
    private static final String[] KEPT = {
        "holdes", "haldast", "bli holdt", "bli halden", "verte halden", "verte haldne", "verta halden", "verta haldne"
    };

    private PlannedVerbs() {}

    /** «Erklæringen sendes partene»: somebody has to send it, with a deadline or without; a case that is sent on is treated elsewhere. */
    static boolean isSent(Words words, int place) {
        boolean sent = words.is(place, "vert", "blir") && words.is(place + 1, "send", "sendt", "sende");
        boolean shown = words.is(place, "legges", "leggjast", "legges")
                && (words.stands(place + 1, "fram for") || words.stands(place + 1, "frem for"));
        return (shown
                        || sent
                        || words.is(place, "meldes", "meldast", "inviteres", "inviterast")
                                && words.is(place + 1, "til")
                                && !words.is(place + 2, "å")
                        || words.is(
                                place,
                                "sendes",
                                "sendast",
                                "oversendes",
                                "oversendast",
                                "distribueres",
                                "publiseres",
                                "kunngjøres",
                                "kontaktes",
                                "kontaktast",
                                "formidles"))
                && !words.is(place - 1, "saken", "saka", "sakene", "innstillingen", "innstillinga")
                && !words.is(sent ? place + 2 : place + 1, "tilbake", "attende");
    }

    /** A passive in «-es», or «vert» and «blir» with a participle; never the first word of the sentence. */
    private static boolean isPassive(Words words, int place) {
        if (place == ListMark.past(words)
                || !words.at(place).isWord()
                || words.at(place).isCapital()) { // the «Sannes» of «Mona Sannes»
            return false;
        }
        String word = words.text(place);
        if (words.is(place, "vert", "blir", "verte", "bli")) {
            return words.text(place + 1).matches("\\p{L}{2,}(?:t|d|a|e|en|ert|send|lagd)(?<!ende|ande)")
                    && !words.is(place + 1, OUTCOMES_OF_BEING)
                    && !HardlyWork.isMoney(words, place + 1)
                    && !words.is(words.past(place + 1, "det"), OUTCOMES_OF_BEING);
        }
        return word.length() > 4
                && word.endsWith("es")
                && !OF_MANY.matcher(word).matches()
                && !words.is(place, "felles", "alles")
                && !words.is(place - 1, "en", "et", "de", "alle", "til", "for");
    }

    /** «Utkastet skal foreligge innen …», «må være klart til …». */
    static boolean isReady(Words words, int place) {
        boolean wished = words.is(place - 1, "bør") && Pressing.standsBehind(words, place);
        boolean ordered = wished || words.is(place - 1, "skal", "må") || words.is(place - 2, "skal", "må");
        return ordered && words.past(place, READY) > place;
    }

    /** «Styret vil bli holdt orientert»: somebody has to do it. */
    static boolean isKept(Words words, int place) {
        int kept = words.past(place, KEPT);
        boolean told = kept > place
                && words.text(words.past(kept, "løpende", "løpande", "fortløpende", "fortløpande"))
                        .matches("(?:orientert|oppdatert|informert)e?");
        return words.is(place - 1, "vil", "skal", "må")
                && (told || isHanded(words, place) || words.stands(place, "på plass"));
    }

    /** «Medlemmene skal få tilsendt utkastet»: somebody has to send it. */
    private static boolean isHanded(Words words, int place) {
        return words.is(place, "få")
                && words.is(
                        place + 1, "tilsendt", "oversendt", "forelagt", "tilsend", "oversend", "førelagt", "utdelt");
    }

    /** «Det inviteres til fagdag», «det settes av tid»: somebody has to do it, where «det» has the subject's place. */
    static boolean isForAll(Words words, int place) {
        int before = words.is(place - 1, "vil", "skal") ? place - 2 : place - 1;
        boolean time = words.is(place, "settes", "setjast")
                && words.is(place + 1, "av")
                && (words.is(place + 2, "tid") || words.text(place + 3).matches("(?:minutt|time|tima|dag).*"));
        return words.is(before, "det") && (time || words.is(place, "inviteres", "inviterast"));
    }

    /** «Saken kommer opp igjen på neste møte». */
    private static boolean comesUp(Words words, int place) {
        return words.is(place, "kommer", "kjem") && words.is(place + 1, "opp", "tilbake", "attende");
    }

    /** «Avviket må være lukket innen 1. mai». */
    private static boolean isToBeDone(Words words, int place) {
        return words.is(place, "være", "vere", "vera")
                && words.is(place - 1, "må", "skal", "og")
                && (WorkStems.isParticiple(words, place + 1) || words.is(place + 1, RECEIVED));
    }

    static boolean plans(Words words, int place) {
        if (Unplanned.isClosing(words, place)
                || Unplanned.isMoved(words, place)
                || Unplanned.isInForce(words, place)
                || words.is(place, APPOINTED) && !Pressing.asksBehind(words, place)) {
            return false;
        }
        if (HardlyWork.standsAt(words, place)
                || words.is(place, "jobbes", "jobbast", "arbeides", "arbeidast") && words.is(place + 1, "med")) {
            return false;
        }
        return isToBeDone(words, place)
                || comesUp(words, place)
                || words.is(place, "opp") && words.is(place - 1, "skal", "må") && words.is(place + 1, "i", "på", "til")
                || WorkStems.standsAt(words, place)
                || isSent(words, place)
                || isReady(words, place)
                || isKept(words, place)
                || isForAll(words, place)
                || words.is(place, "gis", "gjevast")
                        && words.text(words.past(ListMark.past(words), "ny", "nytt"))
                                .matches(ANSWERS)
                || WorkStems.isForm(words.text(place)) && !words.is(place, ONLY_HAPPENS)
                || isPassive(words, place) && !words.is(place, OUTCOMES);
    }
}
