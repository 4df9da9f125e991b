package no.vedtakslogg.papers.deadlines;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A day of the week alone, which is the next of its name: «innen torsdag». */
final class OnWeekday implements Phrase {
    private static final Map<String, DayOfWeek> DAYS = Map.ofEntries(
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

    @Override
    public @Nullable Reading read(Cursor cursor) {
        DayOfWeek day = DAYS.get(cursor.next().text());
        return day == null
                ? null
                : Reading.day(cursor.standpoint().day().with(TemporalAdjusters.next(day)))
                        .from(cursor.standpoint())
                        .doubted(0.7);
    }
}
