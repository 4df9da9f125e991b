package no.vedtakslogg.papers.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Days that have a name of their own and tell a time without a word before them: «påskeaften», «julaften», «langfredag». */
final class NamedDays implements Phrase {
    /** The words for a day, and which it is in a year. */
    private record Named(Wordings names, IntFunction<LocalDate> day) {}

    private static final List<Named> DAYS = List.of(
            fixed(12, 23, "lille julaften", "litle julaftan", "lillejulaften", "veslejulaftan"),
            fixed(12, 24, "julaften", "julaftan", "julekvelden", "julekveld"),
            fixed(12, 31, "nyttårsaften", "nyttårsaftan"),
            fixed(6, 23, "sankthansaften", "sankthansaftan", "jonsokaftan", "jonsokaften", "jonsokkvelden"),
            easter(-3, "skjærtorsdag", "skjertorsdag"),
            easter(-2, "langfredag"),
            easter(-1, "påskeaften", "påskeaftan"),
            easter(1, "andre påskedag", "2 . påskedag"),
            easter(48, "pinseaften", "pinseaftan"),
            easter(50, "andre pinsedag", "2 . pinsedag"));

    @Override
    public @Nullable Reading read(Cursor cursor) {
        for (Named named : DAYS) {
            if (cursor.skip(named.names())) {
                return Nearest.inYear(
                        cursor,
                        YearTold.read(cursor),
                        year -> Days.on(named.day().apply(year)));
            }
        }
        return null;
    }

    private static Named fixed(int month, int day, String... names) {
        return new Named(Wordings.of(names), year -> LocalDate.of(year, month, day));
    }

    private static Named easter(int days, String... names) {
        return new Named(Wordings.of(names), year -> FeastDays.easter(year).plusDays(days));
    }
}
