package no.vedtakslogg.papers.deadlines;

import org.jspecify.annotations.Nullable;

/** Months: «juni 2025», «i september», «august/september». */
final class Months implements Phrase {
    @Override
    public @Nullable Reading read(Cursor cursor) {
        Integer first = MonthNames.full(cursor);
        if (first == null) {
            return null;
        }
        cursor.skip("måned", "månad");
        int last = second(cursor, first);
        return Nearest.inYear(cursor, YearTold.read(cursor), year -> across(year, first, last));
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
