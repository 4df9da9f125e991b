package no.vedtakslogg.query.differences;

import java.util.List;
import java.util.Map;
import no.vedtakslogg.query.wording.Segment;
import no.vedtakslogg.query.wording.WordDifference;
import org.jspecify.annotations.Nullable;

/**
 * One thing that differs between two moments.
 *
 * @param fellDue whether a deadline has passed since, which is nobody's doing
 * @param causes the events by which it differs, in the order in which they were recorded
 */
public record DifferenceView(
        ChangeKind kind,
        String kindWords,
        SubjectView subject,
        boolean fellDue,
        List<FieldView> fields,
        List<Cause> causes,
        Map<String, String> links) {

    /** What differs: its name, where it belongs, and the page that shows it. */
    public record SubjectView(
            ItemKind kind,
            String kindWords,
            String id,
            String name,
            @Nullable String place,
            String page) {}

    /**
     * A field that differs; what is null was not shown.
     *
     * @param of the name of the part that the field belongs to, where it is not the subject's own
     * @param words what the later text keeps of the earlier one, where people wrote it
     */
    public record FieldView(
            Field field,
            String label,
            @Nullable String partId,
            @Nullable String of,
            @Nullable String from,
            @Nullable String to,
            List<Segment> words) {}

    /** Whether it is all of it that differs, there on the one side only. */
    public boolean whole() {
        return kind == ChangeKind.ADDED || kind == ChangeKind.REMOVED;
    }

    static DifferenceView of(Change change, List<Cause> causes) {
        var item = change.item();
        var kind = change.kind();
        return new DifferenceView(
                kind,
                Words.TEXT.label(kind),
                new SubjectView(
                        item.kind(), Words.TEXT.label(item.kind()), item.id(), item.name(), item.place(), item.page()),
                change.fellDue(),
                change.fields().stream().map(field -> field(field, change)).toList(),
                causes,
                Map.of("subject", item.address()));
    }

    private static FieldView field(Change.FieldChange change, Change of) {
        var field = change.field();
        var before = of.before();
        var part = field.part();
        var name = part == null ? null : of.item().parts().get(part);
        if (name == null && part != null && before != null) {
            name = before.parts().get(part);
        }
        var words = field.field().written() && change.from() != null && change.to() != null
                ? WordDifference.between(change.from(), change.to()).segments()
                : List.<Segment>of();
        return new FieldView(
                field.field(), Words.TEXT.label(field.field()), part, name, change.from(), change.to(), words);
    }
}
