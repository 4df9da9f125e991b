package no.vedtakslogg.query.history;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.asking.WrongQuestion;
import no.vedtakslogg.query.projections.ProjectionTable;
import no.vedtakslogg.query.projections.RowChange;
import org.jspecify.annotations.Nullable;

/**
 * Which fields are asked for: by their keys, by the things that have them, or all.
 *
 * @param changed leaves out what began or ended with all its fields
 */
record FieldsAsked(List<String> fields, boolean changed) {

    boolean wants(RowChange change) {
        return (!changed || !(change.began() || change.ended()))
                && (fields.isEmpty()
                        || fields.contains(FieldWords.thing(change.table()))
                        || fields.contains(FieldWords.key(change.table(), change.field())));
    }

    static FieldsAsked read(Asked asked, Collection<ProjectionTable<?>> tables) {
        var known = new TreeSet<String>();
        for (var table : tables) {
            if (!FieldWords.isTold(table)) {
                continue;
            }
            known.add(FieldWords.thing(table));
            Arrays.stream(table.row().getRecordComponents())
                    .filter(field -> FieldWords.isTold(table, field))
                    .forEach(field -> known.add(FieldWords.key(table, field)));
        }
        var fields = asked.as(
                "field",
                text -> {
                    var named = Arrays.stream(text.split(",", -1))
                            .map(String::strip)
                            .toList();
                    if (!known.containsAll(named)) {
                        throw new IllegalArgumentException(text);
                    }
                    return named;
                },
                "er ikke et felt; det kan være "
                        + String.join(
                                ", ",
                                known.stream().filter(one -> !one.contains(".")).toList())
                        + ", eller ett av feltene deres, som follow-up.deadlineWords");
        var changed = asked.yesOrNo("changed");
        return new FieldsAsked(fields == null ? List.of() : fields, changed != null && changed);
    }

    /** Fields are always fields of something: all that ever changed anywhere is no question that anybody has. */
    static void refuseWithoutSubject(HistoryAsked asked) {
        var none = Stream.<@Nullable Object>of(
                        asked.subject(), asked.aggregate(), asked.aCase(), asked.meeting(), asked.body())
                .allMatch(Objects::isNull);
        if (none) {
            throw new WrongQuestion(Map.of(
                    "subject", "mangler: si hva feltene hører til, med subject, case, meeting, body eller aggregate"));
        }
    }
}
