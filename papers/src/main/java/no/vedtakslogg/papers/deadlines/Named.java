package no.vedtakslogg.papers.deadlines;

import java.util.regex.Pattern;

/** Times that only belong to the name of what the work is about: the plan of some years, the meeting that is called. */
final class Named {
    private static final Pattern PLAN = Pattern.compile(
            "\\p{L}*(?:plan|planen|planar|planer|planene|planane|strategi|strategien|program|programmet|budsjett|budsjettet"
                    + "|avtale|avtalen|avtala|årshjul|årshjulet|mandat|mandatet|ramme|rammen|ramma)");

    private Named() {}

    /** «handlingsplanen for perioden 2026–2029»: the years belong to its name, and are no time for the work on it. */
    static boolean isOfPlan(Cursor cursor, int start, Framed.Result found) {
        return start > 0
                && found.lead() == Lead.IN
                && cursor.look(start - cursor.place()).is("for")
                && Usage.isWholeYears(found.reading().days())
                && PLAN.matcher(cursor.look(start - 1 - cursor.place()).text()).matches();
    }

    /** «kaller inn til første møte»: the meeting is what is called, not when. */
    static boolean isCalled(Cursor cursor, int start, Reading reading) {
        Token before = cursor.look(start - 1 - cursor.place());
        Token verb = cursor.look(start - 2 - cursor.place());
        return start >= 2
                && reading.kind() == TimeKind.MEETING
                && reading.days().latest() == null
                && before.is("inn")
                && verb.text().startsWith("kall");
    }

    /** «arrangerer neste fagdag»: the day itself is the work. */
    static boolean isArranged(Cursor cursor, int start, Reading reading) {
        Token before = cursor.look(start - 1 - cursor.place());
        return start >= 1
                && reading.kind() == TimeKind.MEETING
                && reading.days().latest() == null
                && before.text().matches("(?:arranger|planlegg|avhold|avhald)(?:e|er|ar|a)?");
    }
}
