package no.vedtakslogg.query.pages;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a list is sorted, and the addresses of the same list sorted by its other columns. */
public final class Sorting {
    private static final String FALLING = "-";

    /** The columns where the greatest, the latest day, is what is looked for first. */
    private static final Set<String> GREATEST_FIRST = Set.of("date");

    /** Nobody looks for names from the end, and with a hundred thousand points that takes long. */
    private static final Set<String> ONE_WAY = Set.of("responsible");

    private final String path;
    private final Map<String, String> parameters;
    private final String order;

    private Sorting(String path, Map<String, String> parameters, String order) {
        this.path = path;
        this.parameters = parameters;
        this.order = order;
    }

    /** The order that {@code sort} in the question asks for, which the list has read; the usual one where it asks for none. */
    static Sorting of(String path, Map<String, String> parameters, String usual) {
        var asked = parameters.getOrDefault("sort", "").strip().toLowerCase(Locale.ROOT);
        return new Sorting(path, parameters, asked.isEmpty() ? usual : asked);
    }

    /**
     * Where the list is sorted by a column; by the one that it is sorted by already, the other way round, or as usual where
     * the column goes one way only.
     */
    public String address(String column) {
        var first = GREATEST_FIRST.contains(column) ? FALLING + column : column;
        var asked = new HashMap<>(parameters);
        if (!first.equals(order)) {
            asked.put("sort", first);
        } else if (ONE_WAY.contains(column)) {
            asked.remove("sort");
        } else {
            asked.put("sort", turned(first));
        }
        return Paging.address(path, asked, null);
    }

    /** What {@code aria-sort} says of a column; nothing where the list is not sorted by it. */
    public @Nullable String state(String column) {
        return !column.equals(column(order)) ? null : isFalling(order) ? "descending" : "ascending";
    }

    /** The key of the words for the order. */
    public String words() {
        return "order." + column(order) + (isFalling(order) ? ".falling" : ".rising");
    }

    private static String turned(String order) {
        return isFalling(order) ? column(order) : FALLING + order;
    }

    private static boolean isFalling(String order) {
        return order.startsWith(FALLING);
    }

    private static String column(String order) {
        return isFalling(order) ? order.substring(FALLING.length()) : order;
    }
}
