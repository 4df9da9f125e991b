package no.vedtakslogg.papers.assignments;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A sentence that only tells when that which is made must be there: «Avtalen skal foreligge senest 1. mars». */
final class Arrival {
    private static final Set<String> ALL_OF_IT =
            Lexicon.words("arbeidet den det dette resultatet resultata resultatene");
    private static final Set<String> DONE =
            Lexicon.words("gjort ferdig ferdige fullført fullførte gjennomført utført avsluttet avslutta på");
    private static final String[] BOTH = {"begge deler", "begge delar", "begge delene", "begge delane"};
    private static final Set<String> DRAFT = Set.of("utkast", "førsteutkast", "forslag", "framlegg");
    private static final int STEM = 5;
    private static final Pattern DEFINITE = Pattern.compile("(\\p{L}{3,}?)(?:en|et|a|n|t|ene|ane)");

    private Arrival() {}

    /** Whether the sentence tells it of what the work before is to bring about. */
    static boolean isOf(Assignment before, Words sentence) {
        int thing = ListMark.past(sentence);
        return isBoth(sentence, thing)
                || isDone(sentence, thing)
                || sentence.is(thing + 1, "skal", "må")
                        && PlannedVerbs.isReady(sentence, thing + 2)
                        && isMade(before, sentence, thing);
    }

    /** «Utgreiinga vert lagt fram innan …» below a list of what it is to hold. */
    static boolean ofWhatIsAbove(String text) {
        var sentences = Sentences.of(text);
        return sentences.size() == 1 && ofWhatIsAbove(sentences.getFirst());
    }

    private static boolean ofWhatIsAbove(Words sentence) {
        int thing = ListMark.past(sentence);
        int verb = sentence.past(thing + 1, "skal", "må", "bes", "vert", "blir");
        return isBoth(sentence, thing)
                || isDone(sentence, thing)
                || DEFINITE.matcher(sentence.text(thing)).matches()
                        && (PlannedVerbs.isReady(sentence, thing + 2)
                                || sentence.past(
                                                verb,
                                                "legges fram",
                                                "legges frem",
                                                "leggjast fram",
                                                "leggast fram",
                                                "lagt fram",
                                                "lagd fram",
                                                "leveres",
                                                "leverast",
                                                "levert")
                                        > verb);
    }

    // «Begge deler skal være klare innen …»
    private static boolean isBoth(Words sentence, int thing) {
        int verb = sentence.past(thing, BOTH);
        return verb > thing && sentence.is(verb, "skal", "må") && PlannedVerbs.isReady(sentence, verb + 1);
    }

    // «Dette skal vere gjort innan …», «Arbeidet må være ferdig til …»
    private static boolean isDone(Words sentence, int thing) {
        return sentence.is(thing, ALL_OF_IT)
                && sentence.is(thing + 1, "skal", "må")
                && sentence.is(thing + 2, "være", "vere")
                && sentence.is(thing + 3, DONE);
    }

    private static boolean isMade(Assignment before, Words sentence, int thing) {
        var noun = DEFINITE.matcher(sentence.text(thing));
        return sentence.is(thing, ALL_OF_IT)
                || sentence.is(thing, DRAFT)
                || noun.matches() && comesOf(before, sentence, noun.group(1));
    }

    // «legge fram en plan» gives the plan, «foreslå tiltak» the proposal, and «utrede saken» what is called «utredning»
    private static boolean comesOf(Assignment before, Words sentence, String noun) {
        var work = before.task().in(sentence.text()).toLowerCase(Locale.ROOT);
        return work.contains(noun)
                || noun.equals("forslag") && work.matches("(?s)f(?:ore|øre)slå .*")
                || noun.length() > STEM && work.startsWith(noun.substring(0, STEM));
    }
}
