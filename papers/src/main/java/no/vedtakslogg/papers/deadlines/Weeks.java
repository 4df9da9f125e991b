package no.vedtakslogg.papers.deadlines;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/** ISO weeks: «uke 39», «veke 12 i 2025», «uke 39–48». */
final class Weeks implements Phrase {
    private static final Wordings WEEK = Wordings.of(
            "uke",
            "uka",
            "uken",
            "ukene",
            "veke",
            "veka",
            "vekene",
            "uke nr .",
            "uke nr",
            "veke nr .",
            "uker",
            "veker",
            "u .");

    @Override
    public @Nullable Reading read(Cursor cursor) {
        Integer first = cursor.skip(WEEK) ? Numbers.digits(cursor, 2) : null;
        if (first == null || NumericDates.goesOn(cursor) && !cursor.peek().is("/")) {
            return null;
        }
        Integer last = last(cursor, first);
        int until = last == null ? first : last;
        Integer year = YearTold.read(cursor);
        int asked = year == null ? cursor.standpoint().day().getYear() : year;
        if (Math.max(first, until) > 53 || Math.min(first, until) < 1 || year != null && until > weeks(year)) {
            return Reading.impossible(Wording.say("impossible.week", Math.max(first, until), asked, weeks(asked)));
        }
        Reading weeks = Nearest.inYear(cursor, year, in -> days(in, first, until));
        return weeks == null || last == null ? weeks : weeks.shaped(Reading.Shape.RANGE);
    }

    private static @Nullable Integer last(Cursor cursor, int first) {
        int start = cursor.place();
        listed(cursor);
        if (cursor.skip("-")
                || cursor.skip("og")
                || cursor.skip("eller")
                || cursor.skip("til") && (!cursor.skip("og") || cursor.skip("med"))) {
            cursor.skip(WEEK);
            Integer week = Numbers.digits(cursor, 2);
            if (week != null) {
                return week;
            }
        }
        cursor.to(start);
        // the «16» of «uke 15/16»; what is not the week after is a year
        if (cursor.close("/") && !cursor.peek().gap()) {
            Integer week = Numbers.digits(cursor, 2);
            if (week != null && week == first + 1) {
                return week;
            }
        }
        cursor.to(start);
        return null;
    }

    /** Steps over the weeks between the first and the last: the «29» of «uke 28, 29 og 30». */
    private static void listed(Cursor cursor) {
        int start = cursor.place();
        while (cursor.skip(",")) {
            if (Numbers.digits(cursor, 2) == null) {
                break;
            }
        }
        boolean more = cursor.place() > start
                && (cursor.peek().is("og") || cursor.peek().is("eller"));
        if (!more) {
            cursor.to(start);
        }
    }

    private static @Nullable Days days(int year, int first, int last) {
        int lastYear = last < first ? year + 1 : year;
        return first > weeks(year) || last > weeks(lastYear)
                ? null
                : new Days(monday(year, first), monday(lastYear, last).plusDays(6));
    }

    private static LocalDate monday(int year, int week) {
        LocalDate fourth = LocalDate.of(year, 1, 4);
        return fourth.minusDays(fourth.getDayOfWeek().getValue() - 1).plusWeeks(week - 1);
    }

    private static int weeks(int year) {
        return (int) IsoFields.WEEK_OF_WEEK_BASED_YEAR
                .rangeRefinedBy(LocalDate.of(year, 1, 4))
                .getMaximum();
    }
}
