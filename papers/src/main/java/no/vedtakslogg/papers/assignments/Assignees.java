package no.vedtakslogg.papers.assignments;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.assignments.Roster.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Those in one text who can be put to work, one or several in a row: «Ørland, Melhus og Trondheim kommune, samt St. Olavs
 * hospital»; and which of them is the body that speaks, decides itself, or is known.
 */
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

    private static final Pattern KIND = Pattern.compile("\\s.*$");
    private static final int LONGEST = 12;
    private static final Pattern DECIDES = Pattern.compile(
            "(?iU)(?:styret|rådet|tinget|formannskapet|utvalget|utvalet|representantskapet|nemnda|møtet)\\b");

    private final Names names;
    private final SingleAssignees ones;
    private final AssigneeRows rows;
    private final @Nullable Entry speaker;
    private final String kindOfSpeaker;

    Assignees(Names names, @Nullable String speaker) {
        this.names = names;
        var match = speaker == null ? null : names.find(speaker);
        this.speaker = match == null ? null : match.entry();
        this.kindOfSpeaker = speaker == null
                ? ""
                : KIND.matcher(speaker.toLowerCase(Locale.ROOT)).replaceFirst("");
        this.ones = new SingleAssignees(names, this.speaker);
        this.rows = new AssigneeRows(names, ones);
    }

    /** The row that begins here, or null where nobody stands. */
    @Nullable Row row(Words words, int place) {
        return rows.at(words, place);
    }

    /** The one whose name begins here, or null where nobody's does. */
    @Nullable One one(Words words, int place) {
        return ones.at(words, place);
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
        return row.assignees().size() == 1 && speaks(row.assignees().getFirst());
    }

    /** Whether the one is the body that speaks. */
    boolean speaks(Assignee one) {
        return speaker != null && speaker.id().equals(one.id()) || isOfKindOfSpeaker(one);
    }

    // «Nettverket» in the minutes of «Nettverk for koordinerende enheter»
    private boolean isOfKindOfSpeaker(Assignee one) {
        var words = one.words().toLowerCase(Locale.ROOT);
        return one.isUnknown()
                && !NameForms.plain(words).equals(words)
                && NameForms.plain(words).equals(NameForms.plain(kindOfSpeaker));
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

    /** Those words as the name of somebody whom the record does not have. */
    static One unknown(Words words, int place, int end) {
        var span = words.span(place, end);
        return new One(new Assignee(AssigneeKind.NAMED, span.in(words.text()), span, null), end);
    }
}
