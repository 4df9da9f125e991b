package no.vedtakslogg.papers.deadlines;

import org.jspecify.annotations.Nullable;

/** Dates with the month's name: «1. desember 2024», «1.des», «fredag 6. juni». */
final class WrittenDates implements Phrase {
    @Override
    public @Nullable Reading read(Cursor cursor) {
        cursor.skip(Weekdays.BEFORE_A_DATE);
        Integer day = NumericDates.standsAlone(cursor) ? Numbers.digits(cursor, 2) : null;
        if (day == null) {
            return null;
        }
        cursor.close(".");
        Integer month = MonthNames.any(cursor);
        return month == null || MonthNames.beginsName(cursor) ? null : CalendarDay.of(cursor, year(cursor), month, day);
    }

    private static @Nullable Integer year(Cursor cursor) {
        int start = cursor.place();
        Integer year = YearTold.read(cursor);
        if (year != null) {
            return year;
        }
        cursor.skip("-", "'", "’");
        Token token = cursor.peek();
        Integer two = token.text().length() == 2 ? Numbers.yearOf(token) : null;
        if (two != null) {
            cursor.next();
            if (!NumericDates.goesOn(cursor) && !cursor.peek().is("-") && !isDayOfMonth(cursor)) {
                return two;
            }
        }
        cursor.to(start);
        return null;
    }

    /** In «25. april, 7. mai» the 7 is no year. */
    private static boolean isDayOfMonth(Cursor cursor) {
        int start = cursor.place();
        cursor.skip(".");
        boolean month = MonthNames.any(cursor) != null;
        cursor.to(start);
        return month;
    }
}
