package no.vedtakslogg.papers.deadlines;

import org.jspecify.annotations.Nullable;

/** Dates in digits with nothing but space between: «16 12 13». Near the day of the paper only, so that other figures are none. */
final class SpacedDates implements Phrase {
    private static final int BACK = 1;
    private static final int AHEAD = 10;

    @Override
    public @Nullable Reading read(Cursor cursor) {
        cursor.skip(Weekdays.BEFORE_A_DATE);
        boolean follows = cursor.before(1).isNumber()
                || !cursor.look(1).gap()
                || !cursor.look(2).gap();
        Integer day = follows ? null : Numbers.digits(cursor, 2);
        Integer month = day == null ? null : Numbers.digits(cursor, 2);
        Integer year = month == null ? null : Numbers.yearOf(cursor.peek());
        if (day == null || month == null || year == null) {
            return null;
        }
        cursor.next();
        int apart = year - cursor.standpoint().day().getYear();
        boolean likely = day >= 1 && day <= 31 && month >= 1 && month <= 12 && apart >= -BACK && apart <= AHEAD;
        return likely && !cursor.peek().isNumber() && !NumericDates.goesOn(cursor)
                ? CalendarDay.of(cursor, year, month, day).doubted(0.8)
                : null;
    }
}
