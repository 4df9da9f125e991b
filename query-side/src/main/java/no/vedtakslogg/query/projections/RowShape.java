package no.vedtakslogg.query.projections;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the records of a table are written to its columns and read back. */
final class RowShape {
    private final List<Column> columns;
    private final Constructor<? extends Record> constructor;

    RowShape(Class<? extends Record> row) {
        columns = Stream.of(row.getRecordComponents()).map(Column::of).toList();
        try {
            constructor = row.getDeclaredConstructor(Stream.of(row.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("A record has its canonical constructor: " + row, e);
        }
    }

    List<Column> columns() {
        return columns;
    }

    /** The columns' names with commas between. */
    String names() {
        return columns.stream().map(Column::name).collect(joining(", "));
    }

    /** In which order several rows are told: that of the paper, where they have one. */
    String order() {
        return columns.stream().anyMatch(column -> column.name().equals("sort_order")) ? "sort_order, id" : "id";
    }

    Record read(ResultSet rows, int firstIndex) throws SQLException {
        var values = new ArrayList<@Nullable Object>(columns.size());
        for (var column : columns) {
            values.add(column.reader().read(rows, firstIndex + values.size()));
        }
        try {
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read a row back: " + constructor, e);
        }
    }

    void write(Record row, CopyText text) {
        for (var column : columns) {
            var value = column.valueIn(row);
            text.field(value == null ? null : column.writer().text(value));
        }
    }
}
