package no.vedtakslogg.papers.assignments;

import java.util.ArrayList;
import java.util.List;

/** Labels behind a piece of work that tell who answers for it, and by when: «Utkastet sendes ut (ansvar: AU, frist: 1. mai)». */
final class WorkLabels {
    static final String[] WHO = Lexicon.phrases("""
            ansvarlig
            ansvarleg
            ansvarlige
            ansvarlege
            ansvar
            ansv
            ansv .
            ansvarlig for oppfølging
            ansvarleg for oppfølging
            oppfølging
            oppfølgingsansvar
            ansvar for oppfølging
            ansvarlig for oppfølgingen
            oppfølgingsansvarlig
            """);

    private WorkLabels() {}

    /** The work and each label as sentences of their own; the whole sentence where no label names anybody. */
    static List<Words> cut(Words sentence) {
        var parts = new ArrayList<Words>();
        int start = sentence.from();
        boolean named = false;
        for (int place = start; place < sentence.to(); place++) {
            boolean who = namesWho(sentence, place);
            if (!who && !tellsWhen(sentence, place, named)) {
                continue;
            }
            named |= who;
            if (place > ListMark.past(sentence) && isApart(sentence, place)) {
                parts.add(part(sentence, start, place));
                start = place;
                int closed = closed(sentence, place);
                if (closed > place) {
                    parts.add(part(sentence, start, closed));
                    start = closed;
                }
            }
        }
        parts.add(part(sentence, start, sentence.to()));
        return named ? parts : List.of(sentence);
    }

    /** Where the bracket closes that opens before the label, if the sentence goes on behind it. */
    private static int closed(Words sentence, int label) {
        for (int at = label; sentence.is(label - 1, "(") && sentence.inside(at + 1); at++) {
            if (sentence.is(at, ")")) {
                return at;
            }
        }
        return label;
    }

    /** «Ansvar: Avklares»: it is told that nobody answers for it yet. */
    static boolean isOpen(Words sentence) {
        int end = sentence.past(sentence.from(), WHO);
        return end > sentence.from() && sentence.is(end, ":") && sentence.to() == end + 2;
    }

    private static boolean namesWho(Words words, int place) {
        int end = words.past(place, WHO);
        return end > place && (words.is(end, ":") || isBracket(words, place, end));
    }

    /** «frist: 1. mai», and without the colon where somebody is named before it. */
    private static boolean tellsWhen(Words words, int place, boolean named) {
        return words.is(place, "frist", "tidsfrist") && (words.is(place + 1, ":") || named && words.inside(place + 1));
    }

    /** «(ansv. AU)»: a bracket with a label and a name, which needs no colon. */
    static boolean isBracket(Words words, int place, int end) {
        return words.tokens().get(Math.max(0, place - 1)).is("(")
                && words.inside(end)
                && words.at(end).isCapital();
    }

    private static boolean isApart(Words words, int place) {
        return words.at(place).isCapital() || words.is(place - 1, "(", ",", "-", "–", "/", "|");
    }

    /** Without the bracket, the comma or the dash around the label. */
    private static Words part(Words words, int from, int to) {
        int end = to;
        boolean whole = from == words.from() && to == words.to();
        while (!whole && end > from + 1 && words.is(end - 1, "(", ")", ",", "-", "–", "/", "|")) {
            end--;
        }
        return new Words(words.text(), words.tokens(), from, end);
    }
}
