package no.vedtakslogg.papers.deadlines;

/** Words between «innen» and its day that do not change which day it is: the hour, and the deadline's own name. */
final class DayWords {
    private static final Wordings END_OF_DEADLINE = Wordings.of("utløpet av", "utgangen av");
    private static final Wordings END_OF_DAY = Wordings.of(
            "midnatt", "kontortidens slutt", "arbeidstidens slutt", "arbeidsdagens slutt", "arbeidstidas slutt");

    /** The words of an hour, «14», «.» and «00». */
    private static final int HOUR = 3;

    private DayWords() {}

    /** «innen søknadsfristen 1. mars»: the day is the last. */
    static void skipDue(Cursor cursor, Lead lead) {
        boolean bounds = lead == Lead.BY || lead == Lead.BEFORE;
        int start = cursor.place();
        cursor.skip(END_OF_DEADLINE);
        if (bounds && cursor.peek().text().endsWith("fristen")) {
            cursor.next();
        } else {
            cursor.to(start);
        }
    }

    /** «innen kl. 12.00 fredag 15. november»: the hour says nothing about the day. */
    static void skipHour(Cursor cursor) {
        if (cursor.skip(END_OF_DAY)) {
            cursor.skip(",");
        }
        Token minutes = cursor.look(2);
        boolean bare = cursor.peek().isNumber()
                && cursor.look(1).is(".")
                && minutes.isNumber()
                && minutes.text().length() == 2
                && OnWeekday.DAYS.containsKey(cursor.look(HOUR).text());
        if (bare) {
            cursor.to(cursor.place() + HOUR); // «innen 14.00 fredag»
        } else if (cursor.skip("kl", "klokka", "klokken")) {
            cursor.skip(".");
            Numbers.digits(cursor, 2);
            if ((cursor.close(".") || cursor.close(":")) && Numbers.digits(cursor, 2) != null) {
                cursor.skip(",");
            }
        }
    }
}
