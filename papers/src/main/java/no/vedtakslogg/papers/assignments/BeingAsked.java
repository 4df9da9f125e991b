package no.vedtakslogg.papers.assignments;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** «Sekretariatet bes om å …», «AU delegeres å …», «fagråd 3 får i oppdrag å …», «det bes om at …». */
final class BeingAsked implements Rule {
    /** What is done to somebody in one word: «bes», «anmodes». */
    private static final Map<String, Effect> VERBS = Map.ofEntries(
            Map.entry("bes", Effect.ASKS),
            Map.entry("bedes", Effect.ASKS),
            Map.entry("bedast", Effect.ASKS),
            Map.entry("anmodes", Effect.ASKS),
            Map.entry("oppfordres", Effect.ASKS),
            Map.entry("oppfordrast", Effect.ASKS),
            Map.entry("oppmodast", Effect.ASKS),
            Map.entry("inviteres", Effect.ASKS),
            Map.entry("inviterast", Effect.ASKS),
            Map.entry("utfordres", Effect.ASKS),
            Map.entry("pålegges", Effect.COMMISSIONS),
            Map.entry("påleggast", Effect.COMMISSIONS),
            Map.entry("plasseres", Effect.DELEGATES),
            Map.entry("plasserast", Effect.DELEGATES),
            Map.entry("ligger", Effect.DELEGATES),
            Map.entry("ligg", Effect.DELEGATES),
            Map.entry("henstilles", Effect.ASKS),
            Map.entry("legges", Effect.DELEGATES),
            Map.entry("leggjast", Effect.DELEGATES),
            Map.entry("delegeres", Effect.DELEGATES),
            Map.entry("delegerast", Effect.DELEGATES),
            Map.entry("overlates", Effect.DELEGATES),
            Map.entry("overlatast", Effect.DELEGATES),
            Map.entry("tillegges", Effect.COMMISSIONS),
            Map.entry("tilleggast", Effect.COMMISSIONS),
            Map.entry("bemyndiges", Effect.DELEGATES));

    /** What «vert» and «blir» tell in two words. */
    private static final Map<String, Effect> PARTICIPLES = Map.ofEntries(
            Map.entry("bedt", Effect.ASKS),
            Map.entry("bede", Effect.ASKS),
            Map.entry("beden", Effect.ASKS),
            Map.entry("bedne", Effect.ASKS),
            Map.entry("bedd", Effect.ASKS),
            Map.entry("bedde", Effect.ASKS),
            Map.entry("oppmoda", Effect.ASKS),
            Map.entry("oppfordret", Effect.ASKS),
            Map.entry("oppfordra", Effect.ASKS),
            Map.entry("anmodet", Effect.ASKS),
            Map.entry("anmoda", Effect.ASKS),
            Map.entry("utfordret", Effect.ASKS),
            Map.entry("utfordra", Effect.ASKS),
            Map.entry("pålagt", Effect.COMMISSIONS),
            Map.entry("pålagde", Effect.COMMISSIONS),
            Map.entry("delegert", Effect.DELEGATES));

    /** What somebody «gis», «får», «har» or «er». */
    private static final String[] CHARGES = Lexicon.phrases("""
            i oppdrag
            i oppgave
            i oppgåve
            som oppgave
            som oppdrag
            oppdrag
            oppdraget
            oppgaven
            oppgåva
            ansvar
            ansvaret
            hovedansvar
            hovedansvaret
            hovudansvar
            hovudansvaret
            selv ansvar
            selv ansvaret
            sjølv ansvar
            sjølv ansvaret
            et særskilt ansvar
            eit særskilt ansvar
            ansvarlig
            ansvarleg
            ansvarlige
            ansvarlege
            mandat
            frist
            ny frist
            utvidet frist
            utvida frist
            utsatt frist
            utsett frist
            forlenget frist
            forlenga frist
            fristen utsatt
            fristen utsett
            fristen forlenget
            fristen forlenga
            """);

    private static final String[] POWERS = Lexicon.phrases("""
            fullmakt
            myndighet
            mynde
            delegert
            delegert myndighet
            """);
    private static final Set<String> GIVEN = Lexicon.words("gis gjevast får har er vert blir");

    private static final String[] LEADS = {
        "om å",
        "til å",
        "å",
        "om",
        "for å",
        "med å",
        "for",
        "til",
        "myndighet til å",
        "fullmakt til å",
        "ansvar for å",
        "ansvaret for å",
        "om også å",
        "å å",
        "oppgaven med å",
        "å sørge for at"
    };

    private static final Set<String> TAKES_TO = Lexicon.words(
            "legges leggjast ligger ligg plasseres plasserast henstilles delegeres delegerast overlates overlatast tillegges tilleggast");

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
        Draft to = to(words, place, words.past(end, "til", "hos"), assignees);
        if (to == null
                && words.is(place, "legges", "leggjast", "plasseres", "plasserast", "ligger", "ligg", "henstilles")) {
            return null; // «legges til grunn»
        }
        if (words.is(place, "inviteres", "inviterast", "utfordres") && !toDo(words, end)) {
            return null; // to a meeting
        }
        var subject = to == null ? Subjects.before(words, place, assignees) : null;
        return subject == null ? to : asked(words, verb.effect(), subject.start(), place, end, subject.who());
    }

    /** «På bakgrunn av rapporten bes arbeidsgruppen …»: who is asked stands behind the verb. */
    private static @Nullable Draft turned(Words words, int place, Assignees assignees) {
        boolean one = VERBS.containsKey(words.text(place)) && !words.is(place, TAKES_TO);
        if (!one && !words.is(place, GIVEN) || place == ListMark.past(words) || assignees.endsAt(words, place)) {
            return null;
        }
        var row = assignees.row(words, place + 1);
        if (row == null) {
            return null;
        }
        Verb verb = one
                ? new Verb(VERBS.getOrDefault(words.text(place), Effect.ASKS), row.end())
                : behind(words, place, row.end());
        return verb == null ? null : asked(words, verb.effect(), words.from(), place, verb.end(), row.assignees());
    }

    private static @Nullable Draft asked(
            Words words, Effect effect, int start, int place, int end, List<Assignee> who) {
        int task = words.past(words.past(end, "også", "videre", "samtidig"), LEADS);
        return words.inside(task) ? new Draft(effect, start, place, end, who, task, words.to(), certainty(who)) : null;
    }

    /** Whether «til å» or «for å» tells what one is invited to do. */
    private static boolean toDo(Words words, int place) {
        for (int at = place; words.inside(at); at++) {
            if (words.stands(at, "til å") || words.stands(at, "for å") || at == place && words.is(at, "å")) {
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
        Effect one = VERBS.get(words.text(place));
        return one == null ? behind(words, place, place + 1) : new Verb(one, place + 1);
    }

    /** What stands behind «gis», «får», «har» or «vert», and behind the one it is given where that one comes first. */
    private static @Nullable Verb behind(Words words, int verb, int place) {
        boolean auxiliary = words.is(verb, "vert", "blir");
        Effect participle = auxiliary ? PARTICIPLES.get(words.text(place)) : null;
        if (participle != null) {
            return new Verb(participle, place + 1);
        }
        int given = auxiliary ? words.past(place, "gitt", "gjeve", "gjevne") : place;
        if (!words.is(verb, GIVEN) || auxiliary && given == place) {
            return null;
        }
        int power = words.past(given, POWERS);
        int charge = words.past(given, CHARGES);
        boolean has = words.is(verb, "har", "er");
        if (power > given) {
            return has ? null : new Verb(Effect.DELEGATES, power);
        }
        boolean answers = words.text(charge - 1).contains("ansvar")
                && (words.stands(charge, "for å") || namesWork(words, words.past(charge, "for")));
        return charge > given && (!has || answers) ? new Verb(Effect.COMMISSIONS, charge) : null;
    }

    /** «Det bes om at …», «Videre bes det om en …». */
    private static @Nullable Draft impersonal(Words words, int verb, int place, Assignees assignees) {
        if (!words.is(place, "om")) {
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
        var row = led && words.is(verb, TAKES_TO) ? assignees.row(words, place) : null;
        if (row == null) {
            return null;
        }
        boolean asks = words.is(verb, "henstilles");
        int from = asks ? words.past(row.end(), LEADS) : words.from();
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
