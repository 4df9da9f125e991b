package no.vedtakslogg.papers.assignments;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** «Styret vedtok å sende en uttalelse»: a body that decides on work of its own. */
final class Resolved implements Rule {
    private static final Set<String> EVENTS = Lexicon.words("avholde avhalde arrangere arrangera gi gje");
    private static final Rule GROUP = new SettingUp();

    @Override
    public @Nullable Draft at(Words words, int place, Assignees assignees) {
        boolean resolves = words.is(place, "vedtar", "vedtek", "beslutter", "besluttar")
                || words.is(place, "vedtok", "besluttet", "beslutta") && Recounted.isDecision(words, place);
        boolean works = resolves && words.is(place + 1, "å") && WorkStems.isInfinitive(words, place + 2);
        if (!works || words.is(place + 2, EVENTS) || GROUP.at(words, place + 2, assignees) != null) {
            return null;
        }
        var row = assignees.row(words, ListMark.past(words));
        List<Assignee> who = row != null && row.end() == place ? row.assignees() : List.of();
        return new Draft(Effect.UNDERTAKES, words.from(), place, place + 1, who, place + 2, words.to(), 0.55);
    }
}
