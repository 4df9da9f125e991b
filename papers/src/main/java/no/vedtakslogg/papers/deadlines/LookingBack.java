package no.vedtakslogg.papers.deadlines;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Finds the year of a day without one that may lie behind: in a sentence of the past, or just before the paper's own day. */
final class LookingBack {
    private static final int JUST_PASSED = 60;
    private static final int FAR_AHEAD = 300;

    private LookingBack() {}

    /** What was read, or the same a year before; the cursor stands behind what is answered. */
    static Framed.Result from(Cursor cursor, int start, Framed.Result forwards) {
        int end = cursor.place();
        cursor.to(start);
        cursor.lookBack(true);
        Framed.Result back = Framed.read(cursor);
        cursor.lookBack(false);
        if (back != null && liesBehind(cursor, start, forwards, back)) {
            return back;
        }
        cursor.to(end);
        return forwards;
    }

    private static boolean liesBehind(Cursor cursor, int start, Framed.Result forwards, Framed.Result back) {
        boolean ordered = forwards.due() || forwards.lead() == Lead.BY;
        if (ordered) {
            return false; // «referatet … innen 28. mars»: nobody is asked for what should have been done
        }
        if (Usage.tellsHistory(cursor, start)) {
            return true;
        }
        long ago = distance(cursor, back);
        long ahead = distance(cursor, forwards);
        if (Usage.mayLookBack(cursor, start)) {
            return ago <= ahead;
        }
        Lead lead = forwards.lead();
        boolean asked = lead != null && (lead.demands() || lead == Lead.TO && !isNight(cursor, start));
        boolean oneDay =
                forwards.reading().kind() == TimeKind.DATE || forwards.reading().kind() == TimeKind.MEETING;
        return !asked && oneDay && ago <= JUST_PASSED && ahead >= FAR_AHEAD;
    }

    /** «Natt til 27. april» names a night. */
    private static boolean isNight(Cursor cursor, int start) {
        return cursor.look(start - 1 - cursor.place()).is("natt");
    }

    private static long distance(Cursor cursor, Framed.Result result) {
        Days days = result.reading().days();
        LocalDate day = days.latest() == null ? days.earliest() : days.latest();
        return day == null
                ? Long.MAX_VALUE
                : Math.abs(ChronoUnit.DAYS.between(cursor.standpoint().day(), day));
    }
}
