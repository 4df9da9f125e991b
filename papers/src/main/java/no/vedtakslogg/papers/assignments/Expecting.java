package no.vedtakslogg.papers.assignments;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** «ASU forutsetter at …», «anbefaler at …», «legger til grunn at …»: work for whoever the clause names. */
final class Expecting implements Rule {
    private static final Map<String, Effect> VERBS = Map.ofEntries(
            Map.entry("forutsetter at", Effect.PRESUMES),
            Map.entry("føreset at", Effect.PRESUMES),
            Map.entry("forventer at", Effect.PRESUMES),
            Map.entry("ventar at", Effect.PRESUMES),
            Map.entry("forventes at", Effect.PRESUMES),
            Map.entry("forventes det at", Effect.PRESUMES),
            Map.entry("ventast at", Effect.PRESUMES),
            Map.entry("krever at", Effect.PRESUMES),
            Map.entry("legger til grunn at", Effect.PRESUMES),
            Map.entry("legg til grunn at", Effect.PRESUMES),
            Map.entry("forutsettes at", Effect.PRESUMES),
            Map.entry("forutsettes det at", Effect.PRESUMES),
            Map.entry("enige om at", Effect.PRESUMES),
            Map.entry("einige om at", Effect.PRESUMES),
            Map.entry("samde om at", Effect.PRESUMES),
            Map.entry("enighet om at", Effect.PRESUMES),
            Map.entry("semje om at", Effect.PRESUMES),
            Map.entry("konkluderer med at", Effect.PRESUMES),
            Map.entry("vedtar at", Effect.COMMISSIONS),
            Map.entry("vedtek at", Effect.COMMISSIONS),
            Map.entry("beslutter at", Effect.COMMISSIONS),
            Map.entry("bestemmer at", Effect.COMMISSIONS),
            Map.entry("anbefaler at", Effect.RECOMMENDS),
            Map.entry("tilrår at", Effect.RECOMMENDS),
            Map.entry("tilrås at", Effect.RECOMMENDS),
            Map.entry("tilrås det at", Effect.RECOMMENDS),
            Map.entry("tilrådes at", Effect.RECOMMENDS),
            Map.entry("rår til at", Effect.RECOMMENDS),
            Map.entry("foreslår at", Effect.RECOMMENDS),
            Map.entry("gjør framlegg om at", Effect.RECOMMENDS),
            Map.entry("ønsker at", Effect.ASKS),
            Map.entry("ønskjer at", Effect.ASKS),
            Map.entry("anbefales at", Effect.RECOMMENDS));

    @Override
    public @Nullable Draft at(Words words, int place, Assignees assignees) {
        if (words.is(place, "anbefaler", "tilrår", "oppfordrer")) {
            var row = assignees.row(words, assignees.pastSpeaker(words, place));
            int task = row == null ? place : words.past(row.end(), "å", "om å", "til å");
            if (row != null && task > row.end() && !words.text(task + 2).equals("vedtak")) {
                return new Draft(Effect.RECOMMENDS, place, place, place + 1, row.assignees(), task, words.to(), 0.85);
            }
        }
        for (var verb : VERBS.entrySet()) {
            int end = end(words, place, verb.getKey(), assignees);
            if (end > place) {
                Draft that = ThatClause.read(words, end, assignees, verb.getValue(), place, end - 1);
                return that != null && verb.getKey().contains("om at")
                        ? byThoseWhoAgree(words, place, that, assignees)
                        : that;
            }
        }
        return null;
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
