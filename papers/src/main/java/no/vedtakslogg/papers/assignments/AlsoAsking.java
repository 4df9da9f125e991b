package no.vedtakslogg.papers.assignments;

import org.jspecify.annotations.Nullable;

/** The second that a sentence asks without saying so again: «…, og AU om å lage program». */
final class AlsoAsking implements Rule {
    @Override
    public @Nullable Draft at(Words words, int place, Assignees assignees) {
        int who = words.past(place, ", og", "og", ", samt", "samt", ", mens", ",");
        var row = who == place ? null : assignees.row(words, who);
        int task = row == null ? who : words.past(row.end(), "om å", "til å", "å");
        if (row == null || task == row.end()) {
            return null;
        }
        return new Draft(Effect.ASKS, place, who, who, row.assignees(), task, words.to(), 0.85);
    }
}
