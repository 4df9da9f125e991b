package no.vedtakslogg.papers.assignments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.vedtakslogg.papers.assignments.Assignees.One;
import no.vedtakslogg.papers.assignments.Assignees.Row;
import no.vedtakslogg.papers.assignments.Roster.Entry;
import no.vedtakslogg.papers.deadlines.Token;
import org.jspecify.annotations.Nullable;

/** Reads several in a row who are put to work together, each with whoever only speaks for them: «Ørland v/rådmannen og Melhus». */
final class AssigneeRows {
    /** A place in a sentence, told by where that begins and ends. */
    private record Place(int from, int to, int place) {}

    private final Map<Place, @Nullable Row> read = new HashMap<>();
    private final Names names;
    private final SingleAssignees ones;

    AssigneeRows(Names names, SingleAssignees ones) {
        this.names = names;
        this.ones = ones;
    }

    /** The row that begins here, or null where nobody stands; each place of a sentence is looked at once. */
    @Nullable Row at(Words words, int place) {
        var at = new Place(words.from(), words.to(), place);
        if (!read.containsKey(at)) {
            read.put(at, read(words, place));
        }
        return read.get(at);
    }

    private @Nullable Row read(Words words, int place) {
        var found = new ArrayList<Assignee>();
        int end = place;
        int next = words.past(place, "både", "så vel", "såvel");
        if (words.is(place, Municipalities.WORD)
                && words.inside(place + 1)
                && words.at(place + 1).isCapital()) {
            next = place + 1; // «kommunene Melhus og Malvik»
        }
        while (true) {
            One one = words.is(next - 1, "med") && isStranger(words, next) ? null : ones.at(words, next);
            if (one == null && !found.isEmpty()) {
                one = numbered(words, next, found.getLast());
            }
            if (one == null) {
                break;
            }
            found.add(one.assignee());
            end = represented(words, one.end());
            next = words.past(
                    end,
                    ", samt",
                    ", og",
                    ",",
                    "og",
                    "samt",
                    "/",
                    "og / eller",
                    "eller",
                    "i samarbeid med",
                    "sammen med",
                    "saman med");
            if (next == end) {
                break;
            }
        }
        return found.isEmpty() ? null : new Row(List.copyOf(found), end);
    }

    /** «Sekretariatet ved Nina Dahl»: a full name that is no body's, with the sentence's verb behind it. */
    private boolean isPerson(Words words, int place) {
        int first = place + 1;
        boolean full = words.is(place, "ved")
                && words.inside(first + 1)
                && words.at(first).isCapital()
                && words.at(first + 1).isCapital();
        return full
                && Strangers.past(words, first) == first
                && (goesOn(words, first + 2) || words.is(first + 2, "om", "å"));
    }

    /** Whether the sentence goes on here with its verb, behind whoever is named. */
    private static boolean goesOn(Words words, int place) {
        return TaskVerbs.isFinite(words, place) || TaskVerbs.isWork(words, place);
    }

    /** Whether a name begins here that the record does not have. */
    private boolean isStranger(Words words, int place) {
        int end = Strangers.past(words, place);
        Names.Match match = names.at(words, place);
        return end > place && (match == null || match.end() < end);
    }

    /** «Ørland kommune v/kommunedirektøren»: the one behind «v/» only speaks for the one before. */
    private int represented(Words words, int place) {
        int by = words.past(place, ", v /", "v /", "( v /", "ved leder", "ved leiar", "v / leder", "v / leiar");
        if (by == place && isPerson(words, place)) {
            return place + 3;
        }
        One speaks = by == place && words.is(place, "ved") ? ones.at(words, place + 1) : null;
        if (speaks != null && speaks.assignee().kind() == AssigneeKind.ROLE && goesOn(words, speaks.end())) {
            return speaks.end(); // «Storvik kommune ved kommuneoverlegen lager …»
        }
        if (by == place) {
            int closed = Brackets.past(words, place);
            boolean goesOn = words.is(closed, "og", ",", "om", "å") || TaskVerbs.isFinite(words, closed);
            return goesOn ? closed : place;
        }
        One stands = ones.at(words, by);
        int end = stands == null ? by : stands.end();
        while (words.inside(end) && words.at(end).isCapital() && end < by + 4) {
            end++;
        }
        return end == by && !words.is(by - 1, "leder", "leiar") ? place : words.past(end, ",", ")");
    }

    /** The «4» in «fagråd 1 og 4». */
    private @Nullable One numbered(Words words, int place, Assignee before) {
        Token token = words.at(place);
        Entry entry = words.inside(place) && token.isNumber() ? names.byId(before.id()) : null;
        Entry sibling = entry == null ? null : names.sibling(entry, token.text());
        return sibling == null ? null : SingleAssignees.known(words, place, place + 1, sibling);
    }
}
