package no.vedtakslogg.papers.deadlines;

import org.jspecify.annotations.Nullable;

/** A rhythm and the day it comes back on, whichever stands first: «innen 1. mars hvert år», «hvert halvår, første gang 1. juni». */
final class Returning {
    private static final Wordings FIRST_TIME = Wordings.of(
            "første gang",
            "første gong",
            "fyrste gong",
            "fyrste gang",
            "neste gang",
            "neste gong",
            "med første frist",
            "med start",
            "med oppstart");

    private Returning() {}

    /** «innen 1. mars hvert år»: a day that comes back each year. */
    static @Nullable Reading yearly(Cursor cursor, Reading reading) {
        int start = cursor.place();
        if (reading.kind() == TimeKind.DATE
                || reading.kind() == TimeKind.PERIOD
                || reading.kind() == TimeKind.MEETING) {
            Reading rhythm = cursor.skip("hvert", "kvart") && cursor.skip("år") || cursor.skip("årlig", "årleg")
                    ? Reading.recurring(Frequency.each(Frequency.Unit.YEAR))
                    : null;
            if (rhythm != null) {
                return rhythm.with(reading.days());
            }
            cursor.to(start);
            if (cursor.look(-1).is(".") && DaysOfMonth.everyMonth(cursor)) {
                return Reading.recurring(Frequency.each(Frequency.Unit.MONTH)).with(reading.days());
            }
        }
        cursor.to(start);
        return null;
    }

    /** «hvert år innen 1. mars», «årlig i juni»: the rhythm takes the first day that follows it along. */
    static Reading anniversary(Cursor cursor, Reading rhythm) {
        if (rhythm.kind() != TimeKind.RECURRING) {
            return rhythm;
        }
        int start = cursor.place();
        Framed.Result day = Framed.read(cursor);
        if (day != null && day.lead() != null && day.reading().guessed()) {
            return rhythm.with(day.reading().days());
        }
        cursor.to(start);
        cursor.skip(",");
        cursor.skip("og");
        Framed.Result first = cursor.skip(FIRST_TIME) ? Framed.read(cursor) : null;
        if (first == null) {
            cursor.to(start);
            return rhythm;
        }
        return rhythm.with(first.reading().days());
    }
}
