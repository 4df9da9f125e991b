package no.vedtakslogg.papers.assignments;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A note without its subject: «Skal kalle inn til møte», «Lager utkast til svar», «Vurderes på nytt», «Blir lagt fram i mai». */
final class Headless implements Rule {
    private static final Set<String> NOUNS = Lexicon.words("deler leder leiar starter planlegger deltar samler bidrar");

    /** Stems that are nouns or adjectives too, so that only what can be nothing but an object behind them tells a verb. */
    private static final Set<String> NAMES_TOO = Lexicon.words("""
            lag lever analyser dokumenter rapporter presenter start test bygg trykk rett merk plant frakt grav mal ring kontakt del still bring sett før
            registrer kopier fest øv tegn orden rens slip leie meld heng søk lys
            """);

    private static final Set<String> OBJECTS = Lexicon.words("""
            en et ei ein eit ny nytt nye den det denne dette de dei disse desse alle inn ut opp fram frem tilbake gjerne
            """);

    private static final Set<String> NO_OBJECT = Lexicon.words("""
            og eller av er har ble vart skal må kan i på for som til fra frå med om at ved hos mot under etter før
            """);

    @Override
    public @Nullable Draft at(Words words, int place, Assignees assignees) {
        boolean begins = place == ListMark.past(words)
                || words.is(place - 1, ":") && place - 2 == ListMark.past(words); // «Oppfølging: Avklare …»
        if (!begins || Agreement.stands(words)) {
            return null;
        }
        if (words.is(place, "husk", "hugs") && words.is(place + 1, "å")) {
            return new Draft(Effect.UNDERTAKES, place, place, place + 1, List.of(), place + 2, words.to(), 0.4);
        }
        int verb =
                words.is(place, "skal", "må") ? words.past(place + 1, "straks", "også", "snarest", "nå", "no") : place;
        boolean ordered = verb > place && Infinitives.isTask(words, verb) && !words.is(verb, NOUNS);
        boolean passive = words.is(place, "vurderes", "vurderast", "behandles", "handsamast", "fremmes", "fremjast")
                || words.is(place, "tas", "taes", "takast")
                        && words.is(place + 1, "på", "i", "opp", "videre", "vidare", "med")
                || words.is(place, "blir", "vert") && words.is(place + 1, "fremmet", "fremja", "vurdert", "behandlet");
        return ordered || passive || tells(words, place) || isToDo(words, place) || isImperative(words, place)
                ? new Draft(Effect.UNDERTAKES, place, place, place + 1, List.of(), place, words.to(), 0.4)
                : null;
    }

    /** «Lage kontrakt med utleier», «Sjekke med banken»: what is to be done, in a list. */
    private static boolean isToDo(Words words, int place) {
        boolean infinitive = words.at(place).isCapital() && Infinitives.areToDo(words, place);
        return infinitive
                && words.inside(place + 1)
                && words.at(place + 1).isWord()
                && !words.is(place + 1, "av", "er", "har", "ble", "vart", "skal", "må", "kan", "i", "på", "for", "som");
    }

    /** «Send innspill til sekretariatet», «Meld inn saker»: whoever reads it is told to do it. */
    private static boolean isImperative(Words words, int place) {
        boolean stem = words.at(place).isCapital()
                && !words.text(place).matches("\\p{L}{2,}[eas]")
                && WorkStems.isInfinitive(words, place);
        int next = place + 1;
        boolean object = words.is(next, OBJECTS)
                || !words.is(place, NAMES_TOO)
                        && words.inside(next)
                        && words.at(next).isWord()
                        && !words.is(next, NO_OBJECT)
                        && !TaskVerbs.isFinite(words, next);
        return stem && object;
    }

    /** A verb of work in the present, with something behind it that is done. */
    private static boolean tells(Words words, int place) {
        boolean goesOn = words.inside(place + 1) && words.at(place + 1).isWord() && !words.is(place, NOUNS);
        return goesOn && (TaskVerbs.isNote(words, place));
    }
}
