package no.vedtakslogg.papers.assignments;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** «ASU gir sekretariatet i oppdrag å …», «delegerer til AU å …», «oppnevner Trondheim kommune til å …». */
final class Giving implements Rule {
    private static final String[] COMMISSIONS = {
        "i oppdrag å",
        "i oppdrag",
        "oppdraget med å",
        "ansvar for å",
        "ansvaret for å",
        "ansvar for",
        "ansvaret for",
        "mandat til å",
        "i oppgave å",
        "oppgaven med å",
        "i oppdrag også å"
    };
    private static final String[] POWERS = {
        "fullmakt til å", "fullmakt til", "myndighet til å", "myndighet til", "fullmakt å"
    };
    private static final String[] TASK = {
        "å", "til å", "om å", "myndighet til å", "fullmakt til å", "oppgaven med å", "ansvaret for å"
    };

    private static final Set<String> REPORTS =
            Lexicon.words("oversikt oversyn status statusrapport tilbakemelding tilgang");

    @Override
    public @Nullable Draft at(Words words, int place, Assignees assignees) {
        boolean gave = words.is(place, "ga", "gav") && Recounted.isDecision(words, place);
        if (gave
                || words.is(place, "gir", "gjev", "gjeve")
                || words.is(place, "gi") && Decided.standsBefore(words, place)) {
            return gives(words, place, assignees);
        }
        if (words.is(place, "delegerer", "delegerar", "overlater", "overlèt", "overlet")) {
            return delegates(words, place, assignees);
        }
        return words.is(place, "oppnevner", "utpeker", "velger", "nemner", "utnevner")
                ? appoints(words, place, assignees)
                : null;
    }

    private static @Nullable Draft gives(Words words, int verb, Assignees assignees) {
        int object = assignees.pastSpeaker(words, verb);
        int place = words.past(object, "i oppdrag til", "fullmakt til", "også");
        Draft report = givesReport(words, verb, assignees);
        if (report != null) {
            return report;
        }
        var row = assignees.row(words, place);
        if (row == null) {
            return null;
        }
        int task = words.past(row.end(), COMMISSIONS);
        int power = words.past(row.end(), POWERS);
        boolean before = words.stands(object, "i oppdrag til") || words.stands(object, "fullmakt til");
        if (task == row.end() && power == row.end() && !before) {
            return null;
        }
        Effect effect = power > row.end() || words.is(object, "fullmakt") ? Effect.DELEGATES : Effect.COMMISSIONS;
        int from = before ? words.past(row.end(), "å", "om å", "til å") : Math.max(task, power);
        return new Draft(effect, verb, verb, verb + 1, row.assignees(), from, words.to(), 0.95);
    }

    /** «Kommunene gir sykehuset oversikt over vaktlagene»: those who give it have that to do. */
    private static @Nullable Draft givesReport(Words words, int verb, Assignees assignees) {
        var who = assignees.row(words, ListMark.past(words));
        if (who == null || who.end() != verb || assignees.speaks(who) || Assignees.decide(who)) {
            return null;
        }
        for (int at = verb + 2; words.inside(at) && at < verb + 5; at++) {
            if (words.is(at, REPORTS)) {
                int first = ListMark.past(words);
                return new Draft(Effect.UNDERTAKES, first, verb, verb + 1, who.assignees(), verb, words.to(), 0.6);
            }
        }
        return null;
    }

    private static @Nullable Draft delegates(Words words, int verb, Assignees assignees) {
        for (int at = verb + 1; words.inside(at) && at < verb + 10; at++) {
            int who = words.past(at, "til");
            var row = who > at || at == verb + 1 ? assignees.row(words, who) : null;
            if (row != null) {
                int task = words.past(row.end(), TASK);
                boolean told = task > row.end();
                return new Draft(
                        Effect.DELEGATES,
                        verb,
                        verb,
                        verb + 1,
                        row.assignees(),
                        told ? task : verb + 1,
                        words.to(),
                        0.9);
            }
        }
        return null;
    }

    private static @Nullable Draft appoints(Words words, int verb, Assignees assignees) {
        var row = assignees.row(words, words.past(verb + 1, "opp"));
        boolean told = row != null && (words.stands(row.end(), "til å") || words.stands(row.end(), "for å"));
        return row != null && told
                ? new Draft(Effect.APPOINTS, verb, verb, verb + 1, row.assignees(), row.end() + 2, words.to(), 0.85)
                : null;
    }
}
