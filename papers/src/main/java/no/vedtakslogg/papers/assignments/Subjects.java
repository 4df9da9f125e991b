package no.vedtakslogg.papers.assignments;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who stands before a verb: «Ørland, Melhus og Trondheim kommune, samt St. Olavs hospital bes …». */
final class Subjects {
    private static final Set<String> ADVERBS = Lexicon.words("""
            også derfor difor videre vidare samtidig dermed i tillegg hver begge nå ,
            """);
    private static final Set<String> NO_SUBJECT = Lexicon.words("""
            det saken saka dette videre vidare innkalling følgende sakliste
            protokollen referatet møtet alt midlene tiltaket prosjektet rapporten planen
            på i som til før etter innen innan for ved av om når dersom hvis med fra frå
            """);
    private static final Set<String> LEADS_ELSEWHERE = Lexicon.words("for til med fra frå av i på hos ved");
    private static final int FAR = 40;

    /** So many words tell who is asked, where what describes them belongs to their name. */
    private static final int LONGEST = 13;

    /** Who, and where their words begin. */
    record Subject(List<Assignee> who, int start) {}

    private Subjects() {}

    static @Nullable Subject before(Words words, int verb, Assignees assignees) {
        int end = verb;
        while (end > words.from() && words.is(end - 1, ADVERBS)) {
            end--;
        }
        for (int start = Math.max(words.from(), verb - FAR); start < end; start++) {
            var row = words.is(start - 1, LEADS_ELSEWHERE) ? null : assignees.row(words, start);
            if (row != null && row.end() >= end && row.end() <= verb) {
                return new Subject(row.assignees(), start);
            }
        }
        Subject relative = relative(words, verb, assignees);
        if (relative != null) {
            return relative;
        }
        Subject inserted = inserted(words, verb, assignees);
        if (inserted != null) {
            return inserted;
        }
        Subject told = described(words, verb, end);
        return told == null ? stranger(words, end) : told;
    }

    /** «Saken går til AU, som bes om å …»: those whom «som» points back at. */
    private static @Nullable Subject relative(Words words, int verb, Assignees assignees) {
        boolean points = words.is(verb - 1, "som") && words.is(verb - 2, ",");
        for (int start = Math.max(words.from(), verb - FAR); points && start < verb - 2; start++) {
            var row = assignees.row(words, start);
            if (row != null && row.end() == verb - 2) {
                return new Subject(row.assignees(), start);
            }
        }
        return null;
    }

    /** «Fagrådet, som har fulgt ordningen, bes …»: those behind whom a clause tells more of them. */
    private static @Nullable Subject inserted(Words words, int verb, Assignees assignees) {
        int start = ListMark.past(words);
        var row = words.is(verb - 1, ",") ? assignees.row(words, start) : null;
        return row != null && words.is(row.end(), ",") && words.is(row.end() + 1, "som")
                ? new Subject(row.assignees(), start)
                : null;
    }

    /** «Kommuner som ikke har svart, bes …»: those whom a clause describes. */
    private static @Nullable Subject described(Words words, int verb, int end) {
        int start = ListMark.past(words);
        int som = start;
        while (som < start + 4 && words.inside(som) && !words.is(som, "som")) {
            som++;
        }
        boolean closed = words.is(som, "som") && som > start && words.is(verb - 1, ",");
        return closed ? new Subject(List.of(Assignees.unknown(words, start, end).assignee()), start) : null;
    }

    /** «Kommuner med under 5000 innbyggere bes …»: the whole beginning of the sentence, with what tells which they are. */
    private static boolean isDescribed(Words words, int start, int end) {
        int head = words.text(start).matches("\\p{L}{3,}e") ? start + 1 : start;
        boolean many = words.text(head).matches("\\p{L}{3,}(?:er|ar|ene|ane|a)")
                && words.is(head + 1, "med", "i", "fra", "frå");
        for (int at = head; many && at < end; at++) {
            many = words.at(at).isWord() || words.at(at).isNumber();
            many &= !TaskVerbs.isFinite(words, at) && !words.is(at, "som", "at", "å");
        }
        return many && end - start < LONGEST;
    }

    /** Whether somebody's name ends here, and nothing but names stands before it. */
    static boolean endsAt(Words words, int place, Assignees assignees) {
        int start = ListMark.past(words);
        var row = assignees.row(words, start);
        return row != null && row.end() >= place;
    }

    /** One who is known to nobody, at the beginning of the clause. */
    private static @Nullable Subject stranger(Words words, int end) {
        int start = end;
        while (start > words.from()
                && start > end - 5
                && !words.is(start - 1, ",", ".", ")", ":", "og", "men", "mens", "medan", "-")) {
            start--;
        }
        for (int at = start; at < end; at++) {
            if (words.is(at, "som", "at")) {
                return null;
            }
        }
        if (start == end - 5 && isDescribed(words, ListMark.past(words), end)) {
            start = ListMark.past(words);
        }
        boolean second = Clauses.isAndOrBut(words, start - 1)
                && end == start + 1
                && words.text(start).matches("\\p{L}{4,}(?:en|et|ene|ane|a)");
        boolean named = start < end
                && (words.at(start).isCapital() || second)
                && !words.is(start, NO_SUBJECT)
                && !words.is(end - 1, NO_SUBJECT);
        return named ? new Subject(List.of(Assignees.unknown(words, start, end).assignee()), start) : null;
    }
}
