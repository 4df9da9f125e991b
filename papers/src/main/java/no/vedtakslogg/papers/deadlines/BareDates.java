package no.vedtakslogg.papers.deadlines;

import org.jspecify.annotations.Nullable;

/** Digits that are a date only behind a word such as «innen» or «møte»: «01.03.», «23/10». */
final class BareDates implements Phrase {
    @Override
    public @Nullable Reading read(Cursor cursor) {
        boolean ofYears = cursor.before(1).is("for") || cursor.before(1).is("i"); // «budsjettet for 11/12»
        cursor.skip(Weekdays.BEFORE_A_DATE);
        Integer day = NumericDates.standsAlone(cursor) ? Numbers.digits(cursor, 2) : null;
        boolean years = ofYears && cursor.peek().is("/");
        if (day == null || years || !(cursor.close(".") || cursor.close("/"))) {
            return null;
        }
        Token month = cursor.peek();
        if (!month.isNumber() || month.gap() || month.text().length() > 2) {
            return null;
        }
        int number = Integer.parseInt(month.text());
        cursor.next();
        boolean plausible = day >= 1 && day <= 31 && number >= 1 && number <= 12;
        if (!plausible || NumericDates.goesOn(cursor) || cursor.peek().is("%")) {
            return null;
        }
        cursor.close(".");
        boolean ofSomething = cursor.peek().is("for") || cursor.peek().is(","); // «innen 1.10. for 2025»
        Integer year = ofSomething ? null : YearTold.read(cursor);
        return CalendarDay.of(cursor, year, number, day).doubted(0.8);
    }
}
