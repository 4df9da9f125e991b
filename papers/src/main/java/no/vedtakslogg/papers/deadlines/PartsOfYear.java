package no.vedtakslogg.papers.deadlines;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Half-years, quarters and tertials: «første halvår i 2025», «2. tertial», «Q3 2025», «neste kvartal». */
final class PartsOfYear implements Phrase {
    private static final Map<String, Integer> PARTS = Map.ofEntries(
            Map.entry("halvår", 2),
            Map.entry("halvåret", 2),
            Map.entry("kvartal", 4),
            Map.entry("kvartalet", 4),
            Map.entry("tertial", 3),
            Map.entry("tertialet", 3));
    private static final Map<String, Integer> LETTERS = Map.of("h", 2, "q", 4, "t", 3);
    private static final Wordings THIS = Wordings.of("inneværende", "inneverande", "dette");
    private static final Wordings NEXT = Wordings.of("neste", "kommende", "komande", "førstkommende", "påfølgende");

    @Override
    public @Nullable Reading read(Cursor cursor) {
        int start = cursor.place();
        Reading reading = letters(cursor);
        if (reading == null) {
            cursor.to(start);
            reading = relative(cursor);
        }
        if (reading == null) {
            cursor.to(start);
            reading = numbered(cursor);
        }
        return reading;
    }

    private static @Nullable Reading letters(Cursor cursor) {
        Integer parts = LETTERS.get(cursor.next().text());
        Integer part = parts == null || cursor.peek().gap() ? null : Numbers.digits(cursor, 1);
        if (parts == null
                || part == null
                || NumericDates.goesOn(cursor) && !cursor.peek().is("/")) {
            return null;
        }
        Integer year = YearTold.read(cursor);
        return parts == 3 && year == null || part > parts ? null : in(cursor, year, parts, part);
    }

    private static @Nullable Reading relative(Cursor cursor) {
        boolean next = cursor.skip(NEXT);
        Integer parts = next || cursor.skip(THIS) ? PARTS.get(cursor.next().text()) : null;
        if (parts == null) {
            return null;
        }
        var today = cursor.standpoint().day();
        int index = today.getYear() * parts + (today.getMonthValue() - 1) * parts / 12 + (next ? 1 : 0);
        return Reading.period(days(index / parts, parts, index % parts + 1)).from(cursor.standpoint());
    }

    private static @Nullable Reading numbered(Cursor cursor) {
        boolean last = cursor.skip("siste");
        Integer part = last ? Integer.valueOf(0) : Numbers.ordinal(cursor);
        Integer parts = PARTS.get(cursor.next().text());
        if (part == null || parts == null) {
            return null;
        }
        String word = cursor.look(-1).text();
        int number = last ? parts : part;
        Integer year = YearTold.read(cursor);
        if (number < 1 || number > parts) {
            return Reading.impossible(Wording.say("impossible.part", number, word, parts));
        }
        return in(cursor, year, parts, number);
    }

    private static @Nullable Reading in(Cursor cursor, @Nullable Integer year, int parts, int part) {
        return Nearest.inYear(cursor, year, in -> days(in, parts, part));
    }

    private static Days days(int year, int parts, int part) {
        int months = 12 / parts;
        return Days.months(year, (part - 1) * months + 1, part * months);
    }
}
