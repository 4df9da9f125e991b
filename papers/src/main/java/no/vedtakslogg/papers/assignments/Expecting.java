package no.vedtakslogg.papers.assignments;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** «ASU forutsetter at …», «anbefaler at …», «legger til grunn at …»: work for whoever the clause names. */
final class Expecting implements Rule {
    private static final Map<String, Effect> VERBS = ThatWords.all();

    /** Verbs of the past and the participles behind «ble», which tell of this meeting or of an earlier one. */
    private static final Set<String> PAST = Lexicon.words(
            "vedtok besluttet beslutta bestemte vedtatt vedteke bestemt avgjort avtalt avtala forutsatte gikk bedt bede");

    @Override
    public @Nullable Draft at(Words words, int place, Assignees assignees) {
        if (words.is(place, "anbefaler", "tilrår", "tilråder", "råder", "rår", "oppfordrer")) {
            var row = assignees.row(words, assignees.pastSpeaker(words, place));
            int task = row == null ? place : words.past(row.end(), "å", "om å", "til å");
            if (row != null && task > row.end() && !isForDecision(words, place, row, task)) {
                return new Draft(Effect.RECOMMENDS, place, place, place + 1, row.assignees(), task, words.to(), 0.85);
            }
        }
        for (var verb : VERBS.entrySet()) {
            int end = end(words, place, verb.getKey(), assignees);
            if (end > place && isDecided(words, place)) {
                Draft that = ThatClause.read(words, end, assignees, verb.getValue(), place, end - 1);
                return that != null && verb.getKey().contains("om at")
                        ? byThoseWhoAgree(words, place, that, assignees)
                        : that;
            }
        }
        return null;
    }

    /** «anbefaler kommunestyret å slutte seg til avtalen», «tilrår … å gjøre slikt vedtak»: what a body above is to decide. */
    private static boolean isForDecision(Words words, int verb, Assignees.Row row, int task) {
        return words.text(task + 2).equals("vedtak") || !words.is(verb, "oppfordrer") && Assignees.decide(row);
    }

    /** Whether it is this meeting that decides; «det ble bestemt at» is, «det ble i forrige møte bestemt at» is not. */
    private static boolean isDecided(Words words, int verb) {
        int start = ListMark.past(words);
        boolean impersonal = words.is(start, "det") && words.is(start + 1, "ble", "blei", "vart", "er");
        return !words.is(verb, PAST) || impersonal && start + 2 == verb || Recounted.isDecision(words, verb);
    }

    /** «Partene er enige om at avtalen evalueres»: they do what nobody else is named for. */
    private static Draft byThoseWhoAgree(Words words, int place, Draft that, Assignees assignees) {
        var row = assignees.row(words, ListMark.past(words));
        boolean agree = row != null && row.end() == place - 1 && !assignees.speaks(row);
        return agree && row != null && that.responsible().isEmpty() ? that.by(row.assignees()) : that;
    }

    /** The place behind the verb and its «at», also where the body that speaks stands between: «Samtidig anbefaler ASU at». */
    private static int end(Words words, int place, String verb, Assignees assignees) {
        int length = verb.split(" ").length;
        if (words.stands(place, verb)) {
            return place + length;
        }
        boolean begins = words.stands(place, verb.substring(0, verb.lastIndexOf(" at")));
        int behind = assignees.pastSpeaker(words, place + length - 2);
        return begins && behind > place + length - 1 && words.is(behind, "at") ? behind + 1 : place;
    }
}
