package no.vedtakslogg.papers.deadlines;

import org.jspecify.annotations.Nullable;

/** The year behind a part of it: «2025», «i 2025», «i år», «neste år». */
final class YearTold {
    private static final Wordings THIS = Wordings.of(
            "i år",
            "dette året",
            "inneværende år",
            "i inneværende år",
            "dette år",
            "d . å .",
            "d . å",
            "i inneverande år");
    private static final Wordings COMING = Wordings.of(
            "neste år", "til neste år", "kommende år", "i neste år", "påfølgende år", "året etter", "året etterpå");
    private static final Wordings LAST = Wordings.of("i fjor", "forrige år", "fjoråret");

    private YearTold() {}

    static @Nullable Integer read(Cursor cursor) {
        int thisYear = cursor.standpoint().day().getYear();
        if (cursor.skip(THIS)) {
            return thisYear;
        }
        if (cursor.skip(COMING)) {
            return thisYear + 1;
        }
        if (cursor.skip(LAST)) {
            return thisYear - 1;
        }
        int start = cursor.place();
        if (!cursor.skip("i", "av", "for", "/", ",")) {
            cursor.skip("år");
        }
        Integer year = Numbers.year(cursor);
        if (year == null) {
            cursor.to(start);
        }
        return year;
    }

    /** The last year of «2024/2025», «2024–25», «2025». */
    static @Nullable Integer last(Cursor cursor) {
        Integer year = read(cursor);
        int start = cursor.place();
        if (year != null && (cursor.close("/") || cursor.close("-"))) {
            Integer other = Numbers.yearOf(cursor.peek());
            if (other != null && other == year + 1) {
                cursor.next();
                return other;
            }
            cursor.to(start);
        }
        return year;
    }
}
