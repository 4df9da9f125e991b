package no.vedtakslogg.papers.deadlines;

import java.time.LocalDate;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Finds the year that was not told: the nearest from the paper's day on, or back where the paper tells what was. */
final class Nearest {
    private Nearest() {}

    /** The days in the year that was told, or in the nearest one that has them. */
    static @Nullable Reading inYear(Cursor cursor, @Nullable Integer told, IntFunction<@Nullable Days> days) {
        if (told != null) {
            Days there = days.apply(told);
            return there == null ? null : reading(there);
        }
        LocalDate from = cursor.standpoint().day();
        int step = cursor.looksBack() ? -1 : 1;
        for (int years = -1; years <= 8; years++) {
            Days there = days.apply(from.getYear() + step * years);
            if (there != null && fits(there, from, cursor.looksBack())) {
                return reading(there).yearGuessed(cursor.standpoint());
            }
        }
        return null;
    }

    private static boolean fits(Days days, LocalDate from, boolean back) {
        LocalDate bound = back ? days.earliest() : days.latest();
        return bound == null || (back ? !bound.isAfter(from) : !bound.isBefore(from));
    }

    private static Reading reading(Days days) {
        LocalDate day = days.earliest();
        return days.isOneDay() && day != null ? Reading.day(day) : Reading.period(days);
    }
}
