package no.vedtakslogg.papers.deadlines;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Two days that share what stands behind the second: «01.–15. mars», «1.2 – 4.2.2022», «1. og 2. juni 2025». */
final class DayRanges implements Phrase {
    private static final Phrase DATE = Phrase.firstOf(new NumericDates(), new WrittenDates());

    @Override
    public @Nullable Reading read(Cursor cursor) {
        cursor.skip(Weekdays.BEFORE_A_DATE);
        Integer day = NumericDates.standsAlone(cursor) ? Numbers.digits(cursor, 2) : null;
        if (day == null) {
            return null;
        }
        if (cursor.look(-2).is("-") && cursor.look(-3).isNumber()) {
            return null;
        }
        boolean dotted = cursor.close(".");
        Integer month = dotted && !cursor.peek().gap() ? Numbers.digits(cursor, 2) : null;
        if (month != null) {
            cursor.close(".");
        }
        if (!cursor.skip("-", "til", "og", "eller")) {
            return null;
        }
        Reading last = DATE.read(cursor);
        return last == null || last.days().latest() == null
                ? last
                : joined(day, month, last, last.days().latest());
    }

    private static @Nullable Reading joined(int day, @Nullable Integer month, Reading last, LocalDate end) {
        if (month != null && (month < 1 || month > 12)) {
            return null;
        }
        var in = YearMonth.of(end.getYear(), month == null ? end.getMonthValue() : month);
        if (month != null && month > end.getMonthValue()) {
            in = in.minusYears(1);
        }
        if (day < 1 || day > in.lengthOfMonth()) {
            return null;
        }
        LocalDate start = in.atDay(day);
        if (start.isAfter(end)) {
            return Reading.impossible(Wording.say("impossible.backwards"));
        }
        return last.with(new Days(start, end)).as(TimeKind.PERIOD).shaped(Reading.Shape.RANGE);
    }
}
