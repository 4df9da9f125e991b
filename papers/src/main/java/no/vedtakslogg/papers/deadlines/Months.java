package no.vedtakslogg.papers.deadlines;

import org.jspecify.annotations.Nullable;

/** Months: «juni 2025», «i september», «august/september». */
final class Months implements Phrase {
    @Override
    public @Nullable Reading read(Cursor cursor) {
        Integer first = MonthNames.full(cursor);
        if (first == null) {
            return shortName(cursor);
        }
        cursor.skip("måned", "månad");
        int last = second(cursor, first);
        if (MonthNames.beginsName(cursor)) {
            return null;
        }
        return Nearest.inYear(cursor, year(cursor), year -> across(year, first, last));
    }

    /** «des. 2024»: a short name is a month only with its year. */
    private static @Nullable Reading shortName(Cursor cursor) {
        Integer month = MonthNames.any(cursor);
        Integer year = month == null ? null : Numbers.year(cursor);
        return month == null || year == null ? null : Reading.period(Days.months(year, month, month));
    }

    /** «2025», «i år», «-24». */
    static @Nullable Integer year(Cursor cursor) {
        Integer told = YearTold.read(cursor);
        int start = cursor.place();
        boolean marked =
                told == null && cursor.skip("-", "'", "’") && !cursor.peek().gap();
        Integer two = marked && cursor.peek().text().length() == 2 ? Numbers.yearOf(cursor.peek()) : null;
        cursor.to(two == null ? start : cursor.place() + 1);
        return two == null ? told : two;
    }

    private static Days across(int year, int first, int last) {
        return first <= last
                ? Days.months(year, first, last)
                : new Days(
                        Days.months(year - 1, first, first).earliest(),
                        Days.months(year, last, last).latest());
    }

    private static int second(Cursor cursor, int first) {
        int start = cursor.place();
        if (cursor.skip("/", "-", "og", "eller")) {
            Integer other = MonthNames.full(cursor);
            if (other != null) {
                return other;
            }
        }
        cursor.to(start);
        return first;
    }
}
