package no.vedtakslogg.papers.assignments;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The subject does it: «AU følger opp …», «ASU tar saken opp igjen når …», «Arbeidsgruppen rapporterer …». */
final class OwnWork implements Rule {
    private static final int FAR = 12;
    private static final Set<String> NOTED =
            Lexicon.words("orientering etterretning etterretting vitende vitande følge følgje orde seg");

    @Override
    public @Nullable Draft at(Words words, int place, Assignees assignees) {
        if (words.is(place, "vi", "me")
                || words.is(place, "han", "hun", "ho") && TaskVerbs.standsAt(words, place + 1)) {
            return ours(words, place);
        }
        var row = assignees.row(words, place);
        if (row == null) {
            Draft undertaking = Undertaking.at(words, place);
            return undertaking == null ? stranger(words, place, assignees) : undertaking;
        }
        int comma = described(words, row.end());
        if (comma > row.end()) {
            var who = Assignees.unknown(words, place, comma).assignee();
            return TaskVerbs.tellsWork(words, comma + 1)
                    ? new Draft(
                            Effect.UNDERTAKES, place, comma + 1, comma + 2, List.of(who), comma + 1, words.to(), 0.6)
                    : null;
        }
        int inserted = pastInsertion(words, row.end());
        if (inserted > row.end() && TaskVerbs.tellsWork(words, inserted)) {
            return new Draft(
                    Effect.UNDERTAKES,
                    place,
                    inserted,
                    inserted + 1,
                    row.assignees(),
                    inserted,
                    words.to(),
                    certainty(row));
        }
        if (words.is(row.end(), ":")
                && (TaskVerbs.isNote(words, row.end() + 1) || Infinitives.areToDo(words, row.end() + 1))) {
            int note = row.end() + 1;
            return new Draft(Effect.UNDERTAKES, place, note, note + 1, row.assignees(), note, words.to(), 0.7);
        }
        int verb = words.past(row.end(), "selv", "også", "deretter");
        boolean works = TaskVerbs.standsAt(words, verb)
                || assignees.arePersons(row) && (TakingPart.isRepresented(words, verb) || takesOn(words, verb))
                || !assignees.speaks(row) && !Assignees.decide(row) && TaskVerbs.isWork(words, verb);
        int work = works ? verb : secondVerb(words, verb, assignees.speaks(row));
        boolean appoints = (words.is(work, "oppnevner", "utpeker", "utnevner", "nemner")
                        || work >= 0 && SettingUp.standsAt(words, work))
                && (assignees.speaks(row) || Assignees.decide(row));
        boolean chairs =
                words.is(work, "leder", "leiar") && words.text(work + 1).startsWith("møte");
        boolean returns = (assignees.speaks(row) || Assignees.decide(row)) && isDone(words, work);
        return work < 0 || isDenied(words, work) || appoints || chairs || returns || isOrientation(words, work)
                ? null
                : new Draft(
                        Effect.UNDERTAKES, place, work, work + 1, row.assignees(), work, words.to(), certainty(row));
    }

    /** «Lier Frivillighetssentral skal lage …»: a name of several words that nobody knows, with work behind it. */
    private static @Nullable Draft stranger(Words words, int place, Assignees assignees) {
        var full = UnknownPersons.row(words, place, assignees);
        boolean begins = place == ListMark.past(words) || words.is(place - 1, ":");
        var people = full.end() == place && begins ? UnknownPersons.given(words, place) : full;
        int end = people.end();
        var who = people.assignees();
        boolean named = end > place && !words.is(place, Strangers.NO_NAME);
        if (named
                && !words.is(place, WhoWords.BEFORE)
                && (TaskVerbs.standsAt(words, end) && !TaskVerbs.isModal(words, end)
                        || TakingPart.isRepresented(words, end)
                        || takesOn(words, end)
                        || end > place + 1 && WorkStems.isWeakPresent(words, end))) {
            return new Draft(Effect.UNDERTAKES, place, end, end + 1, who, end, words.to(), 0.5);
        }
        boolean works = named && TaskVerbs.isModal(words, end) && Infinitives.isTask(words, end + 1);
        return works ? new Draft(Effect.UNDERTAKES, place, end, end + 1, who, end + 1, words.to(), 0.55) : null;
    }

    /** «Kari tar en telefon til kommunen», «Ola og Eva tek ein prat»: what persons take on is theirs to do. */
    private static boolean takesOn(Words words, int verb) {
        return words.is(verb, "tar", "tek")
                && (words.is(verb + 1, "en", "ein", "ei", "et", "eit") || brings(words, verb));
    }

    /** «Kari tar endringen til fagrådet», while «tar saken til orientering» brings it to nobody. */
    private static boolean brings(Words words, int verb) {
        boolean thing = words.text(verb + 1).matches("\\p{L}{3,}(?:en|et|a|ene|ane)");
        int to = verb + 2;
        while (thing && words.inside(to) && to < verb + FAR && !words.is(to, "til", ",")) {
            to++;
        }
        return thing && words.is(to, "til") && !words.is(to + 1, NOTED);
    }

    /** «Vi kommer tilbake til saken»: those who met do it, and none of them is named. */
    private static @Nullable Draft ours(Words words, int place) {
        int first = words.past(place + 1, "også", "derfor", "difor");
        boolean works = TaskVerbs.tellsWork(words, first);
        int verb = works ? first : secondVerb(words, first, false);
        return verb > 0 && !isDenied(words, verb)
                ? new Draft(Effect.UNDERTAKES, place, verb, verb + 1, List.of(), verb, words.to(), 0.5)
                : null;
    }

    /** The comma behind «kommuner som ikke har svart». */
    private static int described(Words words, int place) {
        return words.is(place, "som") ? comma(words, place + 1, place) : place;
    }

    private static int comma(Words words, int place, int none) {
        for (int at = place; words.inside(at) && at < place + FAR; at++) {
            if (words.is(at, ",")) {
                return at;
            }
        }
        return none;
    }

    /** The place behind «, som har fire medlemmer,» and «, i samråd med fagrådet,», where the sentence goes on. */
    private static int pastInsertion(Words words, int place) {
        boolean told = words.is(place, ",")
                && words.is(
                        place + 1,
                        "som",
                        "ledet",
                        "leia",
                        "bestående",
                        "sammensatt",
                        "samansett",
                        "med",
                        "i",
                        "sammen",
                        "saman",
                        "ved",
                        "etter",
                        "på");
        int end = told ? comma(words, place + 2, place) : place;
        return end > place ? end + 1 : place;
    }

    /** «Arbeidsgruppa skal bestå av tre, og leverer rapporten sin …»: the second thing that is told of it. */
    private static int secondVerb(Words words, int place, boolean speaks) {
        for (int at = place; words.inside(at) && !words.is(at, "at"); at++) {
            boolean joins = words.is(at, "og") && (words.is(at - 1, ",") || !speaks);
            boolean modal = TaskVerbs.isModal(words, at + 1) && Infinitives.isTask(words, at + 2);
            boolean shared = TaskVerbs.isModal(words, place)
                    && AskedVerbs.standsAt(words, at + 1); // «skal bestå av … og levere»
            if (joins && (modal || shared || TaskVerbs.standsAt(words, at + 1))) {
                return at + 1;
            }
        }
        return -1;
    }

    private static double certainty(Assignees.Row row) {
        return row.assignees().stream().anyMatch(Assignee::isUnknown) ? 0.65 : 0.75;
    }

    /** «starter ikke», «legger ikke fram». */
    private static boolean isDenied(Words words, int verb) {
        return words.is(verb + 1, "ikke", "ikkje");
    }

    /** «Utvalget sender saken tilbake», «Rådet foreslår et budsjett på …», «ASU velger ut disse:»: done when it is decided. */
    private static boolean isDone(Words words, int verb) {
        if (words.is(verb, "foreslår", "føreslår") || words.stands(verb, "velger ut") || words.stands(verb, "vel ut")) {
            return true;
        }
        for (int at = verb + 1; words.is(verb, "sender", "sende") && words.inside(at) && at < verb + 5; at++) {
            if (words.is(at, "tilbake", "attende")) {
                return true;
            }
        }
        return false;
    }

    /** «tar saken opp til orientering» is no work. */
    private static boolean isOrientation(Words words, int verb) {
        for (int at = verb; words.inside(at) && at < verb + 12; at++) {
            if (words.stands(at, "til orientering")
                    || words.stands(at, "til etterretning")
                    || words.stands(at, "til vitande")) {
                return true;
            }
        }
        return false;
    }
}
