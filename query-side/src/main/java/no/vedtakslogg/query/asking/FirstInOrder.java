package no.vedtakslogg.query.asking;

/**
 * SQL that finds the ids of the rows that stand first in an order, from {@code :offset} on and {@code :limit} at most, before
 * anything else is looked up of them.
 */
public final class FirstInOrder {
    /** So many that all of them can be put in order while somebody waits. */
    public static final int FEW = 5_000;

    private static final String OF_FEW = """
            select id
              from (select %1$s as id, row_number() over (order by %3$s) as place %2$s) found
             where place > :offset and place <= :offset + :limit
             order by place
            """;

    private static final String OF_MANY = "select %1$s %2$s order by %3$s limit :limit offset :offset";

    private FirstInOrder() {}

    /** Of a few rows: all are found, and then put in order. */
    public static String ofFew(String id, String fromWhere, String order) {
        return OF_FEW.formatted(id, fromWhere, order);
    }

    /** Of many rows: those that stand first are come upon soon by going through all in the order. */
    public static String ofMany(String id, String fromWhere, String order) {
        return OF_MANY.formatted(id, fromWhere, order);
    }
}
