package no.vedtakslogg.query.overview;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.summingLong;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.vedtakslogg.query.projections.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers how many follow-ups were open and how many were closed when each month ended. */
@Repository
class OverTime {
    private static final int MONTHS = 24;

    /** Where a row's days begin, one more stands so; where they end, one less. What held at the end of a month follows. */
    private static final String CHANGES = """
            select f.valid_from as day, f.closed_on is null as open, count(*) as change
              from answers.follow_up f
             where f.known_from <= :knownAt and f.known_to > :knownAt and f.valid_from <= :validOn
               and (cast(:partnership as uuid) is null or f.partnership_id = :partnership)
             group by 1, 2
            union all
            select f.valid_to, f.closed_on is null, -count(*)
              from answers.follow_up f
             where f.known_from <= :knownAt and f.known_to > :knownAt and f.valid_to <= :validOn
               and (cast(:partnership as uuid) is null or f.partnership_id = :partnership)
             group by 1, 2
            """;

    private final JdbcClient jdbc;

    OverTime(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record ChangeRow(LocalDate day, boolean open, long change) {}

    /** The last two years of months up to the day, from the first month that had anything. */
    List<MonthFigures> months(@Nullable UUID partnership, Moment moment) {
        Map<YearMonth, Map<Boolean, Long>> changes = jdbc
                .sql(CHANGES)
                .param("partnership", partnership)
                .params(moment.parameters())
                .query(ChangeRow.class)
                .list()
                .stream()
                .collect(groupingBy(
                        row -> YearMonth.from(row.day()),
                        TreeMap::new,
                        partitioningBy(ChangeRow::open, summingLong(ChangeRow::change))));
        var months = new ArrayList<MonthFigures>();
        if (changes.isEmpty()) {
            return months;
        }
        var last = YearMonth.from(moment.validOn());
        long open = 0;
        long closed = 0;
        for (var month = changes.keySet().iterator().next(); !month.isAfter(last); month = month.plusMonths(1)) {
            var change = changes.getOrDefault(month, Map.of());
            open += change.getOrDefault(true, 0L);
            closed += change.getOrDefault(false, 0L);
            var end = month.equals(last) ? moment.validOn() : month.atEndOfMonth();
            months.add(new MonthFigures(end, open, closed));
        }
        return months.subList(Math.max(0, months.size() - MONTHS), months.size());
    }
}
