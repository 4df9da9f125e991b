package no.vedtakslogg.papers.deadlines;

import no.vedtakslogg.papers.deadlines.MeetingTime.Which;
import org.jspecify.annotations.Nullable;

/** What stands behind «møte», in any order: «i ASU», «25. september», «i 2025», «før sommeren». */
final class MeetingTail {
    private static final Phrase TIME = Phrase.firstOf(
            Meetings.DATE,
            new SpacedDates(),
            new BareDates(),
            new Weeks(),
            new Months(),
            new PartsOfYear(),
            new Seasons(),
            Years::numbered);
    private static final Phrase BOUND = Phrase.firstOf(new Feasts(), Meetings.DATE, new Months(), new Seasons());
    private final Cursor cursor;
    private final @Nullable Which which;
    private @Nullable String body;
    private @Nullable Reading when;

    MeetingTail(Cursor cursor, @Nullable String body, @Nullable Which which, @Nullable Reading when) {
        this.cursor = cursor;
        this.body = body;
        this.which = which;
        this.when = when;
    }

    @Nullable String body() {
        return body;
    }

    @Nullable Reading when() {
        return when;
    }

    void read() {
        for (int more = 0; more < 3; more++) {
            int start = cursor.place();
            if (!(ofBody() || from(start) && onTime() || from(start) && bounded())) {
                cursor.to(start);
                return;
            }
        }
    }

    private boolean from(int place) {
        cursor.to(place);
        return true;
    }

    private boolean ofBody() {
        if (body != null && !body.endsWith("møte") && !body.endsWith("møtet")) {
            return false;
        }
        String found = cursor.skip("i", "for", "til", "med") ? BodyNames.read(cursor) : null;
        body = found == null ? body : found;
        return found != null;
    }

    private boolean onTime() {
        if (when != null) {
            return false;
        }
        boolean ahead = cursor.peek().is("til");
        if (which == Which.NEXT && cursor.skip("er", "blir", "vert")) {
            cursor.skip("den", "planlagt", "satt til");
        } else if (!cursor.skip("i", "den", "på", ",", "til", "for", "om") && which == Which.NEXT) {
            cursor.skip(":");
        }
        Reading time = TIME.read(cursor);
        when = time == null ? null : ahead ? Framed.next(cursor, time) : orAnother(time);
        return time != null;
    }

    /** «30. august eller 4. september»: the meeting is on one of the two. */
    private Reading orAnother(Reading first) {
        int start = cursor.place();
        Reading other = cursor.skip("eller", "/") ? Meetings.DATE.read(cursor) : null;
        Days both = other == null ? null : first.days().to(other.days());
        if (both == null) {
            cursor.to(start);
            return first;
        }
        return first.with(both);
    }

    /** «siste møte før sommeren», «første møte over nyttår». */
    private boolean bounded() {
        if (when != null || which == null) {
            return false;
        }
        boolean after = cursor.peek().is("etter");
        Reading whole = BOUND.read(cursor);
        if (whole != null) {
            when = after ? whole.with(whole.days().from()) : whole;
            return true;
        }
        if (!after && !cursor.peek().is("før")) {
            return false;
        }
        cursor.next();
        Reading time = BOUND.read(cursor);
        when = time == null ? null : time.with(after ? time.after() : time.before());
        return time != null;
    }
}
