package no.vedtakslogg.papers.assignments;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What follows «at»: somebody who does something, or something that is to be done by nobody in particular. */
final class ThatClause {
    private static final Set<String> NO_WORK = Lexicon.words("""
            er har var hadde blir til på i av for med om under får kan driver driv og ikke ikkje ble
            støtter støttar stør mener meiner ønsker ønskjer anbefaler tilrår godkjenner
            """);
    private static final Set<String> GOES_ON =
            Lexicon.words("fortsetter held viderefører vidarefører prioriterer prioriterar");
    private static final Set<String> OUTCOMES =
            Set.of("utsettes", "avsluttes", "avvises", "utsetjast", "trekkes", "utgår");

    private ThatClause() {}

    static @Nullable Draft read(Words words, int place, Assignees assignees, Effect effect, int verb, int verbEnd) {
        var row = who(words, place, assignees);
        if (row != null) {
            int does = words.past(
                    Insertion.past(words, row.end()),
                    "selv",
                    "sjølv",
                    "også",
                    "i fellesskap",
                    "hver for seg",
                    "sammen");
            boolean works = words.inside(does)
                    && words.at(does).isWord()
                    && !words.is(does, NO_WORK)
                    && !(TaskVerbs.isModal(words, does) && words.is(does + 1, "få", "kunne"))
                    && (!words.is(verbEnd - 1, "om", "med")
                            || TaskVerbs.tellsWork(words, does)
                            || words.is(does, GOES_ON))
                    && !(effect == Effect.RECOMMENDS && isChoice(words, does))
                    && !isPassive(words, does);
            if (works) {
                return new Draft(effect, verb, verb, verbEnd + 1, row.assignees(), does, words.to(), 0.9);
            }
        }
        if (words.is(place, "de", "dei", "vi", "me", "man", "ein", "en")
                && words.is(place + 1, "skal", "skulle", "må", "måtte")
                && Infinitives.isTask(words, place + 2)) {
            return new Draft(effect, verb, verb, verbEnd + 1, List.of(), place + 2, words.to(), 0.5);
        }
        return effect == Effect.RECOMMENDS
                ? null // «anbefaler at møtene legges til dagtid» advises, and nobody is named who is to do it
                : impersonal(words, place, assignees, effect, verb, verbEnd);
    }

    /** «anbefaler at kommunen går inn i avtalen», «tar i bruk løsningen», «slutter seg til planen»: what others are to choose. */
    private static boolean isChoice(Words words, int verb) {
        return words.is(verb, "går", "tar", "tek", "slutter", "sluttar") && !TaskVerbs.tellsWork(words, verb);
    }

    /** Those who are known, or whose names are told in full. */
    private static Assignees.@Nullable Row who(Words words, int place, Assignees assignees) {
        var named = UnknownPersons.named(words, place, assignees);
        var known = assignees.row(words, place) != null;
        return named.end() > place && (known || TaskVerbs.standsAt(words, named.end())) ? named : null;
    }

    /** «at det lages en veileder», «at saken legges fram av AU». */
    private static @Nullable Draft impersonal(
            Words words, int place, Assignees assignees, Effect effect, int verb, int verbEnd) {
        for (int at = place; words.inside(at) && !words.is(at, ","); at++) {
            if (words.is(at, "bør", "burde")
                    || words.is(at, OUTCOMES)
                    || words.stands(at, "tas til")
                    || words.stands(at, "følges tett")
                    || words.stands(at, "legges vekt på")
                    || words.stands(at, "leggjast vekt på")
                    || words.stands(at, "legges til grunn")) {
                return null;
            }
            boolean asked = effect == Effect.ASKS ? isPassive(words, at) : WorkStems.isForm(words.text(at));
            if (asked) {
                return new Draft(effect, verb, verb, verbEnd + 1, agent(words, at, assignees), place, words.to(), 0.55);
            }
        }
        return effect == Effect.ASKS && words.is(verb, "ber", "bed")
                ? new Draft(effect, verb, verb, verbEnd + 1, List.of(), place, words.to(), 0.5)
                : null;
    }

    private static List<Assignee> agent(Words words, int place, Assignees assignees) {
        for (int at = place; words.inside(at); at++) {
            var row = words.is(at, "av") ? assignees.row(words, at + 1) : null;
            if (row != null) {
                return row.assignees();
            }
        }
        return List.of();
    }

    private static boolean isPassive(Words words, int place) {
        String word = words.text(place);
        boolean participle = words.text(place + 1).matches(".{3,}(t|d|a|e)");
        return words.is(place, "vert", "blir") && participle
                || WorkStems.isForm(word)
                || word.length() > 4 && word.endsWith("es")
                || word.equals("gis")
                || word.equals("tas");
    }
}
