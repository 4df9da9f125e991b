package no.vedtakslogg.query.differences;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Which rows of a list differ, those of one page, and how many there are of each kind in all. */
record Found(List<UUID> ids, Map<ChangeKind, Long> counts) {
    private static final String OF_KINDS = """
            , asked as materialized (
                select * from differing
                 where cast(:kinds as text[]) is null or kind = any (cast(:kinds as text[]))
            )
            select null as id, kind, count(*) as many from differing group by kind
            union all
            (select id, kind, 0 from asked
              order by array_position(array['ADDED', 'CHANGED', 'CORRECTED', 'CLOSED', 'REOPENED', 'REMOVED', 'FELL_DUE',
                                            'NOT_YET_DUE'], kind), %s, id
              limit :limit offset :offset)
            """;

    /** Completes a query that names the differing rows, with {@code id}, {@code kind} and whatever they are sorted by. */
    static String select(String differing, String order) {
        return differing + OF_KINDS.formatted(order);
    }

    static Found read(StatementSpec statement) {
        var ids = new ArrayList<UUID>();
        var counts = new EnumMap<ChangeKind, Long>(ChangeKind.class);
        statement.query(row -> {
            var id = row.getObject("id", UUID.class);
            if (id == null) {
                counts.put(ChangeKind.valueOf(row.getString("kind")), row.getLong("many"));
            } else {
                ids.add(id);
            }
        });
        return new Found(ids, counts);
    }
}
