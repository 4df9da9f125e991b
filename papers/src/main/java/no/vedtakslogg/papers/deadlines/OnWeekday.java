package no.vedtakslogg.papers.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A day of the week alone, which is the next of its name, or the one of a week: «innen torsdag», «onsdag i uke 46». */
final class OnWeekday implements Phrase {
    static final Map<String, DayOfWeek> DAYS = Map.ofEntries(
            Map.entry("mandag", DayOfWeek.MONDAY),
            Map.entry("måndag", DayOfWeek.MONDAY),
            Map.entry("tirsdag", DayOfWeek.TUESDAY),
            Map.entry("tysdag", DayOfWeek.TUESDAY),
            Map.entry("onsdag", DayOfWeek.WEDNESDAY),
            Map.entry("torsdag", DayOfWeek.THURSDAY),
            Map.entry("fredag", DayOfWeek.FRIDAY),
            Map.entry("lørdag", DayOfWeek.SATURDAY),
            Map.entry("laurdag", DayOfWeek.SATURDAY),
            Map.entry("søndag", DayOfWeek.SUNDAY),
            Map.entry("sundag", DayOfWeek.SUNDAY));

    static final Wordings NAMES = Wordings.of(DAYS.keySet().toArray(String[]::new));

    /** «mandag» and «mandagen». */
    static final Wordings DEFINITE = Wordings.of(
            DAYS.keySet().stream().flatMap(day -> Stream.of(day, day + "en")).toArray(String[]::new));

    private static final Wordings COMING = Wordings.of(
            "førstkommende", "førstkomande", "fyrstkomande", "kommende", "komande", "neste", "nå på", "no på");

    private static final Phrase WEEK = Phrase.firstOf(new Weeks(), new Distances());

    @Override
    public @Nullable Reading read(Cursor cursor) {
        DayOfWeek day = DAYS.get(cursor.next().text());
        if (day == null) {
            return null;
        }
        Reading named = inWeek(cursor, day);
        return named != null
                ? named
                : Reading.day(cursor.standpoint().day().with(TemporalAdjusters.next(day)))
                        .from(cursor.standpoint())
                        .doubted(0.7);
    }

    /** «førstkommende fredag», which tells a time without a word before it. */
    static @Nullable Reading coming(Cursor cursor) {
        return cursor.skip(COMING) ? new OnWeekday().read(cursor) : null;
    }

    /** A day of the week with its date in digits, which together tell a time without a word before them: «tirsdag 25.03.». */
    static @Nullable Reading withDate(Cursor cursor) {
        int start = cursor.place();
        if (!cursor.skip(Weekdays.BEFORE_A_DATE)) {
            return null;
        }
        cursor.to(start);
        return new BareDates().read(cursor);
    }

    /** A day of the week with its week, which tells a time without a word before it: «mandag i uke 48». */
    static @Nullable Reading ofWeek(Cursor cursor) {
        DayOfWeek day = DAYS.get(cursor.next().text());
        return day == null ? null : inWeek(cursor, day);
    }

    /** «onsdag i uke 46», «fredag neste uke»: the day of the week that is named with it. */
    private static @Nullable Reading inWeek(Cursor cursor, DayOfWeek day) {
        int start = cursor.place();
        cursor.skip("i");
        Reading week = WEEK.read(cursor);
        LocalDate monday = week == null ? null : week.days().earliest();
        LocalDate sunday = week == null ? null : week.days().latest();
        boolean whole = monday != null && monday.plusDays(6).equals(sunday);
        if (week == null || monday == null || !whole || monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            cursor.to(start);
            return null;
        }
        return week.with(Days.on(monday.with(TemporalAdjusters.nextOrSame(day))))
                .as(TimeKind.DATE);
    }
}
