package no.vedtakslogg.papers.assignments;

import java.util.HashMap;
import java.util.Map;
import no.vedtakslogg.papers.assignments.Assignees.One;
import no.vedtakslogg.papers.assignments.Roster.Entry;
import no.vedtakslogg.papers.deadlines.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads one who can be put to work: of the record, the body that speaks, a role, or a name by its shape. What is the longest
 * of them at a place counts.
 */
final class SingleAssignees {
    private static final int LONGEST_PERSON = 3;

    /** A place in a sentence, told by where that begins and ends. */
    private record Place(int from, int to, int place) {}

    private final Map<Place, @Nullable One> read = new HashMap<>();
    private final Names names;
    private final Unlisted unlisted;
    private final @Nullable Entry speaker;

    SingleAssignees(Names names, @Nullable Entry speaker) {
        this.names = names;
        this.unlisted = new Unlisted(names);
        this.speaker = speaker;
    }

    /** The one whose name begins here, or null; each place of a sentence is looked at once. */
    @Nullable One at(Words words, int place) {
        var at = new Place(words.from(), words.to(), place);
        if (!read.containsKey(at)) {
            read.put(at, read(words, place));
        }
        return read.get(at);
    }

    private @Nullable One read(Words words, int place) {
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
            return Assignees.unknown(words, place, strange);
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
        return match != null && match.entry().kind() == AssigneeKind.NAMED
                ? Assignees.unknown(words, place, end)
                : null;
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

    /** Those words as the name of one of the record. */
    static One known(Words words, int place, int end, Entry entry) {
        var span = words.span(place, end);
        var id = entry.kind() == AssigneeKind.NAMED ? null : entry.id();
        return new One(new Assignee(entry.kind(), span.in(words.text()), span, id), end);
    }
}
