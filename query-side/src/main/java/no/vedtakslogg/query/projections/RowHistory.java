package no.vedtakslogg.query.projections;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Tells what events changed in the rows of every projection, field by field, from what to what and for which days. It
 * follows from the rows' two times alone: what became known at a position is held against what ceased to be.
 */
@Component
public class RowHistory {
    private static final String CHANGED = """
            select aggregate_id, id, valid_from, valid_to, known_from, known_to, %1$s
              from answers.%2$s
             where aggregate_id = any (?) and known_to = 9223372036854775807 and known_from = any (?)
            union all
            select aggregate_id, id, valid_from, valid_to, known_from, known_to, %1$s
              from answers.%2$s
             where aggregate_id = any (?) and known_to < 9223372036854775807
               and (known_from = any (?) or known_to = any (?))
             order by %3$s, valid_from, known_from
            """;

    private static final String STATES = """
            select aggregate_id, %s, effective_on, position, %s from answers.%s where aggregate_id = any (?) order by position
            """;

    private final JdbcTemplate jdbc;
    private final Map<ProjectionTable<?>, RowShape> shapes = new LinkedHashMap<>();

    RowHistory(JdbcTemplate jdbc, List<Projection> projections) {
        this.jdbc = jdbc;
        for (var projection : projections) {
            for (var table : projection.tables()) {
                if (table instanceof VersionedTable<?>
                        || (table instanceof FactTable<?> fact && fact.stateOf() != null)) {
                    shapes.put(table, new RowShape(table.row()));
                }
            }
        }
    }

    private record Version(
            String aggregateId, UUID id, LocalDate from, LocalDate to, long knownFrom, long knownTo, Record row) {
        boolean on(LocalDate day) {
            return !from.isAfter(day) && to.isAfter(day);
        }
    }

    private record Fact(String aggregateId, UUID of, LocalDate day, long position, Record row) {}

    private record Place(long position, UUID id) {}

    /** The tables whose rows it tells of. */
    public Collection<ProjectionTable<?>> tables() {
        return shapes.keySet();
    }

    /** What the events at these positions changed in the rows of these aggregates, by position. */
    public Map<Long, List<RowChange>> at(Collection<Long> positions, Collection<String> aggregateIds) {
        var changes = new ArrayList<RowChange>();
        if (!positions.isEmpty()) {
            shapes.forEach((table, shape) -> changes.addAll(
                    switch (table) {
                        case VersionedTable<?> versioned -> of(versioned, shape, positions, aggregateIds);
                        case FactTable<?> facts -> of(facts, shape, positions, aggregateIds);
                    }));
        }
        return changes.stream().collect(groupingBy(RowChange::position));
    }

    private List<RowChange> of(
            VersionedTable<?> table, RowShape shape, Collection<Long> positions, Collection<String> aggregateIds) {
        var made = new LinkedHashMap<Place, List<Version>>();
        var closed = new LinkedHashMap<Place, List<Version>>();
        for (var version : read(table, shape, positions, aggregateIds)) {
            if (positions.contains(version.knownFrom())) {
                var place = new Place(version.knownFrom(), version.id());
                made.computeIfAbsent(place, any -> new ArrayList<>()).add(version);
                closed.computeIfAbsent(place, any -> new ArrayList<>());
            }
            if (positions.contains(version.knownTo())) {
                var place = new Place(version.knownTo(), version.id());
                closed.computeIfAbsent(place, any -> new ArrayList<>()).add(version);
            }
        }
        var changes = new ArrayList<RowChange>();
        closed.forEach(
                (place, before) -> compare(table, shape, place, before, made.getOrDefault(place, List.of()), changes));
        return changes;
    }

    private List<Version> read(
            VersionedTable<?> table, RowShape shape, Collection<Long> positions, Collection<String> aggregateIds) {
        return jdbc.query(
                connection -> {
                    var statement =
                            connection.prepareStatement(CHANGED.formatted(shape.names(), table.name(), shape.order()));
                    var aggregates = array(connection, "text", aggregateIds);
                    var known = array(connection, "bigint", positions);
                    statement.setArray(1, aggregates);
                    statement.setArray(2, known);
                    statement.setArray(3, aggregates);
                    statement.setArray(4, known);
                    statement.setArray(5, known);
                    return statement;
                },
                (row, n) -> version(row, shape));
    }

    /** Each fact is the state from its day on, until the next one that was known already. */
    private List<RowChange> of(
            FactTable<?> table, RowShape shape, Collection<Long> positions, Collection<String> aggregateIds) {
        var changes = new ArrayList<RowChange>();
        var facts = facts(table, shape, aggregateIds);
        for (var fact : facts) {
            if (positions.contains(fact.position())) {
                var earlier = facts.stream()
                        .filter(one -> one.of().equals(fact.of()) && one.position() < fact.position())
                        .toList();
                var before = earlier.stream()
                        .filter(one -> !one.day().isAfter(fact.day()))
                        .max(comparing(Fact::day).thenComparing(Fact::position))
                        .map(Fact::row)
                        .orElse(null);
                var to = earlier.stream()
                        .map(Fact::day)
                        .filter(day -> day.isAfter(fact.day()))
                        .min(naturalOrder())
                        .orElse(null);
                for (var column : shape.columns()) {
                    var value = before == null ? null : column.valueIn(before);
                    var changed = column.valueIn(fact.row());
                    if (!Objects.equals(value, changed)) {
                        changes.add(new RowChange(
                                fact.position(),
                                fact.aggregateId(),
                                table,
                                fact.of(),
                                fact.row(),
                                before == null,
                                false,
                                column.component(),
                                fact.day(),
                                to,
                                value,
                                changed));
                    }
                }
            }
        }
        return changes;
    }

    private List<Fact> facts(FactTable<?> table, RowShape shape, Collection<String> aggregateIds) {
        return jdbc.query(
                connection -> {
                    var statement = connection.prepareStatement(
                            STATES.formatted(Objects.requireNonNull(table.stateOf()), shape.names(), table.name()));
                    statement.setArray(1, array(connection, "text", aggregateIds));
                    return statement;
                },
                (row, n) -> new Fact(
                        row.getString(1),
                        row.getObject(2, UUID.class),
                        row.getObject(3, LocalDate.class),
                        row.getLong(4),
                        shape.read(row, 5)));
    }

    private static java.sql.Array array(Connection connection, String type, Collection<?> values) throws SQLException {
        return connection.createArrayOf(type, values.toArray());
    }

    private static Version version(ResultSet row, RowShape shape) throws SQLException {
        return new Version(
                row.getString(1),
                row.getObject(2, UUID.class),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                row.getLong(5),
                row.getLong(6),
                shape.read(row, 7));
    }

    /** Goes through the days on which one of the two begins or ends; days on which neither is are told as before. */
    private static void compare(
            VersionedTable<?> table,
            RowShape shape,
            Place place,
            List<Version> before,
            List<Version> after,
            List<RowChange> changes) {
        var days = new TreeSet<LocalDate>();
        for (var version : before) {
            days.add(version.from());
            days.add(version.to());
        }
        for (var version : after) {
            days.add(version.from());
            days.add(version.to());
        }
        var open = new ArrayList<RowChange>();
        for (var from : days) {
            var was = on(from, before);
            var is = on(from, after);
            var to = days.higher(from);
            var found = new ArrayList<RowChange>();
            if (to != null && (was != null || is != null)) {
                for (var column : shape.columns()) {
                    var value = was == null ? null : column.valueIn(was.row());
                    var changed = is == null ? null : column.valueIn(is.row());
                    if (!Objects.equals(value, changed)) {
                        var version = Objects.requireNonNull(is == null ? was : is);
                        found.add(new RowChange(
                                place.position(),
                                version.aggregateId(),
                                table,
                                place.id(),
                                version.row(),
                                was == null,
                                is == null,
                                column.component(),
                                from,
                                to.equals(Segment.FOREVER) ? null : to,
                                value,
                                changed));
                    }
                }
            }
            goOn(open, found, from, changes);
        }
        changes.addAll(open);
    }

    /** A change that is the same on the days that follow is one change. */
    private static void goOn(List<RowChange> open, List<RowChange> found, LocalDate from, List<RowChange> changes) {
        var goingOn = new ArrayList<RowChange>();
        for (var change : found) {
            var earlier = open.stream()
                    .filter(one -> from.equals(one.to())
                            && one.field().equals(change.field())
                            && Objects.equals(one.before(), change.before())
                            && Objects.equals(one.after(), change.after()))
                    .findFirst()
                    .orElse(null);
            if (earlier == null) {
                goingOn.add(change);
            } else {
                open.remove(earlier);
                goingOn.add(new RowChange(
                        change.position(),
                        change.aggregateId(),
                        change.table(),
                        change.rowId(),
                        change.row(),
                        change.began(),
                        change.ended(),
                        change.field(),
                        earlier.from(),
                        change.to(),
                        change.before(),
                        change.after()));
            }
        }
        changes.addAll(open);
        open.clear();
        open.addAll(goingOn);
    }

    private static @Nullable Version on(LocalDate day, List<Version> versions) {
        return versions.stream().filter(version -> version.on(day)).findFirst().orElse(null);
    }
}
