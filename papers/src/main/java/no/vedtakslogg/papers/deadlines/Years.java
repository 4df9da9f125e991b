package no.vedtakslogg.papers.deadlines;

import org.jspecify.annotations.Nullable;

/** Whole years, which only mean a time behind a word such as «innen»: «i løpet av 2025», «2025–2026», «ut året». */
final class Years implements Phrase {
    private static final Wordings THE_YEAR = Wordings.of("året", "kalenderåret", "budsjettåret", "år");
    private static final Wordings THIS = Wordings.of(
            "året", "kalenderåret", "inneværende år", "inneverande år", "dette året", "inneværende kalenderår", "i år");
    private static final Wordings NEXT =
            Wordings.of("neste år", "neste kalenderår", "kommende år", "komande år", "påfølgende år");

    @Override
    public @Nullable Reading read(Cursor cursor) {
        int start = cursor.place();
        Reading numbered = numbered(cursor);
        if (numbered != null) {
            return numbered;
        }
        cursor.to(start);
        int thisYear = cursor.standpoint().day().getYear();
        if (cursor.skip(NEXT)) {
            return Reading.period(Days.year(thisYear + 1)).from(cursor.standpoint());
        }
        return cursor.skip(THIS) ? Reading.period(Days.year(thisYear)).from(cursor.standpoint()) : null;
    }

    /** «2025», «året 2025», «2025–2026», «2025 og 2026». */
    static @Nullable Reading numbered(Cursor cursor) {
        cursor.skip(THE_YEAR);
        Integer first = NumericDates.standsAlone(cursor) ? Numbers.year(cursor) : null;
        if (first == null || cursor.peek().is("kroner") || cursor.peek().is("kr")) {
            return null;
        }
        int last = last(cursor, first);
        return NumericDates.goesOn(cursor)
                ? null
                : Reading.period(
                        new Days(Days.year(first).earliest(), Days.year(last).latest()));
    }

    private static int last(Cursor cursor, int first) {
        int start = cursor.place();
        if (cursor.skip("-", "/", "og")) {
            Integer year = Numbers.yearOf(cursor.peek());
            if (year != null && year > first && year < first + 20) {
                cursor.next();
                return year;
            }
        }
        cursor.to(start);
        return first;
    }
}
