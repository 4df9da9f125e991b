package no.vedtakslogg.papers.deadlines;

import no.vedtakslogg.papers.deadlines.MeetingTime.Which;
import org.jspecify.annotations.Nullable;

/** Meetings: «første møte i 2025», «neste møte i ASU», «ASU-møtet 25. september», «junimøtet», «ASU den 19.06.24», «neste AU». */
final class Meetings implements Phrase {
    static final Phrase DATE = Phrase.firstOf(new NumericDates(), new WrittenDates());

    @Override
    public @Nullable Reading read(Cursor cursor) {
        int start = cursor.place();
        Reading meeting = new MeetingWords(cursor).read();
        if (meeting != null) {
            return meeting;
        }
        cursor.to(start);
        Reading dated = bodyAndDate(cursor);
        if (dated != null) {
            return dated;
        }
        cursor.to(start);
        return nextOfBody(cursor);
    }

    /** «neste AU»: a body's short name alone stands for its meeting. */
    private static @Nullable Reading nextOfBody(Cursor cursor) {
        boolean next = cursor.skip("neste", "førstkommende") && cursor.peek().isAcronym();
        String body = next ? BodyNames.read(cursor) : null;
        return body == null ? null : of(cursor, body, Which.NEXT, null);
    }

    private static @Nullable Reading bodyAndDate(Cursor cursor) {
        String body = BodyNames.read(cursor);
        Reading date = body == null ? null : DATE.read(cursor);
        return date == null || date.kind() == TimeKind.IMPOSSIBLE ? null : of(cursor, body, Which.ANY, date);
    }

    /** A meeting of the body that is named, or else of the one that speaks. */
    static Reading of(Cursor cursor, @Nullable String body, Which which, @Nullable Reading date) {
        String whose = body == null ? cursor.standpoint().body() : body;
        var days = date == null ? Days.ANY : date.days();
        Reading meeting = Reading.meeting(
                new MeetingTime(whose, which, days, null, cursor.standpoint().day()));
        return date != null && date.guessed() ? meeting.doubted(0.85).yearOpen() : meeting;
    }
}
