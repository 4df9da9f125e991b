package no.vedtakslogg.papers.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** A length of time: 14 days, a week, half a year. */
public record Length(int amount, Unit unit) {
    /** What is counted. */
    public enum Unit {
        DAY,
        WORKING_DAY,
        WEEK,
        MONTH,
        YEAR
    }

    LocalDate after(LocalDate day) {
        return switch (unit) {
            case DAY -> day.plusDays(amount);
            case WORKING_DAY -> workingDays(day, 1);
            case WEEK -> day.plusWeeks(amount);
            case MONTH -> day.plusMonths(amount);
            case YEAR -> day.plusYears(amount);
        };
    }

    LocalDate before(LocalDate day) {
        return switch (unit) {
            case DAY -> day.minusDays(amount);
            case WORKING_DAY -> workingDays(day, -1);
            case WEEK -> day.minusWeeks(amount);
            case MONTH -> day.minusMonths(amount);
            case YEAR -> day.minusYears(amount);
        };
    }

    /** What «ca.» leaves open on either side. */
    Days about(LocalDate day) {
        LocalDate middle = after(day);
        int slack =
                switch (unit) {
                    case DAY, WORKING_DAY -> 1 + amount / 7;
                    case WEEK -> 3;
                    case MONTH -> 15;
                    case YEAR -> 60;
                };
        return new Days(middle.minusDays(slack), middle.plusDays(slack));
    }

    String words() {
        String key =
                switch (unit) {
                    case DAY -> "unit.DAY";
                    case WORKING_DAY -> "unit.WORKING_DAY";
                    case WEEK -> "unit.WEEK";
                    case MONTH -> "unit.MONTH";
                    case YEAR -> "unit.YEAR";
                };
        return amount + " " + Wording.say(key, amount);
    }

    private LocalDate workingDays(LocalDate day, int step) {
        LocalDate at = day;
        for (int left = amount; left > 0; ) {
            at = at.plusDays(step);
            if (at.getDayOfWeek() != DayOfWeek.SATURDAY && at.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return at;
    }
}
