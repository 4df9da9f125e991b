package no.vedtakslogg.papers.assignments;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The subject behind its verb: «Innen utgangen av året skal sekretariatet …», «Til neste møte forbereder AU …». */
final class Turned implements Rule {
    private static final int LONGEST = 4;

    /** What is done, behind «må de melde»; without it the word behind «de» may tell of what kind they are. */
    private static final Pattern WHAT =
            Pattern.compile("dette|det|den|seg|en|et|ei|ein|eit|inn|opp|ut|fram|frem|tilbake|attende|til|fra|frå");

    @Override
    public @Nullable Draft at(Words words, int place, Assignees assignees) {
        boolean modal = TaskVerbs.isModal(words, place);
        if (!modal && !TaskVerbs.isPresent(words, place) && !isParted(words, place, assignees)
                || place == ListMark.past(words)
                || words.is(place - 1, "kan", "kunne", "bør", "burde", "vil", "skal", "må", "å")
                || assignees.endsAt(words, place)
                || UnknownPersons.given(words, ListMark.past(words)).end() == place
                || !modal && Undertaking.standsBefore(words, place)) {
            return null;
        }
        var row = assignees.row(words, place + 1);
        if (modal && words.is(place + 1, "vi", "me", "man", "ein") && Infinitives.isTask(words, place + 2)) {
            return new Draft(Effect.UNDERTAKES, words.from(), place, place + 1, List.of(), place + 2, words.to(), 0.5);
        }
        if (row == null
                && modal
                && words.is(place + 1, "de", "dei")
                && (WHAT.matcher(words.text(place + 3)).matches() || WorkStems.isInfinitive(words, place + 2))) {
            return Infinitives.isTask(words, place + 2)
                    ? new Draft(
                            Effect.UNDERTAKES, words.from(), place, place + 1, List.of(), place + 2, words.to(), 0.45)
                    : null;
        }
        if (row == null && modal) {
            row = stranger(words, place + 1);
        }
        boolean works = row != null
                && (modal
                        ? Infinitives.isTask(words, row.end()) || words.stands(row.end(), "ha klar")
                        : words.inside(row.end()));
        return row != null && works
                ? new Draft(
                        Effect.UNDERTAKES, words.from(), place, place + 1, row.assignees(), row.end(), words.to(), 0.6)
                : null;
    }

    /** «I mai held Kari Vik kurs»: what belongs to the verb stands behind whoever does it. */
    private static boolean isParted(Words words, int place, Assignees assignees) {
        var row = ParticleVerbs.mayBeginAt(words, place) ? assignees.row(words, place + 1) : null;
        return row != null && ParticleVerbs.standsParted(words, place, row.end());
    }

    /** «vil Norsk Brannvern komme», «må Lier lokalmedisinske senter avklare»: a name that nobody knows, up to the verb. */
    private static Assignees.@Nullable Row stranger(Words words, int place) {
        if (!words.inside(place) || !words.at(place).isCapital()) {
            return null;
        }
        int end = place + 1;
        while (words.inside(end) && words.at(end).isWord() && end < place + LONGEST && !isVerb(words, end)) {
            end++;
        }
        return isVerb(words, end)
                ? new Assignees.Row(List.of(Assignees.unknown(words, place, end).assignee()), end)
                : null;
    }

    private static boolean isVerb(Words words, int place) {
        return Infinitives.isTask(words, place)
                && !words.at(place).isCapital()
                && !words.text(place).matches(".*(?:iske|ske|ige|ale|elle|ende|ande)");
    }
}
