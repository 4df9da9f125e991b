package no.vedtakslogg.papers.deadlines;

import java.util.Map;
import no.vedtakslogg.papers.deadlines.Length.Unit;
import org.jspecify.annotations.Nullable;

/** Lengths of time: «14 dager», «ca. 6 mnd», «et halvt år», «2-3 uker», «en ukes tid». */
final class Lengths {
    private static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("dag", Unit.DAY),
            Map.entry("dager", Unit.DAY),
            Map.entry("dagar", Unit.DAY),
            Map.entry("dagers", Unit.DAY),
            Map.entry("døgn", Unit.DAY),
            Map.entry("virkedag", Unit.WORKING_DAY),
            Map.entry("virkedager", Unit.WORKING_DAY),
            Map.entry("virkedagar", Unit.WORKING_DAY),
            Map.entry("arbeidsdager", Unit.WORKING_DAY),
            Map.entry("arbeidsdagar", Unit.WORKING_DAY),
            Map.entry("uke", Unit.WEEK),
            Map.entry("uker", Unit.WEEK),
            Map.entry("ukes", Unit.WEEK),
            Map.entry("ukers", Unit.WEEK),
            Map.entry("veke", Unit.WEEK),
            Map.entry("veker", Unit.WEEK),
            Map.entry("vekes", Unit.WEEK),
            Map.entry("vekers", Unit.WEEK),
            Map.entry("dagars", Unit.DAY),
            Map.entry("månads", Unit.MONTH),
            Map.entry("måneds", Unit.MONTH),
            Map.entry("månaders", Unit.MONTH),
            Map.entry("ukene", Unit.WEEK),
            Map.entry("vekene", Unit.WEEK),
            Map.entry("mnd", Unit.MONTH),
            Map.entry("måned", Unit.MONTH),
            Map.entry("måneder", Unit.MONTH),
            Map.entry("måneders", Unit.MONTH),
            Map.entry("månedene", Unit.MONTH),
            Map.entry("månad", Unit.MONTH),
            Map.entry("månader", Unit.MONTH),
            Map.entry("månadene", Unit.MONTH),
            Map.entry("år", Unit.YEAR),
            Map.entry("års", Unit.YEAR));
    static final Wordings ABOUT =
            Wordings.of("ca .", "ca", "cirka", "omtrent", "rundt", "omkring", "om lag", "omlag", "kring", "anslagsvis");
    private static final Wordings HALF = Wordings.of("halvt", "halv", "halvår");
    private static final Wordings COMING = Wordings.of(
            "de neste", "de nærmeste", "de kommende", "dei neste", "dei komande", "neste", "de første", "dei næraste");

    private static final int HOURS_OF_A_DAY = 24;

    /** A length, and whether it is only about so long. */
    record Told(Length length, boolean about) {}

    private Lengths() {}

    /** Whether the length before belongs to what follows: the drift of «ett års drift». */
    static boolean isOfSomething(Cursor cursor) {
        return cursor.before(1).text().matches("(?:år|uke|veke|måned|måneder|månad|månader|dager|dagar|uker|veker)s")
                && cursor.peek().isWord();
    }

    static @Nullable Told read(Cursor cursor) {
        boolean about = cursor.skip(ABOUT);
        cursor.skip(COMING);
        Integer amount = Numbers.amount(cursor);
        if (amount == null) {
            return cursor.skip("halvannet") && cursor.skip("år") ? new Told(new Length(18, Unit.MONTH), about) : null;
        }
        int start = cursor.place();
        if (cursor.skip("-") || cursor.skip("til")) {
            Integer longer = Numbers.amount(cursor);
            amount = longer == null ? amount : longer;
            about |= longer != null;
            if (longer == null) {
                cursor.to(start);
            }
        }
        if (amount == 1 && cursor.skip(HALF)) {
            boolean halfYear = cursor.look(-1).is("halvår") || cursor.skip("år") || cursor.skip("års");
            return halfYear ? new Told(new Length(6, Unit.MONTH), about || cursor.skip("tid")) : null;
        }
        if (amount >= HOURS_OF_A_DAY && cursor.skip("timer", "timar")) {
            return new Told(new Length(amount / HOURS_OF_A_DAY, Unit.DAY), about);
        }
        Unit unit = UNITS.get(cursor.next().text());
        if (unit == null) {
            return null;
        }
        if (cursor.look(-1).is("mnd")) {
            cursor.close(".");
        }
        return new Told(new Length(amount, unit), cursor.skip("tid", "tids") || about);
    }
}
