package no.vedtakslogg.papers.assignments;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** «Styret vedtok å sende en uttalelse»: a body that decides on work of its own. */
final class Resolved implements Rule {
    private static final Set<String> EVENTS = Lexicon.words("avholde avhalde arrangere arrangera gi gje");
    private static final String[] AGREEMENT = {"enighet om", "einigheit om", "semje om", "tilslutning til"};
    private static final String[] AGREED = {
        "enige om",
        "einige om",
        "enig om",
        "einig om",
        "samde om",
        "besluttet",
        "beslutta",
        "vedtatt",
        "vedteke",
        "bestemt",
        "avtalt",
        "avtala",
        "avgjort"
    };
    private static final Rule GROUP = new SettingUp();

    @Override
    public @Nullable Draft at(Words words, int place, Assignees assignees) {
        int end = resolved(words, place);
        boolean works = end > place && words.is(end, "å") && isTask(words, end + 1);
        if (!works || words.is(end + 1, EVENTS) || GROUP.at(words, end + 1, assignees) != null) {
            return null;
        }
        var row = assignees.row(words, ListMark.past(words));
        List<Assignee> who = row != null && row.end() == place ? row.assignees() : List.of();
        return new Draft(Effect.UNDERTAKES, words.from(), place, end, who, end + 1, words.to(), 0.55);
    }

    /** The place behind «vedtar», «ble enige om», «det ble bestemt», or this place. */
    private static int resolved(Words words, int place) {
        if (words.is(place, "vedtar", "vedtek", "beslutter", "besluttar", "bestemmer", "bestem")
                || words.is(place, "vedtok", "besluttet", "beslutta", "bestemte")
                        && Recounted.isDecision(words, place)) {
            return place + 1;
        }
        if (words.is(place, "er") && words.is(place - 1, "planen") && place - 1 == ListMark.past(words)) {
            return place + 1;
        }
        int decision = words.past(place, "fatter vedtak om", "fattar vedtak om", "gjer vedtak om", "gjør vedtak om");
        if (decision > place) {
            return decision;
        }
        boolean became = words.is(place, "ble", "blei", "vart", "er");
        int end = became ? words.past(place + 1, AGREED) : place + 1;
        if (became || words.is(place, "var")) {
            end = Math.max(end, words.past(place + 1, AGREEMENT)); // «det var enighet om å …»
        }
        boolean impersonal = words.is(place - 1, "det") && place - 1 == ListMark.past(words);
        return end > place + 1 && (impersonal || Recounted.isDecision(words, place)) ? end : place;
    }

    /** «lage», «få laget», «få på plass»: work, and not what a body only decides. */
    private static boolean isTask(Words words, int place) {
        return WorkStems.isInfinitive(words, place)
                || words.is(place, "få")
                        && (words.text(place + 1).matches("\\p{L}{3,}[td]") || words.is(place + 1, "på", "i", "tak"));
    }
}
