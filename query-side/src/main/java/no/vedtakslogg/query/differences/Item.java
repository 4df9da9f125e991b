package no.vedtakslogg.query.differences;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a list shows at a moment, in words.
 *
 * @param id what it is known by, at every moment
 * @param place where it belongs: a body, a case number and a point
 * @param fields what is shown of it; a field that is empty is left out
 * @param parts the names of what is shown under it, where a field belongs to such a part
 * @param closed whether nothing more is to come of it
 * @param overdue of what the deadline has passed: the item itself, or parts of it; days do that, not people
 * @param page where a reader finds it
 * @param address where a program does
 */
record Item(
        String id,
        ItemKind kind,
        String name,
        @Nullable String place,
        Map<FieldOf, String> fields,
        Map<String, String> parts,
        boolean closed,
        Set<String> overdue,
        String page,
        String address) {

    /** An item of something that is shown whole, and that no deadline makes overdue. */
    static Item of(UUID id, ItemKind kind, String name, Shown shown, boolean closed, String page, String address) {
        return new Item(
                id.toString(), kind, name, null, shown.fields(), shown.parts(), closed, Set.of(), page, address);
    }

    /** A field, of the item itself or of a part of it. */
    record FieldOf(Field field, @Nullable String part) {}

    /** Gathers what is shown of an item, in the order in which it is shown. */
    static final class Shown {
        private final Map<FieldOf, String> fields = new LinkedHashMap<>();
        private final Map<String, String> parts = new LinkedHashMap<>();

        Shown of(Field field, @Nullable Object value) {
            return of(null, field, value);
        }

        Shown of(@Nullable String part, Field field, @Nullable Object value) {
            if (value != null) {
                fields.put(new FieldOf(field, part), value.toString());
            }
            return this;
        }

        Shown part(String part, String name) {
            parts.put(part, name);
            return this;
        }

        Map<FieldOf, String> fields() {
            return Collections.unmodifiableMap(fields);
        }

        Map<String, String> parts() {
            return Collections.unmodifiableMap(parts);
        }
    }
}
