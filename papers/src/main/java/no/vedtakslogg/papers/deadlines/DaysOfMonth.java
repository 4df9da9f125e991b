package no.vedtakslogg.papers.deadlines;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day of a month that is told from the paper's own day: «15. i neste måned», «20. denne måneden», «20. ds.». */
final class DaysOfMonth implements Phrase {
    private static final Wordings OF_THIS = Wordings.of("ds .", "ds", "dennes", "d . m .", "d . m", "d . måned");
    private static final int THE_DAY = 3;
    private static final Phrase MONTH = new Distances();

    @Override
    public @Nullable Reading read(Cursor cursor) {
        cursor.skip(Weekdays.BEFORE_A_DATE);
        Integer day = NumericDates.standsAlone(cursor) ? Numbers.digits(cursor, 2) : null;
        if (day == null || !cursor.close(".")) {
            return null;
        }
        if (returns(cursor)) {
            LocalDate month = nearest(cursor, day);
            return CalendarDay.of(cursor, month.getYear(), month.getMonthValue(), day)
                    .from(cursor.standpoint());
        }
        boolean alone = (cursor.peek().isBreak()
                        || cursor.peek().is(",")
                        || cursor.peek().is("og")
                        || cursor.peek().is("kl"))
                && cursor.before(THE_DAY).is("den");
        LocalDate first = alone ? nearest(cursor, day) : firstOfMonth(cursor);
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

    /** Whether «hver måned» follows; it is stepped over where the rhythm is read. */
    private static boolean returns(Cursor cursor) {
        int start = cursor.place();
        boolean returns = everyMonth(cursor);
        cursor.to(start);
        return returns;
    }

    /** Steps over «i hver måned». */
    static boolean everyMonth(Cursor cursor) {
        int start = cursor.place();
        cursor.skip("i");
        boolean each = cursor.skip("hver", "kvar") && cursor.skip("måned", "månad");
        if (!each) {
            cursor.to(start);
        }
        return each;
    }

    /** The first of the month in which such a day comes next. */
    private static LocalDate nearest(Cursor cursor, int day) {
        LocalDate today = cursor.standpoint().day();
        return (day < today.getDayOfMonth() ? today.plusMonths(1) : today).withDayOfMonth(1);
    }
}
