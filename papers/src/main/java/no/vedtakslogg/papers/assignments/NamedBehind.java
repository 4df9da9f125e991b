package no.vedtakslogg.papers.assignments;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Those who are named behind the work and nothing else with them: «Program sendes ut innen 20. februar – Randi», «Sende ut
 * referatet (Kari Moe, frist 1. mai)».
 */
final class NamedBehind {
    private NamedBehind() {}

    /** The work and the names as two; the sentence as it is where it does not end in names. */
    static List<Words> cut(Words sentence, Assignees assignees) {
        for (int place = sentence.to() - 1; place > ListMark.past(sentence) + 1; place--) {
            var names = opens(sentence, place) ? at(sentence, place + 1, assignees) : null;
            if (names != null) {
                return parts(sentence, place, names.end());
            }
        }
        return List.of(sentence);
    }

    // the work, the names, and by when, where that stands behind them
    private static List<Words> parts(Words sentence, int mark, int end) {
        var work = part(sentence, sentence.from(), mark);
        var names = part(sentence, mark + 1, end);
        int last = sentence.is(sentence.to() - 1, ")") ? sentence.to() - 1 : sentence.to();
        return end + 1 < last ? List.of(work, names, part(sentence, end + 1, last)) : List.of(work, names);
    }

    /** The names that make up these words, where they stand behind a dash or in a bracket; null where they do not. */
    static Assignees.@Nullable Row in(Words words, Assignees assignees) {
        return words.from() > 0 && isMark(words.tokens().get(words.from() - 1).text())
                ? at(words, words.from(), assignees)
                : null;
    }

    private static boolean isMark(String text) {
        return text.equals("-") || text.equals("–") || text.equals("(") || text.equals("→");
    }

    private static boolean opens(Words words, int place) {
        return words.is(place, "(")
                || words.is(place, "-", "–")
                        && words.at(place).gap()
                        && words.at(place + 1).gap();
    }

    // a body's short name in a bracket explains what stands before it: «arbeidsutvalget (AU)»
    private static Assignees.@Nullable Row at(Words words, int place, Assignees assignees) {
        boolean bracket = place > 0 && words.tokens().get(place - 1).is("(");
        var known = assignees.row(words, place);
        var row = known == null ? UnknownPersons.row(words, place, assignees) : known;
        boolean names = row.end() > place && (!bracket || assignees.arePersons(row) || goesOn(words, row.end()));
        return names && endsWith(words, row.end()) ? row : null;
    }

    // «(kommunene, frist 1. mai)» tells more than what is in the bracket
    private static boolean goesOn(Words words, int end) {
        return end < words.tokens().size()
                && (words.tokens().get(end).is(",") || words.tokens().get(end).is(";"));
    }

    private static boolean endsWith(Words words, int end) {
        int after = words.is(end, ")") ? end + 1 : end;
        return !words.inside(after)
                || words.is(end, ",", ";")
                        && (words.is(end + 1, "frist", "innen", "innan", "før", "senest", "seinest", "uke", "veke")
                                || words.at(end + 1).isNumber());
    }

    private static Words part(Words words, int from, int to) {
        return new Words(words.text(), words.tokens(), from, to);
    }
}
