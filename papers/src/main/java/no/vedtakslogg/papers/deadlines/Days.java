package no.vedtakslogg.papers.deadlines;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The days that words can mean, from the first to the last; either side may be open. */
public record Days(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    /** Any day at all. */
    public static final Days ANY = new Days(null, null);

    public Days {
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            throw new IllegalArgumentException("The last day is before the first: " + earliest + " to " + latest);
        }
    }

    static Days on(LocalDate day) {
        return new Days(day, day);
    }

    static Days of(YearMonth month) {
        return new Days(month.atDay(1), month.atEndOfMonth());
    }

    /** Whole months: the first half of a year is {@code months(2025, 1, 6)}. */
    static Days months(int year, int first, int last) {
        return new Days(
                YearMonth.of(year, first).atDay(1), YearMonth.of(year, last).atEndOfMonth());
    }

    static Days year(int year) {
        return months(year, 1, 12);
    }

    Days until() {
        return new Days(null, latest);
    }

    Days before() {
        return new Days(null, earliest == null ? null : earliest.minusDays(1));
    }

    Days from() {
        return new Days(earliest, null);
    }

    Days after() {
        return new Days(latest == null ? null : latest.plusDays(1), null);
    }

    /** One of the three parts of a period: the first ten days of a month, the middle ones, the rest. */
    Days third(int part) {
        if (earliest == null || latest == null) {
            return this;
        }
        long step = Math.max(1, (ChronoUnit.DAYS.between(earliest, latest) + 1) / 3);
        LocalDate from = earliest.plusDays(step * (part - 1));
        LocalDate to = part == 3 ? latest : from.plusDays(step - 1);
        return from.isAfter(latest) ? on(latest) : new Days(from, to.isAfter(latest) ? latest : to);
    }

    /** The first or the second half; of a year, its half-year. */
    Days half(boolean first) {
        if (earliest == null || latest == null) {
            return this;
        }
        long months = ChronoUnit.MONTHS.between(earliest, latest.plusDays(1));
        LocalDate middle = months > 1 && months % 2 == 0
                ? earliest.plusMonths(months / 2)
                : earliest.plusDays((ChronoUnit.DAYS.between(earliest, latest) + 1) / 2);
        return first && middle.isAfter(earliest) ? new Days(earliest, middle.minusDays(1)) : new Days(middle, latest);
    }

    Days lastDay() {
        return latest == null ? this : on(latest);
    }

    Days firstDay() {
        return earliest == null ? this : on(earliest);
    }

    /** From the first day of this to the last of the other, or nothing where the other ends before. */
    @Nullable Days to(Days other) {
        boolean backwards = earliest != null && other.latest != null && other.latest.isBefore(earliest);
        return backwards ? null : new Days(earliest, other.latest);
    }

    boolean isOneDay() {
        return earliest != null && earliest.equals(latest);
    }

    boolean endsBefore(LocalDate day) {
        return latest != null && latest.isBefore(day);
    }
}
