package no.vedtakslogg.papers.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import no.vedtakslogg.papers.deadlines.Reading.Shape;
import org.jspecify.annotations.Nullable;

/** Feasts, holidays and turns of the year: «før jul», «over nyttår», «på nyåret», «årsskiftet 2025/26». */
final class Feasts implements Phrase {
    private static final Wordings NEW_YEAR_ON = Wordings.of(
            "på nyåret",
            "på nyåret i",
            "utpå nyåret",
            "tidlig på nyåret",
            "over nyttår",
            "rett over nyttår",
            "etter nyttår",
            "over jul",
            "etter jul",
            "rett etter nyttår",
            "over nyår",
            "etter jul og nyttår",
            "etter årsskiftet",
            "over årsskiftet");
    private static final Wordings BEFORE_SUMMER = Wordings.of(
            "før sommeren",
            "før sommerferien",
            "før sommarferien",
            "før sommaren",
            "før ferien",
            "før fellesferien",
            "innen sommerferien",
            "innen sommeren",
            "innan sommaren",
            "innan sommarferien",
            "innen ferien",
            "innan ferien",
            "innen fellesferien",
            "innan fellesferien",
            "i forkant av sommerferien",
            "i forkant av ferien",
            "i forkant av sommeren");
    private static final Wordings AFTER_SUMMER = Wordings.of(
            "etter sommeren",
            "etter sommerferien",
            "etter sommarferien",
            "over sommeren",
            "over sommaren",
            "etter ferien",
            "etter sommaren",
            "etter fellesferien",
            "etter sommarferien",
            "over ferien",
            "over sommerferien");
    private static final Phrase NAMED = new FeastDays();
    private static final Wordings WEEKEND = Wordings.of("helgen", "helga", "helgi");
    private static final Wordings END_OF_MONTH =
            Wordings.of("månedens slutt", "månedens utgang", "månedens utløp", "månadens slutt", "månadens utgang");
    private static final Wordings NEW_YEAR =
            Wordings.of("nyttår", "årsskiftet", "årsskifte", "årets utgang", "årets slutt");
    private static final Wordings HALF_YEAR = Wordings.of("halvårsskiftet");

    @Override
    public @Nullable Reading read(Cursor cursor) {
        if (cursor.skip(NEW_YEAR_ON)) {
            cursor.skip("i");
            return in(cursor, year -> Days.months(year, 1, 2))
                    .as(TimeKind.VAGUE)
                    .doubted(0.6);
        }
        if (cursor.skip(BEFORE_SUMMER)) {
            return in(cursor, year -> new Days(null, LocalDate.of(year, 6, 30))).doubted(0.6);
        }
        if (cursor.skip(AFTER_SUMMER)) {
            return in(cursor, year -> new Days(LocalDate.of(year, 8, 16), LocalDate.of(year, 9, 30)))
                    .doubted(0.6);
        }
        boolean over = cursor.skip("over");
        Reading feast = NAMED.read(cursor);
        if (feast != null || over) {
            return feast == null || !over ? feast : feast.with(feast.after()).shaped(Shape.SPAN);
        }
        if (cursor.before(1).is("før") && cursor.skip(WEEKEND)) {
            LocalDate saturday = cursor.standpoint().day().with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
            return Reading.period(new Days(saturday, saturday.plusDays(1)))
                    .from(cursor.standpoint())
                    .shaped(Shape.FEAST);
        }
        if (cursor.skip(END_OF_MONTH)) {
            return Reading.day(YearMonth.from(cursor.standpoint().day()).atEndOfMonth())
                    .from(cursor.standpoint());
        }
        if (cursor.skip("månedsskiftet", "månadsskiftet")) {
            return turnOfMonth(cursor);
        }
        if (cursor.skip(HALF_YEAR)) {
            return in(cursor, year -> days(year, MonthDay.of(6, 30), MonthDay.of(7, 1)))
                    .shaped(Shape.TURN);
        }
        return cursor.skip(NEW_YEAR) ? turnOfYear(cursor) : null;
    }

    /** «månedsskiftet januar/februar». */
    private static @Nullable Reading turnOfMonth(Cursor cursor) {
        Integer month = MonthNames.full(cursor);
        if (month == null || !cursor.skip("/", "-") || MonthNames.full(cursor) == null) {
            return null;
        }
        return in(cursor, year -> {
                    LocalDate last = YearMonth.of(year, month).atEndOfMonth();
                    return new Days(last, last.plusDays(1));
                })
                .shaped(Shape.TURN);
    }

    private static Reading turnOfYear(Cursor cursor) {
        int start = cursor.place();
        Integer first = YearTold.read(cursor);
        cursor.to(start);
        Integer last = YearTold.last(cursor);
        Integer ending = first != null && last != null && last > first ? first : last;
        return read(cursor, ending, year -> new Days(LocalDate.of(year, 12, 31), LocalDate.of(year + 1, 1, 1)))
                .shaped(Shape.TURN);
    }

    static Reading in(Cursor cursor, IntFunction<Days> days) {
        return read(cursor, YearTold.read(cursor), days);
    }

    private static Reading read(Cursor cursor, @Nullable Integer year, IntFunction<Days> days) {
        Reading reading = Nearest.inYear(cursor, year, days::apply);
        return reading == null ? Reading.vague(Days.ANY) : reading;
    }

    private static Days days(int year, MonthDay first, MonthDay last) {
        return new Days(first.atYear(year), last.atYear(year));
    }
}
