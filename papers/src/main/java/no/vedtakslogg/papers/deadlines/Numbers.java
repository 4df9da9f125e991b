package no.vedtakslogg.papers.deadlines;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers, written with digits or letters. */
final class Numbers {
    private static final Map<String, Integer> AMOUNTS = Map.ofEntries(
            Map.entry("en", 1),
            Map.entry("én", 1),
            Map.entry("ein", 1),
            Map.entry("éin", 1),
            Map.entry("ett", 1),
            Map.entry("et", 1),
            Map.entry("eit", 1),
            Map.entry("ei", 1),
            Map.entry("to", 2),
            Map.entry("tre", 3),
            Map.entry("fire", 4),
            Map.entry("eitt", 1),
            Map.entry("fem", 5),
            Map.entry("seks", 6),
            Map.entry("sju", 7),
            Map.entry("syv", 7),
            Map.entry("åtte", 8),
            Map.entry("ni", 9),
            Map.entry("ti", 10),
            Map.entry("elleve", 11),
            Map.entry("tolv", 12),
            Map.entry("fjorten", 14),
            Map.entry("femten", 15),
            Map.entry("atten", 18),
            Map.entry("tjue", 20));

    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("første", 1),
            Map.entry("fyrste", 1),
            Map.entry("andre", 2),
            Map.entry("annet", 2),
            Map.entry("annen", 2),
            Map.entry("anna", 2),
            Map.entry("tredje", 3),
            Map.entry("fjerde", 4),
            Map.entry("femte", 5),
            Map.entry("sjette", 6));

    private Numbers() {}

    /** «14», «to», «en». */
    static @Nullable Integer amount(Cursor cursor) {
        Token token = cursor.peek();
        Integer amount = token.isNumber() ? small(token) : AMOUNTS.get(token.text());
        if (amount != null) {
            cursor.next();
        }
        return amount;
    }

    /** «første», «2.», «2»: with a full stop or without. */
    static @Nullable Integer ordinal(Cursor cursor) {
        Integer word = ORDINALS.get(cursor.peek().text());
        if (word != null) {
            cursor.next();
            return word;
        }
        Integer number = digits(cursor, 2);
        if (number != null) {
            cursor.close(".");
        }
        return number;
    }

    /** A number of at most so many digits. */
    static @Nullable Integer digits(Cursor cursor, int most) {
        Token token = cursor.peek();
        if (!token.isNumber() || token.text().length() > most) {
            return null;
        }
        cursor.next();
        return Integer.valueOf(token.text());
    }

    /** A year in four digits, from 1900 to 2199. */
    static @Nullable Integer year(Cursor cursor) {
        Token token = cursor.peek();
        if (!isYear(token)) {
            return null;
        }
        cursor.next();
        return Integer.valueOf(token.text());
    }

    static boolean isYear(Token token) {
        return token.isNumber()
                && token.text().length() == 4
                && (token.text().startsWith("19")
                        || token.text().startsWith("20")
                        || token.text().startsWith("21"));
    }

    /** The year that two or four digits mean, or null. */
    static @Nullable Integer yearOf(Token token) {
        if (token.isNumber() && token.text().length() == 2) {
            int twoDigits = Integer.parseInt(token.text());
            return twoDigits < 70 ? 2000 + twoDigits : 1900 + twoDigits;
        }
        return isYear(token) ? Integer.valueOf(token.text()) : null;
    }

    private static @Nullable Integer small(Token token) {
        return token.text().length() <= 3 ? Integer.valueOf(token.text()) : null;
    }
}
