package no.vedtakslogg.papers.assignments;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** «Det nedsettes en arbeidsgruppe som skal …»: the new group is put to work, or whoever sets it up where no more is said. */
final class SettingUp implements Rule {
    private static final Set<String> VERBS = Set.of(
            "nedsetter",
            "nedsettes",
            "nedset",
            "oppretter",
            "opprettes",
            "opprettar",
            "opprettast",
            "etablerer",
            "etableres",
            "oppnevner",
            "oppnevnes");
    private static final String[] SEPARATE = {"set ned", "setter ned", "settes ned", "nemner opp", "setjast ned"};
    private static final String[] DONE = {
        "sett ned", "satt ned", "nedsett", "nedsatt", "oppretta", "opprettet", "etablert", "oppnemnd", "oppnevnt"
    };
    private static final String HEADS =
            ".*(gruppe|gruppa|gruppen|utvalg|utval|komite|komité|team|forum|nettverk|råd|nemnd)";
    private static final String[] THEREFORE = {
        "som skal",
        "som må",
        "som bør",
        "som får i oppdrag å",
        "som gis i oppdrag å",
        "som",
        "for å",
        "med oppdrag å",
        "med mandat å",
        "med mandat til å",
        "til å",
        "som skal ha ansvar for å",
        "med ansvar for å"
    };
    private static final int FAR = 8;

    @Override
    public @Nullable Draft at(Words words, int place, Assignees assignees) {
        int verbEnd = verbEnd(words, place);
        int head = verbEnd == place ? place : head(words, verbEnd);
        return head == verbEnd || isAdvised(words, place) ? null : group(words, place, verbEnd, head, assignees);
    }

    /** The place behind the verb by which something is set up here, or this place. */
    private static int verbEnd(Words words, int place) {
        boolean decided = words.is(place, "opprette", "nedsette", "etablere", "oppnevne", "opprette", "nemne")
                && Decided.standsBefore(words, place);
        int verbEnd = decided || words.is(place, VERBS) ? place + 1 : words.past(place, SEPARATE);
        if (words.is(place, "vert", "blir")) {
            verbEnd = words.past(place + 1, "det", "det også");
            verbEnd = words.past(verbEnd, DONE) == verbEnd ? place : words.past(verbEnd, DONE);
        }
        return verbEnd;
    }

    /** «anbefaler at det opprettes et team»: it is for others to decide, and nobody is named who is to do it. */
    private static boolean isAdvised(Words words, int verb) {
        int that = words.is(verb - 1, "det") ? verb - 2 : verb - 1;
        return words.is(that, "at")
                && (words.is(that - 1, "anbefaler", "tilrår", "tilråder", "anbefales")
                        || words.is(that - 1, "til") && words.is(that - 2, "rår", "råder"));
    }

    /** Whether a verb stands here by which a group is set up. */
    static boolean standsAt(Words words, int place) {
        int verbEnd = words.is(place, VERBS) ? place + 1 : words.past(place, SEPARATE);
        return verbEnd > place && head(words, verbEnd) > verbEnd;
    }

    /** The place of the group behind the verb, or that behind the verb where there is none. */
    private static int head(Words words, int verbEnd) {
        for (int head = verbEnd; words.inside(head) && head < verbEnd + FAR; head++) {
            if (words.text(head).matches(HEADS)) {
                return head;
            }
            if (!words.at(head).isWord() && !words.is(head, "-") || words.is(head, "som", "til", "i", "av")) {
                return verbEnd;
            }
        }
        return verbEnd;
    }

    private static @Nullable Draft group(Words words, int verb, int verbEnd, int head, Assignees assignees) {
        int group = words.past(verbEnd, "det", "også", "derfor", "det også");
        int task = words.past(behind(words, head + 1), THEREFORE);
        boolean described = words.is(task - 1, "som") && words.is(task, NoWork.PRESENT); // «som består av fem brukere»
        described |= isRole(words, task - 1);
        if (task > behind(words, head + 1) && !described) {
            var who = Assignees.unknown(words, group, head + 1).assignee();
            return new Draft(Effect.APPOINTS, verb, verb, verbEnd, List.of(who), task, words.to(), 0.8);
        }
        var subject = words.text(verb).endsWith("es") ? null : Subjects.before(words, verb, assignees);
        List<Assignee> who = subject == null ? List.of() : subject.who();
        if (who.size() == 1 && (assignees.speaks(who.getFirst()) || Assignees.isDeciding(who.getFirst()))) {
            return null; // «ASU setter ned en gruppe med tre medlemmer»: done by being decided
        }
        return new Draft(
                Effect.APPOINTS, subject == null ? verb : subject.start(), verb, verbEnd, who, verb, words.to(), 0.6);
    }

    /** The «som» of «med Kari Vik som leiar»: behind it stands what somebody is, and not what the group does. */
    private static boolean isRole(Words words, int place) {
        return words.is(place, "som") && words.is(place + 1, WhoWords.ROLES);
    }

    /** Over «på tvers», «for X» to what the group is for. */
    private static int behind(Words words, int place) {
        for (int at = place; words.inside(at) && at < place + FAR; at++) {
            if (words.past(at, THEREFORE) > at && !isRole(words, at)) {
                return at;
            }
            if (words.is(at, ".", ";", "og")) {
                return place;
            }
        }
        return place;
    }
}
