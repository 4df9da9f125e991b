package no.vedtakslogg.papers.assignments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.assignments.Roster.Entry;
import no.vedtakslogg.papers.deadlines.Span;
import no.vedtakslogg.papers.deadlines.Token;
import org.jspecify.annotations.Nullable;

/** Reads in one text those who can be put to work, one or several in a row: «Ørland, Melhus og Trondheim kommune, samt St. Olavs hospital». */
final class Assignees {
    /** Somebody and the place behind. */
    record One(Assignee assignee, int end) {}

    /** All in a row and the place behind the last. */
    record Row(List<Assignee> assignees, int end) {}

    private static final Set<String> PREPOSITIONS =
            Lexicon.words("i på av for fra frå ved etter før til med innen innan om under");
    /** With these a sentence begins whose verb comes before the one who speaks: «Da tilbudet er ulikt, ber utvalget …». */
    private static final Set<String> SUBORDINATE =
            Lexicon.words("da då når siden sidan fordi ettersom dersom hvis viss for");

    private static final int LONGEST = 12;
    private static final int LONGEST_PERSON = 3;
    private static final Pattern DECIDES = Pattern.compile(
            "(?iU)(?:styret|rådet|tinget|formannskapet|utvalget|utvalet|representantskapet|nemnda|møtet)\\b");
    /** A place in a sentence, told by where that begins and ends. */
    private record Place(int from, int to, int place) {}

    private final Map<Place, @Nullable Row> rows = new HashMap<>();
    private final Map<Place, @Nullable One> ones = new HashMap<>();
    private final Names names;
    private final Unlisted unlisted;
    private final @Nullable Entry speaker;

    Assignees(Names names, @Nullable String speaker) {
        this.names = names;
        this.unlisted = new Unlisted(names);
        var match = speaker == null ? null : names.find(speaker);
        this.speaker = match == null ? null : match.entry();
    }

    /** The row that begins here, or null where nobody stands; each place of a sentence is looked at once. */
    @Nullable Row row(Words words, int place) {
        var at = new Place(words.from(), words.to(), place);
        if (!rows.containsKey(at)) {
            rows.put(at, readRow(words, place));
        }
        return rows.get(at);
    }

    private @Nullable Row readRow(Words words, int place) {
        var found = new ArrayList<Assignee>();
        int end = place;
        int next = words.past(place, "både", "så vel", "såvel");
        if (words.is(place, Municipalities.WORD)
                && words.inside(place + 1)
                && words.at(place + 1).isCapital()) {
            next = place + 1; // «kommunene Melhus og Malvik»
        }
        while (true) {
            One one = words.is(next - 1, "med") && isStranger(words, next) ? null : one(words, next);
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
                && (TaskVerbs.isFinite(words, first + 2) || words.is(first + 2, "om", "å"));
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
        if (by == place) {
            int closed = Brackets.past(words, place);
            boolean goesOn = words.is(closed, "og", ",", "om", "å") || TaskVerbs.isFinite(words, closed);
            return goesOn ? closed : place;
        }
        One stands = one(words, by);
        int end = stands == null ? by : stands.end();
        while (words.inside(end) && words.at(end).isCapital() && end < by + 4) {
            end++;
        }
        return end == by && !words.is(by - 1, "leder", "leiar") ? place : words.past(end, ",", ")");
    }

    /** The place behind the body that speaks, where a sentence is turned about: «Videre ber ASU om at …». */
    int pastSpeaker(Words words, int verb) {
        boolean behind = words.is(verb - 1, ",") && words.is(ListMark.past(words), SUBORDINATE);
        boolean turned =
                verb > ListMark.past(words) && (behind || !words.is(verb - 1, "og", ",")) && !endsAt(words, verb);
        One one = turned ? one(words, verb + 1) : null;
        return one != null && (speaks(one.assignee()) || decidesFor(words, one)) ? one.end() : verb + 1;
    }

    /** «I tråd med loven gir kommunestyret ordføreren fullmakt»: one that decides, with another behind it. */
    private boolean decidesFor(Words words, One one) {
        return isDeciding(one.assignee()) && (one(words, one.end()) != null || words.is(one.end(), "om"));
    }

    /** Whether somebody's name ends just before this place, and is not what «etter», «i» or another such word leads to. */
    boolean endsAt(Words words, int place) {
        for (int start = Math.max(words.from(), place - LONGEST); start < place; start++) {
            One one = words.is(start - 1, PREPOSITIONS) ? null : one(words, start);
            if (one != null && one.end() == place) {
                return true;
            }
        }
        return false;
    }

    /** Whether the row is the body that speaks, and nobody else. */
    boolean speaks(Row row) {
        return speaker != null
                && row.assignees().size() == 1
                && speaker.id().equals(row.assignees().getFirst().id());
    }

    /** Whether the one is the body that speaks. */
    boolean speaks(Assignee one) {
        return speaker != null && speaker.id().equals(one.id());
    }

    /** Whether somebody in the row is a body that itself decides, as far as its name tells: «kommunestyret», «nemnda». */
    static boolean decide(Row row) {
        return row.assignees().stream().anyMatch(Assignees::isDeciding);
    }

    static boolean isDeciding(Assignee one) {
        return one.isUnknown() && DECIDES.matcher(one.words()).find();
    }

    /** Whether all in the row are known: to the record, or because they met. */
    boolean areKnown(Row row) {
        return row.assignees().stream().noneMatch(one -> one.isUnknown() && !names.isPerson(one));
    }

    /** Whether all in the row are persons who met. */
    boolean arePersons(Row row) {
        return row.assignees().stream().allMatch(names::isPerson);
    }

    @Nullable One one(Words words, int place) {
        var at = new Place(words.from(), words.to(), place);
        if (!ones.containsKey(at)) {
            ones.put(at, readOne(words, place));
        }
        return ones.get(at);
    }

    private @Nullable One readOne(Words words, int place) {
        Names.Match match = names.at(words, place);
        int strange = Strangers.past(words, place);
        if (match != null
                && words.is(match.end(), "-")
                && !words.at(match.end()).gap()) {
            One role = unlisted.at(words, place); // «ASU-leder»
            if (role != null) {
                return role;
            }
        }
        if (match != null && (match.end() >= strange || Municipalities.is(match.entry()))) {
            int end = words.is(match.end(), Municipalities.WORD) && Municipalities.is(match.entry())
                    ? match.end() + 1
                    : match.end();
            return known(words, place, end, match.entry());
        }
        boolean another = words.is(place + 1, "for") && unlistedEnd(words, place) > place + 1; // «Utvalget for eldre»
        if (speaker != null && words.is(place, "utvalget", "utvalet", "møtet") && !another) {
            return known(words, place, place + 1, speaker);
        }
        One listed = titled(words, unlisted.at(words, place));
        if (strange > place && (listed == null || listed.end() < strange)) {
            return unknown(words, place, strange);
        }
        One pair = listed == null ? besideOneWhoMet(words, place) : listed;
        return pair == null ? Municipalities.strange(words, place) : pair;
    }

    private int unlistedEnd(Words words, int place) {
        One listed = unlisted.at(words, place);
        return listed == null ? place : listed.end();
    }

    /** «Nina Dahl og Kari Vik»: where the second met, the first is a person too. */
    private @Nullable One besideOneWhoMet(Words words, int place) {
        int end = place;
        while (words.inside(end) && words.at(end).isCapital() && end < place + LONGEST_PERSON) {
            end++;
        }
        var match = end > place + 1 && words.is(end, "og") ? names.at(words, end + 1) : null;
        return match != null && match.entry().kind() == AssigneeKind.NAMED ? unknown(words, place, end) : null;
    }

    /** «Avdelingssjef Kari Vik»: the title with the name of a person behind it. */
    private @Nullable One titled(Words words, @Nullable One role) {
        if (role == null || role.assignee().kind() != AssigneeKind.ROLE) {
            return role;
        }
        int end = role.end();
        while (words.inside(end) && words.at(end).isCapital() && !words.at(end).isAcronym() && end < role.end() + 3) {
            end++;
        }
        var match = names.at(words, role.end());
        boolean person = match == null || match.entry().kind() == AssigneeKind.NAMED;
        if (end == role.end() || !person || words.is(end, Municipalities.WORD)) {
            return role;
        }
        var span = new Span(role.assignee().span().start(), words.at(end - 1).end());
        return new One(new Assignee(AssigneeKind.ROLE, span.in(words.text()), span, null), end);
    }

    /** The «4» in «fagråd 1 og 4». */
    private @Nullable One numbered(Words words, int place, Assignee before) {
        Token token = words.at(place);
        Entry entry = words.inside(place) && token.isNumber() ? names.byId(before.id()) : null;
        Entry sibling = entry == null ? null : names.sibling(entry, token.text());
        return sibling == null ? null : known(words, place, place + 1, sibling);
    }

    private static One known(Words words, int place, int end, Entry entry) {
        var span = words.span(place, end);
        var id = entry.kind() == AssigneeKind.NAMED ? null : entry.id();
        return new One(new Assignee(entry.kind(), span.in(words.text()), span, id), end);
    }

    static One unknown(Words words, int place, int end) {
        var span = words.span(place, end);
        return new One(new Assignee(AssigneeKind.NAMED, span.in(words.text()), span, null), end);
    }
}
