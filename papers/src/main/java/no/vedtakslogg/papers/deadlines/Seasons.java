package no.vedtakslogg.papers.deadlines;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The seasons: «til høsten», «våren 2025», «på sensommeren», «i haust». */
final class Seasons implements Phrase {
    /** The first and last month; a winter and a school year begin in the year before. */
    private record Season(int first, int last) {
        Days in(int year) {
            return first <= last
                    ? Days.months(year, first, last)
                    : new Days(
                            Days.months(year - 1, first, 12).earliest(),
                            Days.months(year, 1, last).latest());
        }
    }

    private static final Season SPRING = new Season(3, 5);
    private static final Season SUMMER = new Season(6, 8);
    private static final Season AUTUMN = new Season(9, 11);
    private static final Season WINTER = new Season(12, 2);

    private static final Season SCHOOL_YEAR = new Season(8, 7);

    private static final Map<String, Season> DEFINITE = Map.ofEntries(
            Map.entry("skoleåret", SCHOOL_YEAR),
            Map.entry("skuleåret", SCHOOL_YEAR),
            Map.entry("studieåret", SCHOOL_YEAR),
            Map.entry("barnehageåret", SCHOOL_YEAR),
            Map.entry("våren", SPRING),
            Map.entry("vårparten", SPRING),
            Map.entry("vårsemesteret", new Season(1, 6)),
            Map.entry("vårhalvåret", new Season(1, 6)),
            Map.entry("høsthalvåret", new Season(7, 12)),
            Map.entry("hausthalvåret", new Season(7, 12)),
            Map.entry("forsommeren", new Season(6, 6)),
            Map.entry("forsommaren", new Season(6, 6)),
            Map.entry("sommeren", SUMMER),
            Map.entry("sommaren", SUMMER),
            Map.entry("sensommeren", new Season(8, 8)),
            Map.entry("seinsommaren", new Season(8, 8)),
            Map.entry("seinsommeren", new Season(8, 8)),
            Map.entry("ettersommeren", new Season(8, 8)),
            Map.entry("høsten", AUTUMN),
            Map.entry("hausten", AUTUMN),
            Map.entry("høstparten", AUTUMN),
            Map.entry("haustparten", AUTUMN),
            Map.entry("høstsemesteret", new Season(8, 12)),
            Map.entry("haustsemesteret", new Season(8, 12)),
            Map.entry("senhøsten", new Season(11, 11)),
            Map.entry("seinhausten", new Season(11, 11)),
            Map.entry("vinteren", WINTER));

    private static final Map<String, Season> INDEFINITE = Map.of(
            "vår", SPRING, "sommer", SUMMER, "sommar", SUMMER, "høst", AUTUMN, "haust", AUTUMN, "vinter", WINTER);

    private static final Wordings COMING = Wordings.of("neste", "kommende", "komande", "førstkommende", "denne", "i");

    @Override
    public @Nullable Reading read(Cursor cursor) {
        boolean coming = cursor.skip(COMING)
                || cursor.before(1).is("i")
                || cursor.before(1).is("neste");
        String word = cursor.next().text();
        Season season = DEFINITE.get(word);
        if (season == null) {
            season = INDEFINITE.get(word);
            if (season == null || !coming && !Numbers.isYear(cursor.peek()) || coming && isPronoun(cursor, word)) {
                return null;
            }
        }
        Season named = season == SCHOOL_YEAR ? season : until(cursor, season);
        Integer pair = pair(cursor);
        Integer told = pair == null ? YearTold.last(cursor) : pair;
        return Nearest.inYear(cursor, told == null ? Months.year(cursor) : told, named::in);
    }

    /** «våren/sommeren», «høsten eller vinteren»: from the first to the last. */
    private static Season until(Cursor cursor, Season first) {
        int start = cursor.place();
        Season other = null;
        if (cursor.skip("/", "-", "eller")) {
            String word = cursor.next().text();
            other = DEFINITE.getOrDefault(word, INDEFINITE.get(word));
        }
        if (other == null) {
            cursor.to(start);
            return first;
        }
        return new Season(first.first(), other.last());
    }

    /** The year in which the school year «14/15» ends. */
    private static @Nullable Integer pair(Cursor cursor) {
        int start = cursor.place();
        Integer first = cursor.peek().text().length() == 2 ? Numbers.yearOf(cursor.peek()) : null;
        if (first != null) {
            cursor.next();
            boolean joins = cursor.close("/") || cursor.close("-");
            Integer last = joins && cursor.peek().text().length() == 2 ? Numbers.yearOf(cursor.peek()) : null;
            if (last != null && last == first + 1) {
                cursor.next();
                return last;
            }
        }
        cursor.to(start);
        return null;
    }

    /** In «i vår kommune» the word means ours. */
    private static boolean isPronoun(Cursor cursor, String word) {
        return word.equals("vår") && cursor.peek().isWord();
    }
}
