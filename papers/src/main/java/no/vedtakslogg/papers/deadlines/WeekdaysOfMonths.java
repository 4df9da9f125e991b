package no.vedtakslogg.papers.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A day of the week that is counted within its month: «siste fredag i april», «første mandag i mars 2026». */
final class WeekdaysOfMonths implements Phrase {
    private static final Map<String, Integer> WHICH =
            Map.of("første", 1, "fyrste", 1, "andre", 2, "tredje", 3, "fjerde", 4, "siste", -1);
    private static final Phrase MONTH = new Months();

    @Override
    public @Nullable Reading read(Cursor cursor) {
        Integer which = WHICH.get(cursor.next().text());
        boolean weekend = which != null && cursor.skip("helg", "helga", "helgen", "helgi");
        DayOfWeek weekday = weekend
                ? DayOfWeek.SATURDAY
                : which == null ? null : OnWeekday.DAYS.get(cursor.next().text());
        Reading month = weekday != null && cursor.skip("i", "av") ? MONTH.read(cursor) : null;
        LocalDate first = month == null ? null : month.days().earliest();
        if (which == null || weekday == null || month == null || first == null) {
            return null;
        }
        LocalDate day = first.with(TemporalAdjusters.dayOfWeekInMonth(which, weekday));
        return weekend
                ? month.with(new Days(day, day.plusDays(1)))
                : month.with(Days.on(day)).as(TimeKind.DATE);
    }
}
