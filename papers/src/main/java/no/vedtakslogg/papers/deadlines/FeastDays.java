package no.vedtakslogg.papers.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.IntFunction;
import no.vedtakslogg.papers.deadlines.Reading.Shape;
import org.jspecify.annotations.Nullable;

/** The feasts that have a name, fixed and movable: «jul», «påske», «romjula», «Kristi himmelfartsdag». A new one is a line here. */
final class FeastDays implements Phrase {
    /** The words for a feast, and the days it has in a year. */
    private record Feast(Wordings names, IntFunction<Days> days) {}

    private static final List<Feast> FEASTS = List.of(
            fixed(
                    12,
                    24,
                    26,
                    "jul",
                    "julen",
                    "jula",
                    "juleferien",
                    "juleferie",
                    "juleferia",
                    "julehelga",
                    "julehelgen"),
            fixed(12, 27, 30, "romjul", "romjula", "romjulen"),
            fixed(8, 15, 25, "skolestart", "skulestart"),
            fixed(6, 23, 24, "sankthans", "st . hans", "jonsok"),
            movable(
                    -3,
                    1,
                    "påske",
                    "påsken",
                    "påska",
                    "påskeferien",
                    "påskeferie",
                    "påskeferia",
                    "påskehelga",
                    "påskehelgen"),
            movable(-7, -7, "palmesøndag"),
            movable(39, 39, "kristi himmelfartsdag", "kristi himmelfart", "himmelfartsdagen"),
            movable(48, 50, "pinse", "pinsen", "pinsa", "pinsehelga", "pinsehelgen"));

    @Override
    public @Nullable Reading read(Cursor cursor) {
        for (Feast feast : FEASTS) {
            if (cursor.skip(feast.names())) {
                return Feasts.in(cursor, feast.days()).shaped(Shape.FEAST);
            }
        }
        return null;
    }

    /** «uka etter påske», «veka før jul»: the whole week behind the feast, or before the one it begins in. */
    static @Nullable Reading week(Cursor cursor) {
        boolean week = cursor.skip("uke", "uka", "uken", "veke", "veka");
        boolean before = cursor.peek().is("før");
        Reading feast = week && cursor.skip("før", "etter") ? new FeastDays().read(cursor) : null;
        LocalDate first = feast == null ? null : feast.days().earliest();
        LocalDate last = feast == null ? null : feast.days().latest();
        if (feast == null || first == null || last == null) {
            return null;
        }
        LocalDate monday = before
                ? first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(1)
                : last.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        return feast.with(new Days(monday, monday.plusDays(6))).shaped(Shape.SPAN);
    }

    private static Feast fixed(int month, int first, int last, String... names) {
        return new Feast(
                Wordings.of(names),
                year -> new Days(LocalDate.of(year, month, first), LocalDate.of(year, month, last)));
    }

    private static Feast movable(int first, int last, String... names) {
        return new Feast(
                Wordings.of(names),
                year -> new Days(easter(year).plusDays(first), easter(year).plusDays(last)));
    }

    /** Easter Sunday in the Gregorian calendar, after Butcher. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
