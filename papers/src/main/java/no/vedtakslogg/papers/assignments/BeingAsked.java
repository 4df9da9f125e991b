package no.vedtakslogg.papers.assignments;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** «Sekretariatet bes om å …», «AU delegeres å …», «fagråd 3 får i oppdrag å …», «det bes om at …». */
final class BeingAsked implements Rule {
    private static final String[] ADVERBS = {"også", "videre", "vidare", "samtidig", "derfor", "difor"};
    private static final Set<String> INSERTED = Lexicon.words("i sammen saman innen innan etter på ved med før");
    private static final int FAR = 18;

    /** The verb that begins here, and the place behind it. */
    private record Verb(Effect effect, int end) {}

    @Override
    public @Nullable Draft at(Words words, int place, Assignees assignees) {
        Draft turned = turned(words, place, assignees);
        Verb verb = turned == null ? verbAt(words, place) : null;
        if (verb == null) {
            return turned;
        }
        int end = verb.end();
        if ((words.is(place - 1, "det") || words.is(end, "det")) && !words.is(place, "henstilles")) {
            return words.is(place, "bes", "bedes", "anmodes")
                    ? impersonal(words, place, words.past(end, "det"), assignees)
                    : null;
        }
        Draft to = to(words, place, words.past(pastGiver(words, end, assignees), "til", "hos"), assignees);
        if (to == null
                && words.is(place, "legges", "leggjast", "plasseres", "plasserast", "ligger", "ligg", "henstilles")) {
            return null; // «legges til grunn»
        }
        boolean invited =
                words.is(place, "inviteres", "inviterast", "utfordres") || words.is(end - 1, "invitert", "inviterte");
        if (invited && !toDo(words, end)) {
            return null; // to a meeting
        }
        if (verb.effect() == Effect.RECOMMENDS && !words.is(words.past(end, "til"), "å")) {
            return null; // «modell B anbefales»
        }
        if (words.is(place, "bes", "bedes", "bedast") && WorkStems.isParticiple(words, words.past(end, ADVERBS))) {
            return new Draft(Effect.ASKS, words.from(), place, end, List.of(), ListMark.past(words), words.to(), 0.55);
        }
        var subject = to == null ? Subjects.before(words, place, assignees) : null;
        return subject == null ? to : asked(words, verb.effect(), subject.start(), place, end, subject.who());
    }

    /** The place behind «midlertidig fra styret» in «delegeres midlertidig fra styret til AU». */
    private static int pastGiver(Words words, int place, Assignees assignees) {
        int adverb = words.past(place, "midlertidig", "mellombels", "herved", "permanent", "også", "videre");
        var giver = words.is(adverb, "fra", "frå") ? assignees.row(words, adverb + 1) : null;
        int behind = giver == null ? adverb : giver.end();
        return words.is(behind, "til", "hos") ? behind : place;
    }

    /** «På bakgrunn av rapporten bes arbeidsgruppen …»: who is asked stands behind the verb. */
    private static @Nullable Draft turned(Words words, int place, Assignees assignees) {
        boolean one = OrderWords.VERBS.containsKey(words.text(place)) && !words.is(place, OrderWords.TAKES_TO);
        if (!one && !words.is(place, OrderWords.GIVEN)
                || place == ListMark.past(words)
                || assignees.endsAt(words, place)) {
            return null;
        }
        var row = assignees.row(words, place + 1);
        if (row == null) {
            return null;
        }
        Verb verb = one
                ? new Verb(OrderWords.VERBS.getOrDefault(words.text(place), Effect.ASKS), row.end())
                : behind(words, place, row.end());
        return verb == null ? null : asked(words, verb.effect(), words.from(), place, verb.end(), row.assignees());
    }

    private static @Nullable Draft asked(
            Words words, Effect effect, int start, int place, int end, List<Assignee> who) {
        int task = pastThey(words, pastInsertion(words, words.past(words.past(end, ADVERBS), OrderWords.LEADS)));
        return words.inside(task) ? new Draft(effect, start, place, end, who, task, words.to(), certainty(who)) : null;
    }

    /** The place behind «de» in «spørres om de kan bidra»: those who are asked, once more. */
    private static int pastThey(Words words, int place) {
        return words.is(place - 1, "om") && words.is(place, "de", "dei") && words.is(place + 1, "kan", "vil", "har")
                ? place + 1
                : place;
    }

    /** The place behind «i samarbeid med sykehuset å» in «gis fullmakt til i samarbeid med sykehuset å …». */
    private static int pastInsertion(Words words, int place) {
        boolean inserted = words.is(place - 1, "til", "om") && words.is(place, INSERTED);
        for (int at = place; inserted && words.inside(at) && at < place + FAR; at++) {
            if (words.is(at, "å")) {
                return at + 1;
            }
        }
        return place;
    }

    /** Whether «til å» or «for å» tells what one is invited to do. */
    private static boolean toDo(Words words, int place) {
        for (int at = place; words.inside(at); at++) {
            if (words.stands(at, "til å")
                    || words.stands(at, "på å")
                    || words.stands(at, "for å")
                    || at == place && words.is(at, "å")) {
                return true;
            }
        }
        return false;
    }

    /** «oppfølgingen», «videre oppfølging»: a piece of work; what one always answers for, as «helsetjenester», is none. */
    private static boolean namesWork(Words words, int place) {
        int noun = words.past(place, "videre", "vidare");
        return words.text(noun)
                .matches("\\p{L}{4,}(?:ing|ingen|inga|inger|arbeidet|en|et)|\\p{L}*oppfølging|dette|det");
    }

    private static double certainty(List<Assignee> who) {
        return who.stream().anyMatch(Assignee::isUnknown) ? 0.75 : 0.95;
    }

    private static @Nullable Verb verbAt(Words words, int place) {
        Effect one = OrderWords.VERBS.get(words.text(place));
        if (words.is(place, "vil", "skal", "må") && words.is(place + 1, "bli", "verte")) {
            Effect coming = OrderWords.PARTICIPLES.get(words.text(place + 2));
            return coming == null ? null : new Verb(coming, place + 3);
        }
        return one == null ? behind(words, place, place + 1) : new Verb(one, place + 1);
    }

    /** What stands behind «gis», «får», «har» or «vert», and behind the one it is given where that one comes first. */
    private static @Nullable Verb behind(Words words, int verb, int place) {
        boolean told = words.is(verb, OrderWords.GAVE) && Recounted.isDecision(words, verb);
        boolean auxiliary = words.is(verb, "vert", "blir")
                || words.is(verb, "er", "ble", "blei", "vart") && Recounted.isDecision(words, verb);
        Effect participle = auxiliary ? OrderWords.PARTICIPLES.get(words.text(place)) : null;
        if (participle != null) {
            return new Verb(participle, place + 1);
        }
        boolean becomes = auxiliary && !words.is(verb, "er");
        int given = becomes ? words.past(place, "gitt", "gjeve", "gjevne") : place;
        if (!told && !words.is(verb, OrderWords.GIVEN) || becomes && given == place) {
            return null;
        }
        int power = words.past(given, OrderWords.POWERS);
        int charge = words.past(given, OrderWords.CHARGES);
        boolean has = words.is(verb, "har", "er");
        if (power > given) {
            return has ? null : new Verb(Effect.DELEGATES, power);
        }
        boolean answers = words.text(charge - 1).contains("ansvar")
                && (words.stands(charge, "for å") || namesWork(words, words.past(charge, "for")));
        boolean due = words.text(charge - 1).endsWith("frist");
        boolean pressing =
                words.is(charge - 1, "oppgave", "oppgåve", "oppdrag") && Pressing.standsBehind(words, charge);
        return charge > given && (!has || answers || due || pressing) ? new Verb(Effect.COMMISSIONS, charge) : null;
    }

    /** «Det bes om at …», «Videre bes det om en …». */
    private static @Nullable Draft impersonal(Words words, int verb, int place, Assignees assignees) {
        if (!words.is(place, "om") || words.is(verb - 2, "hvor", "der", "kor", "som")) {
            return null;
        }
        if (words.is(place + 1, "at")) {
            return ThatClause.read(words, place + 2, assignees, Effect.ASKS, verb, place + 1);
        }
        int task = words.past(place + 1, "å");
        return new Draft(Effect.ASKS, verb, verb, place + 1, List.of(), task, words.to(), 0.6);
    }

    /** «Myndigheten delegeres til AU», «ansvaret ligger hos AU», «det henstilles til kommunene om å …». */
    private static @Nullable Draft to(Words words, int verb, int place, Assignees assignees) {
        boolean led = !words.is(verb, "ligger", "ligg") || words.is(place - 1, "hos");
        var row = led && words.is(verb, OrderWords.TAKES_TO) ? assignees.row(words, place) : null;
        if (row == null) {
            return null;
        }
        boolean asks = words.is(verb, "henstilles");
        int from = asks ? words.past(row.end(), OrderWords.LEADS) : words.from();
        return new Draft(
                asks ? Effect.ASKS : Effect.DELEGATES,
                words.from(),
                verb,
                place,
                row.assignees(),
                from,
                words.to(),
                0.7);
    }
}
