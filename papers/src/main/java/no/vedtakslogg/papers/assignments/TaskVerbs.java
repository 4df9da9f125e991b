package no.vedtakslogg.papers.assignments;

import java.util.Set;
import java.util.regex.Pattern;

/** Verbs of work; those that only tell what a body thinks or decides are not among them. */
final class TaskVerbs {
    /** Present tense, where the verb alone is work. */
    private static final Set<String> PRESENT = Lexicon.words("""
            sender håndterer handterer planlegger planlegg gjennomfører koordinerer organiserer arrangerer foreslår
            etablerer starter startar deler leder viderebringer avholder samler bidrar jobber arbeider arbeidar
            vurderer prøver oppretter oppnevner skriver skriv tilrettelegger ivaretar ivaretek behandler
            utpeikar utnevner engasjerer etterspør samarbeider nemner  følgjer inviterer
            """);

    private static final Set<String> PRESENT_WITHOUT_R = Lexicon.words("""
            finn held set legg skriv sender lagar følgjer hentar gjennomfører samlar vel
            """);

    private static final Set<String> MODALS = Lexicon.words("skal må bør vil");
    private static final String[] MANNER = Lexicon.phrases("""
            hver for seg
            kvar for seg
            i fellesskap
            også
            òg
            samtidig
            samstundes
            derfor
            difor
            no
            selv
            sjølv
            sammen
            saman
            snarest
            deretter
            videre
            vidare
            fortløpende
            løpende
            nå
            gradvis
            trinnvis
            først
            fyrst
            gjerne
            straks
            snart
            jevnlig
            jamleg
            skriftlig
            skriftleg
            muntlig
            igjen
            aktivt
            internt
            spesielt
            særlig
            da
            då
            etter hvert
            """);
    private static final Set<String> PREPOSITIONS = Lexicon.words("""
            på i med etter innen innan ved for til fra frå så nå når om under
            """);
    private static final Pattern HOW =
            Pattern.compile("(?!tro|sannsyn|antag|anta|muli|moglegvis)\\p{L}{3,}(?:skilt|elt|ret|let|ig|leg|vis)");
    private static final int FAR = 25;
    private static final Set<String> FINITE = Lexicon.words("""
            bes bedes bedast anmodes oppfordres oppfordrast oppmodast inviteres delegeres delegerast pålegges gis får har
            er vert blir ber bed tar tek gir gjev går kommer kjem legger legg setter set følger følgjer gjør gjer holder
            held viderefører vidarefører melder henter hentar kaller kallar stiller stilles takkes
            """);

    private TaskVerbs() {}

    /** Whether a finite verb of work stands here. */
    static boolean standsAt(Words words, int place) {
        if (words.is(place, MODALS)) {
            int next = pastManner(words, place + 1);
            return words.is(next, PREPOSITIONS) ? workFollows(words, next + 1) : Infinitives.isTask(words, next);
        }
        return isPresent(words, place)
                || ParticleVerbs.standsAt(words, place) && !HardlyWork.standsAt(words, place)
                || TakingPart.standsAt(words, place);
    }

    /** The place behind «aktivt og jevnlig», «særskilt». */
    private static int pastManner(Words words, int place) {
        int next = words.past(place, MANNER);
        if (next == place
                && words.is(place - 1, "skal", "må")
                && HOW.matcher(words.text(place)).matches()) {
            return place + 1;
        }
        return next > place && words.is(next, "og") && words.past(next + 1, MANNER) > next + 1
                ? words.past(next + 1, MANNER)
                : next;
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
        return present
                && lower
                && (!NoWork.PRESENT.contains(word) || Elsewhere.isDone(words, place))
                && !HardlyWork.standsAt(words, place);
    }

    /** Whether a verb of work stands here, or what can only be work where somebody else is to do it. */
    static boolean tellsWork(Words words, int place) {
        return standsAt(words, place) || isWork(words, place);
    }

    /** Whether a verb stands here that can tell what a body does, or what is asked of it. */
    static boolean isFinite(Words words, int place) {
        return words.is(place, FINITE) || words.is(place, MODALS) || standsAt(words, place);
    }

    static boolean isPresent(Words words, int place) {
        return words.inside(place)
                && !words.at(place).isCapital()
                && !HardlyWork.standsAt(words, place)
                && (words.is(place, PRESENT) || WorkStems.isPresent(words, place));
    }

    /** Whether the word alone, in the present, is work. */
    static boolean isPresent(String word) {
        return PRESENT.contains(word);
    }

    /** Whether a sentence that begins here with its verb tells of work: «Lager utkast», «Følger opp». */
    static boolean isNote(Words words, int place) {
        boolean says = words.is(place + 1, "at", "som", "det", "dette");
        return !says
                && !HardlyWork.standsAt(words, place)
                && words.text(place).endsWith("r")
                && (words.is(place, PRESENT)
                        || WorkStems.isPresent(words, place)
                        || ParticleVerbs.standsAt(words, place));
    }

    static boolean isModal(Words words, int place) {
        return words.is(place, MODALS);
    }

    /** «vil på bakgrunn av rapporten vurdere …»: the verb comes behind what the sentence puts first. */
    private static boolean workFollows(Words words, int place) {
        for (int at = place; words.inside(at) && at < place + FAR; at++) {
            if ((PRESENT.contains(words.text(at) + "r") || WorkStems.isInfinitive(words, at))
                    || ParticleVerbs.infinitiveStandsAt(words, at)) {
                return true;
            }
            if (words.is(at, "ha") && Infinitives.isTask(words, at)) {
                return true;
            }
            if (words.is(at, NoWork.INFINITIVE) && !words.is(at, "det", "dette", "møte")) {
                return false;
            }
        }
        return false;
    }
}
