package no.vedtakslogg.papers.deadlines;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day of a month that is told from the paper's own day: «15. i neste måned», «20. denne måneden», «20. ds.». */
final class DaysOfMonth implements Phrase {
    private static final Wordings OF_THIS = Wordings.of("ds .", "ds", "dennes", "d . m .", "d . m", "d . måned");
    private static final Phrase MONTH = new Distances();

    @Override
    public @Nullable Reading read(Cursor cursor) {
        cursor.skip(Weekdays.BEFORE_A_DATE);
        Integer day = NumericDates.standsAlone(cursor) ? Numbers.digits(cursor, 2) : null;
        if (day == null || !cursor.close(".")) {
            return null;
        }
        LocalDate first = firstOfMonth(cursor);
        return first == null
                ? null
                : CalendarDay.of(cursor, first.getYear(), first.getMonthValue(), day)
                        .from(cursor.standpoint());
    }

    private static @Nullable LocalDate firstOfMonth(Cursor cursor) {
        if (cursor.skip(OF_THIS)) {
            return cursor.standpoint().day().withDayOfMonth(1);
        }
        cursor.skip("i");
        Reading month = MONTH.read(cursor);
        LocalDate first = month == null ? null : month.days().earliest();
        boolean whole = month != null
                && first != null
                && Days.months(first.getYear(), first.getMonthValue(), first.getMonthValue())
                        .equals(month.days());
        return whole ? first : null;
    }
}
