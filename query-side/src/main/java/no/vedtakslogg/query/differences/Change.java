package no.vedtakslogg.query.differences;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import no.vedtakslogg.query.differences.Item.FieldOf;
import org.jspecify.annotations.Nullable;

/** How one thing differs between two moments. */
sealed interface Change {

    /** A field that is shown otherwise; what is null was not shown. */
    record FieldChange(
            FieldOf field, @Nullable String from, @Nullable String to) {}

    record Added(Item item) implements Change {}

    record Removed(Item item) implements Change {}

    record Changed(Item from, Item to) implements Change {}

    record Corrected(Item from, Item to) implements Change {}

    record Closed(Item from, Item to) implements Change {}

    record Reopened(Item from, Item to) implements Change {}

    record FellDue(Item from, Item to) implements Change {}

    record NotYetDue(Item from, Item to) implements Change {}

    /** What became of an item from one moment to another; nothing where it is shown alike. */
    static Optional<Change> between(@Nullable Item from, @Nullable Item to) {
        if (from == null) {
            return Optional.ofNullable(to).map(Added::new);
        } else if (to == null) {
            return Optional.of(new Removed(from));
        } else if (from.closed() != to.closed()) {
            return Optional.of(to.closed() ? new Closed(from, to) : new Reopened(from, to));
        }
        var fields = fieldsBetween(from, to);
        if (fields.stream().anyMatch(change -> change.field().field().ofCorrection())) {
            return Optional.of(new Corrected(from, to));
        } else if (!fields.isEmpty()) {
            return Optional.of(new Changed(from, to));
        } else if (!from.overdue().equals(to.overdue())) {
            var passed = to.overdue().containsAll(from.overdue());
            return Optional.of(passed ? new FellDue(from, to) : new NotYetDue(from, to));
        }
        return Optional.empty();
    }

    /** The item as it was; null where there was none. */
    default @Nullable Item before() {
        return switch (this) {
            case Added ignored -> null;
            case Removed removed -> removed.item;
            case Changed(var from, var ignored) -> from;
            case Corrected(var from, var ignored) -> from;
            case Closed(var from, var ignored) -> from;
            case Reopened(var from, var ignored) -> from;
            case FellDue(var from, var ignored) -> from;
            case NotYetDue(var from, var ignored) -> from;
        };
    }

    /** The item as it became; null where it is gone. */
    default @Nullable Item after() {
        return switch (this) {
            case Added added -> added.item;
            case Removed ignored -> null;
            case Changed(var ignored, var to) -> to;
            case Corrected(var ignored, var to) -> to;
            case Closed(var ignored, var to) -> to;
            case Reopened(var ignored, var to) -> to;
            case FellDue(var ignored, var to) -> to;
            case NotYetDue(var ignored, var to) -> to;
        };
    }

    default ChangeKind kind() {
        return switch (this) {
            case Added ignored -> ChangeKind.ADDED;
            case Removed ignored -> ChangeKind.REMOVED;
            case Changed ignored -> ChangeKind.CHANGED;
            case Corrected ignored -> ChangeKind.CORRECTED;
            case Closed ignored -> ChangeKind.CLOSED;
            case Reopened ignored -> ChangeKind.REOPENED;
            case FellDue ignored -> ChangeKind.FELL_DUE;
            case NotYetDue ignored -> ChangeKind.NOT_YET_DUE;
        };
    }

    /** The same seen from the other moment. */
    default Change mirrored() {
        return switch (this) {
            case Added(var item) -> new Removed(item);
            case Removed(var item) -> new Added(item);
            case Changed(var from, var to) -> new Changed(to, from);
            case Corrected(var from, var to) -> new Corrected(to, from);
            case Closed(var from, var to) -> new Reopened(to, from);
            case Reopened(var from, var to) -> new Closed(to, from);
            case FellDue(var from, var to) -> new NotYetDue(to, from);
            case NotYetDue(var from, var to) -> new FellDue(to, from);
        };
    }

    /** The item itself, as it is told of: the later one where there are two. */
    default Item item() {
        var after = after();
        if (after != null) {
            return after;
        }
        var before = before();
        if (before == null) {
            throw new IllegalStateException("A change is of something");
        }
        return before;
    }

    /** Whether a deadline has passed since, whatever else became of it. */
    default boolean fellDue() {
        var before = before();
        var after = after();
        return before != null && after != null && !before.overdue().containsAll(after.overdue());
    }

    /** The fields that are shown otherwise, in the order in which they are shown. */
    default List<FieldChange> fields() {
        return fieldsBetween(before(), after());
    }

    private static List<FieldChange> fieldsBetween(@Nullable Item from, @Nullable Item to) {
        var all = new LinkedHashSet<FieldOf>();
        if (to != null) {
            all.addAll(to.fields().keySet());
        }
        if (from != null) {
            all.addAll(from.fields().keySet());
        }
        var changes = new ArrayList<FieldChange>();
        for (var field : all) {
            var before = from == null ? null : from.fields().get(field);
            var after = to == null ? null : to.fields().get(field);
            if (before == null ? after != null : !before.equals(after)) {
                changes.add(new FieldChange(field, before, after));
            }
        }
        return changes;
    }
}
