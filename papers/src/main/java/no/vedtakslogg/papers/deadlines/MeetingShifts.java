package no.vedtakslogg.papers.deadlines;

import org.jspecify.annotations.Nullable;

/** Times before and after a meeting or a day: «fire uker før møtet», «en uke etter møtet», «i forkant av neste møte». */
final class MeetingShifts implements Phrase {
    private static final Wordings BEFORE = Wordings.of(
            "før", "i forkant av", "forut for", "framfor", "i forkant", "rett før", "like før", "straks før");
    private static final Wordings AFTER = Wordings.of(
            "etter",
            "i etterkant av",
            "straks etter",
            "umiddelbart etter",
            "omgående etter",
            "rett etter",
            "like etter",
            "snarest etter",
            "snarest mulig etter",
            "så snart som mulig etter");
    private static final Wordings THE_DAY = Wordings.of("dagen");
    private static final Phrase MEETING = new Meetings();
    private static final Phrase DATE =
            Phrase.firstOf(new NumericDates(), new WrittenDates(), new Months(), new FeastDays(), new BareDates());

    @Override
    public @Nullable Reading read(Cursor cursor) {
        Lengths.Told told =
                cursor.skip(THE_DAY) ? new Lengths.Told(new Length(1, Length.Unit.DAY), false) : length(cursor);
        boolean before = cursor.skip(BEFORE);
        if (!before && !cursor.skip(AFTER)) {
            return null;
        }
        Length length = told == null ? null : told.length();
        int start = cursor.place();
        Reading meeting = MEETING.read(cursor);
        if (meeting != null && meeting.anchor() instanceof Anchor.AtMeeting(MeetingTime time)) {
            return Reading.meeting(time.with(new Shift(length, before))).doubted(0.8);
        }
        cursor.to(start);
        Reading date = length == null ? null : DATE.read(cursor);
        return date == null ? null : date.with(new Shift(length, before).from(date.days()));
    }

    /** Whether a time that hangs on a meeting begins here. */
    static boolean stands(Cursor cursor) {
        int start = cursor.place();
        boolean shifted = new MeetingShifts().read(cursor) != null;
        cursor.to(start);
        return shifted;
    }

    private static Lengths.@Nullable Told length(Cursor cursor) {
        int start = cursor.place();
        Lengths.Told told = Lengths.read(cursor);
        if (told == null) {
            cursor.to(start);
        }
        return told;
    }
}
