package no.vedtakslogg.papers.deadlines;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A day, a month and perhaps a year, made into a date, or into a sentence where there is no such date. */
final class CalendarDay {
    private CalendarDay() {}

    static Reading of(Cursor cursor, @Nullable Integer year, int month, int day) {
        if (month < 1 || month > 12) {
            return Reading.impossible(Wording.say("impossible.month", month));
        }
        Reading found = Nearest.inYear(cursor, year, in -> days(in, month, day));
        if (found != null) {
            return found;
        }
        int asked = year == null ? cursor.standpoint().day().getYear() : year;
        int length = YearMonth.of(asked, month).lengthOfMonth();
        return Reading.impossible(Wording.say("impossible.day", day, MonthNames.name(month), asked, length));
    }

    private static @Nullable Days days(int year, int month, int day) {
        var in = YearMonth.of(year, month);
        return day >= 1 && day <= in.lengthOfMonth() ? Days.on(LocalDate.of(year, month, day)) : null;
    }
}
