package no.vedtakslogg.papers.deadlines;

import org.jspecify.annotations.Nullable;

/** Dates in digits: «01.12.24», «1/12-24», «2024-12-01»; and «xx.xx.24», that nobody filled in. */
final class NumericDates implements Phrase {
    private static final Wordings WEEKDAY = Weekdays.BEFORE_A_DATE;

    @Override
    public @Nullable Reading read(Cursor cursor) {
        int start = cursor.place();
        cursor.skip(WEEKDAY);
        Reading reading = standsAlone(cursor) ? date(cursor) : null;
        if (reading == null) {
            cursor.to(start);
        }
        return reading;
    }

    private static @Nullable Reading date(Cursor cursor) {
        int start = cursor.place();
        Reading reading = yearFirst(cursor);
        if (reading == null) {
            cursor.to(start);
            reading = dayFirst(cursor);
        }
        if (reading == null) {
            cursor.to(start);
            reading = blank(cursor);
        }
        return reading == null || goesOn(cursor) ? null : reading;
    }

    private static @Nullable Reading yearFirst(Cursor cursor) {
        Integer year = Numbers.year(cursor);
        if (year == null || !(cursor.close("-") || cursor.close("."))) {
            return null;
        }
        Integer month = exactly(cursor, 2);
        if (month == null || !(cursor.close("-") || cursor.close("."))) {
            return null;
        }
        Integer day = exactly(cursor, 2);
        return day == null ? null : CalendarDay.of(cursor, year, month, day);
    }

    private static @Nullable Reading dayFirst(Cursor cursor) {
        Integer day = Numbers.digits(cursor, 2);
        if (day == null) {
            return null;
        }
        String mark = cursor.peek().text();
        if (!(cursor.close(".") || cursor.close("/") || cursor.close("-"))) {
            return null;
        }
        Integer month = spaced(cursor, mark) ? Numbers.digits(cursor, 2) : null;
        if (month == null || !secondMark(cursor, mark) || !spaced(cursor, mark)) {
            return null;
        }
        cursor.skip("'", "’");
        Integer year = Numbers.yearOf(cursor.peek());
        if (year == null || mark.equals("-") && cursor.peek().text().length() == 2 || !likely(cursor, day, month)) {
            return null;
        }
        cursor.next();
        return CalendarDay.of(cursor, year, month, day);
    }

    private static @Nullable Reading blank(Cursor cursor) {
        String day = cursor.next().text();
        boolean first = (day.equals("xx") || day.equals("x") || day.equals("dd")) && cursor.close(".");
        String month = cursor.peek().text();
        if (!first || !cursor.skip("xx", "x", "mm") || !cursor.close(".")) {
            return null;
        }
        Token year = cursor.next();
        boolean isYear = year.isNumber() || year.text().matches("[xyå]{2,4}");
        return isYear
                ? Reading.impossible(Wording.say("impossible.blank", day + "." + month + "." + year.text()))
                : null;
    }

    /** A space may follow a full stop, as in «1. 12. 2024», and nothing else. */
    private static boolean spaced(Cursor cursor, String mark) {
        return mark.equals(".") || !cursor.peek().gap();
    }

    private static boolean secondMark(Cursor cursor, String first) {
        return switch (first) {
            case "/" -> cursor.close("-") || cursor.close("/") || cursor.close(".");
            default -> cursor.close(first);
        };
    }

    /** A number of a section, such as 6.1.10, is no wrong date: only a near miss or a whole year tells one. */
    private static boolean likely(Cursor cursor, int day, int month) {
        return cursor.peek().text().length() == 4 || day <= 39 && month <= 19;
    }

    private static @Nullable Integer exactly(Cursor cursor, int length) {
        Token token = cursor.peek();
        return !token.gap() && token.text().length() == length ? Numbers.digits(cursor, length) : null;
    }

    static boolean standsAlone(Cursor cursor) {
        Token before = cursor.before(1);
        boolean glued = !cursor.peek().gap()
                && (before.isWord()
                        || before.isNumber()
                        || before.is("/")
                        || before.is(".")
                        || before.is("_")
                        || before.is(",")
                        || before.is(":") && cursor.before(2).isNumber()
                        || before.is("-")
                                && cursor.before(2).isWord()
                                && !before.gap()
                                && !MonthNames.isFull(cursor.before(2).text())); // «1. mai–31. oktober»
        return !glued;
    }

    /** Whether digits or letters follow close by, so that what was read is a piece of something longer. */
    static boolean goesOn(Cursor cursor) {
        Token next = cursor.peek();
        Token after = cursor.look(1);
        boolean mark = next.is(".") || next.is("/") || next.is(",") || next.is("-") || next.is(":");
        return !next.gap()
                && (next.isNumber() || next.isWord() || mark && !next.is("-") && after.isNumber() && !after.gap());
    }
}
