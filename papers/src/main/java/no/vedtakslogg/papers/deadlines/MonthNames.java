package no.vedtakslogg.papers.deadlines;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The months, by name in both languages. */
public final class MonthNames {
    private static final Map<String, Integer> FULL = Map.ofEntries(
            Map.entry("januar", 1),
            Map.entry("februar", 2),
            Map.entry("mars", 3),
            Map.entry("april", 4),
            Map.entry("mai", 5),
            Map.entry("juni", 6),
            Map.entry("juli", 7),
            Map.entry("august", 8),
            Map.entry("september", 9),
            Map.entry("oktober", 10),
            Map.entry("november", 11),
            Map.entry("desember", 12));

    private static final Map<String, Integer> SHORT = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("febr", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("sept", 9),
            Map.entry("okt", 10),
            Map.entry("nov", 11),
            Map.entry("des", 12));

    private MonthNames() {}

    /** Whether a word in small letters is a month's whole name: «november». */
    public static boolean isFull(String word) {
        return FULL.containsKey(word);
    }

    /** «november». */
    static @Nullable Integer full(Cursor cursor) {
        Integer month = FULL.get(cursor.peek().text());
        if (month != null) {
            cursor.next();
        }
        return month;
    }

    /** «november», «nov», «nov.»: short names only after a day's number, for «jul» is also a feast. */
    static @Nullable Integer any(Cursor cursor) {
        Integer month = full(cursor);
        if (month == null) {
            month = SHORT.get(cursor.peek().text());
            if (month != null) {
                cursor.next();
                cursor.close(".");
            }
        }
        return month;
    }

    /** The month that a compound begins with: «junimøtet». */
    static @Nullable Integer beginning(String word) {
        return FULL.entrySet().stream()
                .filter(month -> word.startsWith(month.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    static String name(int month) {
        return FULL.entrySet().stream()
                .filter(entry -> entry.getValue() == month)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** Whether the month only begins a name, as in «17. mai-komiteen» and «mars-utgaven». */
    static boolean beginsName(Cursor cursor) {
        Token word = cursor.look(1);
        return cursor.peek().is("-")
                && !cursor.peek().gap()
                && word.isWord()
                && !word.gap()
                && !word.text().startsWith("møte");
    }
}
