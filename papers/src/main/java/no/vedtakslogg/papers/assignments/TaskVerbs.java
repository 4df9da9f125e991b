package no.vedtakslogg.papers.assignments;

import java.util.Set;
import java.util.stream.Stream;

/** Verbs of work; those that only tell what a body thinks or decides are not among them. */
final class TaskVerbs {
    /** Present tense, where the verb alone is work. */
    private static final Set<String> PRESENT = Lexicon.words("""
            sender håndterer handterer planlegger planlegg gjennomfører koordinerer organiserer arrangerer foreslår
            etablerer starter startar deler leder viderebringer avholder samler bidrar jobber arbeider arbeidar
            vurderer prøver oppretter oppnevner skriver skriv tilrettelegger ivaretar ivaretek behandler
            utpeikar utnevner engasjerer etterspør samarbeider nemner  følgjer inviterer
            """);

    /** Verbs that are work only with these words behind them. */
    private static final String[] WITH_PARTICLE = Lexicon.phrases("""
            følger opp
            følgjer opp
            legger fram
            legger frem
            legg fram
            tar opp
            tar initiativ
            tek initiativ
            tar arbeidet videre
            tek arbeidet vidare
            tar med seg
            tek med seg
            tar høyde for
            tek høgd for
            tar kontakt
            tek kontakt
            tar ansvar
            tek ansvar
            tar saken opp
            tar saken tilbake
            er enige om å
            er samde om å
            forplikter seg til å
            pliktar seg til å
            påtar seg å
            tar på seg å
            tek på seg å
            tar på seg
            tek på seg
            påtar seg
            påtek seg
            tar saken med
            tek saka med
            tek saka opp
            tar saka opp
            tar med
            tar inn
            kommer tilbake
            kjem tilbake
            kommer med
            kjem med
            setter opp
            setter saken opp
            setter i gang
            set i gang
            setter av
            set av
            setter ned
            går i dialog
            går videre med
            går vidare med
            går i gang
            ser nærmere på
            ser nærare på
            tar stilling til
            tek stilling til
            kjem attende
            melder attende
            tar vare på
            tek vare på
            gjør greie for
            gjer greie for
            gjør kjend
            gjer kjend
            går sammen om
            peker ut
            melder inn
            melder tilbake
            henter inn
            holder oversikt
            held oversikt
            holder kontakt
            fører videre
            ser på
            hører med
            høyrer med
            tar tak i
            tek tak i
            prøver å
            forsøker å
            freistar å
            prioriterer å
            planlegger å
            arbeider for å
            henger opp
            heng opp
            ordner med
            ser over
            ser gjennom
            ser igjennom
            ser på nytt på
            går over
            leser gjennom
            leser igjennom
            les gjennom
            inngår avtale
            inngår kontrakt
            inngår samarbeid
            gir tilbakemelding
            gjev tilbakemelding
            gir svar
            gjev svar
            gir beskjed
            gjev beskjed
            gir melding
            gjev melding
            gir innspill
            gjev innspel
            gir uttalelse
            gjev uttale
            gir opplæring
            gir status
            gir en
            gjev ei
            svarer på
            svarer ut
            stiller med
            legger til rette
            legg til rette
            går gjennom
            gjør kjent
            gjør rede
            viderefører arbeidet
            inviterer til
            velger ut
            tar saken videre
            """);

    private static final String[] INFINITIVE_WITH_PARTICLE = Stream.of(WITH_PARTICLE)
            .map(verb -> verb.replaceFirst("^(\\S+)r ", "$1 "))
            .toArray(String[]::new);

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
            """);
    private static final Set<String> PREPOSITIONS = Lexicon.words("""
            på i med etter innen innan ved for til fra frå så nå når om under
            """);
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
            int next = words.past(place + 1, MANNER);
            return words.is(next, PREPOSITIONS) ? workFollows(words, next + 1) : Infinitives.isTask(words, next);
        }
        return isPresent(words, place)
                || isKeeping(words, place)
                || words.past(place, WITH_PARTICLE) > place && !isRegarded(words, place) && !isShared(words, place);
    }

    /** «holder ASU orientert», «held kommunane oppdaterte». */
    private static boolean isKeeping(Words words, int place) {
        for (int at = place + 1; words.is(place, "holder", "held") && words.inside(at) && at < place + 7; at++) {
            if (words.text(at).matches("(?:orientert|oppdatert|informert|underrettet|underretta)e?")) {
                return true;
            }
        }
        return false;
    }

    /** «ser på dette som løst», «ser på saken med uro»: that is thought and not done. */
    private static boolean isRegarded(Words words, int place) {
        for (int at = place + 2; words.stands(place, "ser på") && words.inside(at) && at < place + 7; at++) {
            if (words.is(at, "som", "at") || words.stands(at, "med uro") || words.stands(at, "med bekymring")) {
                return true;
            }
        }
        return false;
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
                && !NoWork.PRESENT.contains(word)
                && !isShared(words, place)
                && !isHow(words, place);
    }

    /** «arbeider ut fra mandatet», «jobber i tråd med planen»: how somebody works, and at what is not told. */
    private static boolean isHow(Words words, int place) {
        return words.is(place, "jobber", "jobbar", "arbeider", "arbeidar")
                && words.past(place + 1, "ut fra", "ut frå", "etter", "i tråd med", "innenfor", "innanfor", "i henhold til")
                        > place + 1;
    }

    /** «deler på utgiftene», «bidrar med to medlemmer»: it tells of a share, and nobody has anything to do by it. */
    private static boolean isShared(Words words, int place) {
        boolean members = words.is(place, "bidrar", "bidreg") && words.is(place + 1, "med");
        for (int at = place + 2; members && words.inside(at) && at < place + 5; at++) {
            if (words.text(at).matches("(?:representant|medlem).*")) {
                return true;
            }
        }
        return words.is(place, "deler", "delar") && words.is(place + 1, "på");
    }

    /** Whether a verb stands here that can tell what a body does, or what is asked of it. */
    static boolean isFinite(Words words, int place) {
        return words.is(place, FINITE) || words.is(place, MODALS) || standsAt(words, place);
    }

    static boolean isPresent(Words words, int place) {
        return words.inside(place)
                && !words.at(place).isCapital()
                && !(words.is(place, "foreslår") && words.is(place + 1, "at"))
                && !(words.is(place, "vurderer", "vurderar") && words.is(place + 1, "at", "som", "det", "dette"))
                && !isShared(words, place)
                && !isHow(words, place)
                && (words.is(place, PRESENT) || WorkStems.isPresent(words, place));
    }

    /** Whether a sentence that begins here with its verb tells of work: «Lager utkast», «Følger opp». */
    static boolean isNote(Words words, int place) {
        boolean says = words.is(place + 1, "at", "som", "det", "dette");
        return !says
                && words.text(place).endsWith("r")
                && (words.is(place, PRESENT)
                        || WorkStems.isPresent(words, place)
                        || words.past(place, WITH_PARTICLE) > place);
    }

    static boolean isModal(Words words, int place) {
        return words.is(place, MODALS);
    }

    /** «vil på bakgrunn av rapporten vurdere …»: the verb comes behind what the sentence puts first. */
    private static boolean workFollows(Words words, int place) {
        for (int at = place; words.inside(at) && at < place + FAR; at++) {
            if ((PRESENT.contains(words.text(at) + "r") || WorkStems.isInfinitive(words, at))
                    || words.past(at, INFINITIVE_WITH_PARTICLE) > at) {
                return true;
            }
            if (words.is(at, "ha") && Infinitives.isTask(words, at)) {
                return true;
            }
            if (words.is(at, NoWork.INFINITIVE) && !words.is(at, "det", "dette")) {
                return false;
            }
        }
        return false;
    }
}
