package no.vedtakslogg.papers.deadlines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds every time that a text names. The text is cut into tokens once; at each of them the families of phrases are tried
 * in turn, and each looks only a few tokens ahead, so that the time it takes grows with the text and no faster.
 */
public final class DeadlineReader {
    /** Phrases that no preposition bounds, in the order in which they are tried. */
    private static final Phrase WHOLE = Phrase.firstOf(new NoDeadline(), new Rhythms(), new VagueTimes());

    private static final Phrase CONDITION = Phrase.firstOf(new Events(), new Conditions());

    private static final Wordings LABEL = Wordings.of("frist :", "tidsfrist :");

    /** What stands above a cell that holds no more than «2027» or «1.6». */
    private static final String COLUMN = "Frist: ";

    /** Every time the text names, in its order; none overlaps another. */
    public List<TimePhrase> read(String text, Standpoint standpoint) {
        return read(text, new Cursor(Tokenizer.tokens(text), standpoint));
    }

    List<TimePhrase> read(String text, Cursor cursor) {
        var found = new ArrayList<TimePhrase>();
        while (!cursor.done()) {
            int start = cursor.place();
            TimePhrase phrase = at(cursor, text);
            if (phrase != null) {
                found.add(phrase);
            } else {
                cursor.to(start + 1);
            }
        }
        return List.copyOf(found);
    }

    /** The one deadline of a text that states one, as a cell of a table does: the surest, the first where they are alike. */
    public Optional<TimePhrase> deadline(String text, Standpoint standpoint) {
        return surest(read(text, standpoint))
                .or(() -> surest(read(COLUMN + text, standpoint)).map(found -> withoutColumn(found, text)));
    }

    private static Optional<TimePhrase> surest(List<TimePhrase> times) {
        return times.stream()
                .filter(TimePhrase::isDeadline)
                .sorted(Comparator.comparingDouble(TimePhrase::certainty).reversed())
                .findFirst();
    }

    private static TimePhrase withoutColumn(TimePhrase time, String text) {
        int start = Math.max(COLUMN.length(), time.span().start());
        var span = new Span(start - COLUMN.length(), time.span().end() - COLUMN.length());
        return new TimePhrase(
                span, span.in(text), time.kind(), time.days(), time.anchor(), time.use(), time.certainty());
    }

    private static @Nullable TimePhrase at(Cursor cursor, String text) {
        int start = cursor.place();
        Reading whole = whole(cursor);
        if (whole == null) {
            cursor.to(start);
            whole = cursor.skip(LABEL) ? whole(cursor) : null;
        }
        if (whole != null) {
            return phrase(cursor, text, start, Returning.anniversary(cursor, whole), Use.DEADLINE);
        }
        cursor.to(start);
        TimePhrase framed = framed(cursor, text);
        if (framed != null) {
            return framed;
        }
        cursor.to(start);
        Reading condition = CONDITION.read(cursor);
        if (condition == null) {
            return null;
        }
        return phrase(cursor, text, start, condition, condition.certainty() < 0.4 ? Use.MENTION : Use.DEADLINE);
    }

    private static @Nullable Reading whole(Cursor cursor) {
        if (MeetingShifts.stands(cursor)) {
            return null;
        }
        boolean mayOpen = cursor.peek().is("straks");
        Reading whole = mayOpen ? Phrase.firstOf(CONDITION, WHOLE).read(cursor) : WHOLE.read(cursor);
        boolean manner = whole != null && whole.kind() == TimeKind.VAGUE && isBefore(cursor);
        return manner ? null : whole; // the «i god tid» of «i god tid før møtet» is no time of its own
    }

    private static boolean isBefore(Cursor cursor) {
        int start = cursor.place();
        boolean before = cursor.peek().is("før") && Framed.read(cursor) != null;
        cursor.to(start);
        return before || MeetingShifts.stands(cursor);
    }

    private static @Nullable TimePhrase framed(Cursor cursor, String text) {
        int start = cursor.place();
        Framed.Result found = Framed.read(cursor);
        if (found == null) {
            return null;
        }
        if (Named.isOfPlan(cursor, start, found)) {
            return null;
        }
        if (found.reading().guessed()) {
            found = LookingBack.from(cursor, start, found);
        }
        Reading rhythm = Returning.yearly(cursor, found.reading());
        if (rhythm != null) {
            return phrase(cursor, text, start + skipped(cursor, start, found), rhythm, Use.DEADLINE);
        }
        Use use = Usage.of(cursor, start, found);
        boolean doubt = found.lead() == null && !found.due() || Usage.isPast(cursor, found.reading());
        Reading reading = doubt && use == Use.DEADLINE ? found.reading().doubted(0.6) : found.reading();
        return phrase(cursor, text, start + skipped(cursor, start, found), reading, use);
    }

    /** A meeting is named without the «i» or «på» before it. */
    private static int skipped(Cursor cursor, int start, Framed.Result found) {
        Token first = cursor.look(start - cursor.place());
        boolean loose = found.lead() == Lead.IN && found.reading().kind() == TimeKind.MEETING;
        return loose && (first.is("i") || first.is("på")) ? 1 : 0;
    }

    /** Whether the full stop of «1. des.» or «6 mnd.» also ends the sentence. */
    private static boolean endsSentence(Cursor cursor) {
        Token next = cursor.peek();
        return cursor.look(-1).is(".") && (next.isBreak() || !next.raw().equals(next.text()));
    }

    private static TimePhrase phrase(Cursor cursor, String text, int start, Reading reading, Use use) {
        int from = cursor.look(start - cursor.place()).start();
        int to = cursor.look(endsSentence(cursor) ? -2 : -1).end();
        return new TimePhrase(
                new Span(from, to),
                text.substring(from, to),
                reading.kind(),
                reading.days(),
                reading.anchor(),
                use,
                reading.certainty());
    }
}
