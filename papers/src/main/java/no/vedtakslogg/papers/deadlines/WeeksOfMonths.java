package no.vedtakslogg.papers.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** A week by its place in a month: «første uke i desember», «siste veka i mars 2025»; the first is the first with more than half its days there. */
final class WeeksOfMonths implements Phrase {
    private static final Wordings WEEK =
            Wordings.of("uke i", "uka i", "uken i", "veke i", "veka i", "uke av", "uka av");
    private static final int MOST = 4;

    @Override
    public @Nullable Reading read(Cursor cursor) {
        boolean last = cursor.skip("siste");
        Integer place = last ? Integer.valueOf(0) : Numbers.ordinal(cursor);
        Integer month = place != null && place <= MOST && cursor.skip(WEEK) ? MonthNames.full(cursor) : null;
        if (place == null || month == null) {
            return null;
        }
        return Nearest.inYear(cursor, YearTold.read(cursor), year -> week(YearMonth.of(year, month), place));
    }

    /** The week so many in, or the last for nought: a week lies where its Thursday does. */
    private static Days week(YearMonth month, int place) {
        LocalDate thursday = place == 0
                ? month.atEndOfMonth().with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY))
                : month.atDay(1)
                        .with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY))
                        .plusWeeks(place - 1);
        return new Days(thursday.minusDays(3), thursday.plusDays(3));
    }
}
