package no.vedtakslogg.papers.assignments;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** «Sekretariatet bes om å …», «AU delegeres å …», «fagråd 3 får i oppdrag å …», «det bes om at …». */
final class BeingAsked implements Rule {
    private static final Map<String, Effect> VERBS = Map.ofEntries(
            Map.entry("bes", Effect.ASKS),
            Map.entry("bedes", Effect.ASKS),
            Map.entry("bedast", Effect.ASKS),
            Map.entry("anmodes", Effect.ASKS),
            Map.entry("oppfordres", Effect.ASKS),
            Map.entry("oppfordrast", Effect.ASKS),
            Map.entry("oppmodast", Effect.ASKS),
            Map.entry("inviteres", Effect.ASKS),
            Map.entry("utfordres", Effect.ASKS),
            Map.entry("blir bedt", Effect.ASKS),
            Map.entry("vert bedt", Effect.ASKS),
            Map.entry("vert bede", Effect.ASKS),
            Map.entry("vert beden", Effect.ASKS),
            Map.entry("blir beden", Effect.ASKS),
            Map.entry("blir bede", Effect.ASKS),
            Map.entry("vert oppmoda", Effect.ASKS),
            Map.entry("blir oppfordret", Effect.ASKS),
            Map.entry("blir oppmoda", Effect.ASKS),
            Map.entry("pålegges", Effect.COMMISSIONS),
            Map.entry("påleggast", Effect.COMMISSIONS),
            Map.entry("gis i oppdrag", Effect.COMMISSIONS),
            Map.entry("får i oppdrag", Effect.COMMISSIONS),
            Map.entry("får oppdraget", Effect.COMMISSIONS),
            Map.entry("får i oppgave", Effect.COMMISSIONS),
            Map.entry("gis i oppgave", Effect.COMMISSIONS),
            Map.entry("får oppdrag", Effect.COMMISSIONS),
            Map.entry("får ansvar", Effect.COMMISSIONS),
            Map.entry("får ansvaret", Effect.COMMISSIONS),
            Map.entry("gis ansvar", Effect.COMMISSIONS),
            Map.entry("gis ansvaret", Effect.COMMISSIONS),
            Map.entry("har ansvar", Effect.COMMISSIONS),
            Map.entry("har ansvaret", Effect.COMMISSIONS),
            Map.entry("har selv ansvar", Effect.COMMISSIONS),
            Map.entry("har selv ansvaret", Effect.COMMISSIONS),
            Map.entry("har sjølv ansvar", Effect.COMMISSIONS),
            Map.entry("har sjølv ansvaret", Effect.COMMISSIONS),
            Map.entry("er ansvarlig", Effect.COMMISSIONS),
            Map.entry("er ansvarleg", Effect.COMMISSIONS),
            Map.entry("gis mandat", Effect.COMMISSIONS),
            Map.entry("får mandat", Effect.COMMISSIONS),
            Map.entry("gis oppdraget", Effect.COMMISSIONS),
            Map.entry("legges til", Effect.DELEGATES),
            Map.entry("leggjast til", Effect.DELEGATES),
            Map.entry("plasseres hos", Effect.DELEGATES),
            Map.entry("delegeres", Effect.DELEGATES),
            Map.entry("delegerast", Effect.DELEGATES),
            Map.entry("overlates", Effect.DELEGATES),
            Map.entry("overlatast", Effect.DELEGATES),
            Map.entry("tillegges", Effect.COMMISSIONS),
            Map.entry("tilleggast", Effect.COMMISSIONS),
            Map.entry("vert delegert", Effect.DELEGATES),
            Map.entry("gis fullmakt", Effect.DELEGATES),
            Map.entry("får fullmakt", Effect.DELEGATES),
            Map.entry("får delegert", Effect.DELEGATES),
            Map.entry("gis myndighet", Effect.DELEGATES),
            Map.entry("får myndighet", Effect.DELEGATES),
            Map.entry("bemyndiges", Effect.DELEGATES),
            Map.entry("gjevast i oppdrag", Effect.COMMISSIONS));
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

    private static final Set<String> TAKES_TO = Set.of(
            "legges",
            "leggjast",
            "plasseres",
            "delegeres",
            "delegerast",
            "overlates",
            "overlatast",
            "tillegges",
            "tilleggast");

    @Override
    public @Nullable Draft at(Words words, int place, Assignees assignees) {
        String verb = verbAt(words, place);
        if (verb == null) {
            return null;
        }
        Effect effect = VERBS.getOrDefault(verb, Effect.ASKS);
        int end = place + verb.split(" ").length;
        if (words.is(place - 1, "det") || words.is(end, "det")) {
            return words.is(place, "bes", "bedes", "anmodes")
                    ? impersonal(words, place, words.past(end, "det"), assignees)
                    : null;
        }
        Draft to = to(words, place, end, assignees);
        if (to == null && words.is(place, "legges", "leggjast", "plasseres")) {
            return null; // «legges til grunn»
        }
        if (words.is(place, "inviteres", "utfordres") && !toDo(words, end)) {
            return null; // to a meeting
        }
        var subject = to == null ? Subjects.before(words, place, assignees) : null;
        if (subject == null) {
            return to;
        }
        int task = words.past(words.past(end, "også", "videre"), LEADS);
        return words.inside(task)
                ? new Draft(effect, subject.start(), place, end, subject.who(), task, words.to(), certainty(subject))
                : null;
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

    private static double certainty(Subjects.Subject subject) {
        return subject.who().stream().anyMatch(Assignee::isUnknown) ? 0.75 : 0.95;
    }

    private static @Nullable String verbAt(Words words, int place) {
        String best = null;
        for (int length = 3; length > 0 && best == null; length--) {
            var verb = new StringBuilder(words.text(place));
            for (int i = 1; i < length; i++) {
                verb.append(' ').append(words.text(place + i));
            }
            best = VERBS.containsKey(verb.toString()) ? verb.toString() : null;
        }
        return best;
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

    /** «Myndigheten delegeres til AU». */
    private static @Nullable Draft to(Words words, int verb, int place, Assignees assignees) {
        var row = words.is(verb, TAKES_TO) ? assignees.row(words, words.past(place, "til")) : null;
        return row == null
                ? null
                : new Draft(
                        Effect.DELEGATES, words.from(), verb, place, row.assignees(), words.from(), words.to(), 0.7);
    }
}
