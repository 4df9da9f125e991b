package no.vedtakslogg.papers.assignments;

import org.jspecify.annotations.Nullable;

/** The second that a sentence asks without saying so again: «…, og AU om å lage program». */
final class AlsoAsking implements Rule {
    @Override
    public @Nullable Draft at(Words words, int place, Assignees assignees) {
        int who = words.past(place, ", og", "og", ", samt", "samt", ", mens", ",");
        var row = who == place ? null : assignees.row(words, who);
        if (row == null || !words.stands(row.end(), "om å") && !words.stands(row.end(), "til å")) {
            return null;
        }
        return new Draft(Effect.ASKS, place, who, who, row.assignees(), row.end() + 2, words.to(), 0.85);
    }
}
