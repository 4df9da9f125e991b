package no.vedtakslogg.query.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.vedtakslogg.query.projections.Moment;
import no.vedtakslogg.query.projections.RowChange;
import no.vedtakslogg.query.projections.RowHistory;
import no.vedtakslogg.query.words.Names;
import no.vedtakslogg.query.words.Ref;
import no.vedtakslogg.query.words.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers who changed a field, when, from what to what, and by which decision: the trail of a subject, with what each entry
 * changed in the rows that tell of it. Whoever may not see an entry is not told of its fields either.
 */
@Component
public class FieldTrail {
    private static final int ENTRIES_AT_A_TIME = 200;

    private final History history;
    private final RowHistory rows;
    private final Names names;

    FieldTrail(History history, RowHistory rows, Names names) {
        this.history = history;
        this.rows = rows;
        this.names = names;
    }

    /** Some of the changes, and from where the question goes on: nothing, where it ends. */
    public record Changes(
            List<FieldChange> changes, @Nullable Long next) {}

    /** A page of changes; entries are never parted, so it may hold some more than is asked for. */
    public Changes changes(HistoryAsked asked, FieldsAsked fields, Moment moment) {
        var found = new ArrayList<FieldChange>();
        @Nullable Long from = null;
        do {
            var part = history.trail(asked.goingOn(from, ENTRIES_AT_A_TIME), moment);
            found.addAll(of(part.entries(), asked, fields, moment));
            from = part.next();
        } while (from != null && found.size() < asked.size());
        return new Changes(found, from);
    }

    /** Hands out all of the changes, some at a time. */
    void eachPage(HistoryAsked asked, FieldsAsked fields, Moment moment, Consumer<List<FieldChange>> reader) {
        history.eachPage(asked, moment, page -> reader.accept(of(page, asked, fields, moment)));
    }

    private List<FieldChange> of(List<HistoryEntry> entries, HistoryAsked asked, FieldsAsked fields, Moment moment) {
        var changes = rows.at(
                entries.stream().map(HistoryEntry::position).toList(),
                entries.stream().map(HistoryEntry::aggregateId).distinct().toList());
        var subjects = subjects(asked);
        var told = new ArrayList<Told>();
        var telling = new HashSet<Long>();
        for (var entry : entries) {
            if (telling.add(entry.position())) {
                changes.getOrDefault(entry.position(), List.of()).stream()
                        .filter(change -> FieldWords.isTold(change.table(), change.field()))
                        .filter(fields::wants)
                        .filter(change -> belongs(entry, subjects) || tellsOf(change, subjects))
                        .forEach(change -> told.add(Told.of(entry, change)));
            }
        }
        var known = names.of(told.stream().flatMap(Told::refs).distinct().toList(), moment);
        return told.stream().map(one -> one.view(known)).toList();
    }

    private static Set<String> subjects(HistoryAsked asked) {
        var subjects = new HashSet<String>();
        Stream.of(asked.subject(), asked.aggregate(), asked.aCase(), asked.meeting(), asked.body(), asked.partnership())
                .filter(Objects::nonNull)
                .forEach(one -> subjects.add(String.valueOf(one)));
        return subjects;
    }

    /** All that happens to the case's own follow-ups and measures belongs to the case. */
    private static boolean belongs(HistoryEntry entry, Set<String> subjects) {
        return subjects.contains(entry.aggregateId())
                || (subjects.contains(String.valueOf(entry.caseId()))
                        && Set.of("follow-up", "measure").contains(HistoryQuestion.family(entry.eventType())));
    }

    /** The row tells of a subject: it is it, or names it somewhere; else it only changed at the same time. */
    private static boolean tellsOf(RowChange change, Set<String> subjects) {
        var said = new StringBuilder(change.rowId().toString());
        for (var field : change.table().row().getRecordComponents()) {
            said.append(' ').append(FieldWords.valueOf(field, change.row()));
        }
        return subjects.stream().anyMatch(subject -> said.indexOf(subject) >= 0);
    }

    private record Told(HistoryEntry entry, RowChange change, Sentence row, Sentence before, Sentence after) {

        static Told of(HistoryEntry entry, RowChange change) {
            return new Told(
                    entry,
                    change,
                    FieldWords.row(change),
                    FieldWords.value(change.table(), change.field(), change.before()),
                    FieldWords.value(change.table(), change.field(), change.after()));
        }

        Stream<Ref> refs() {
            return Stream.of(row, before, after).flatMap(sentence -> sentence.refs().stream());
        }

        FieldChange view(Names.Known known) {
            return new FieldChange(
                    entry.position(),
                    entry.recordedAt(),
                    entry.effectiveOn(),
                    entry.actor(),
                    entry.onBehalfOf(),
                    entry.source(),
                    entry.eventType(),
                    entry.decidedBy(),
                    entry.reason(),
                    FieldWords.key(change.table(), change.field()),
                    FieldWords.thingWords(change.table()),
                    FieldWords.label(change.table(), change.field()),
                    change.rowId(),
                    change.aggregateId(),
                    change.began()
                            ? FieldChange.Kind.BEGAN
                            : change.ended() ? FieldChange.Kind.ENDED : FieldChange.Kind.CHANGED,
                    change.from(),
                    change.to(),
                    change.before(),
                    change.after(),
                    before.text(known),
                    after.text(known),
                    row.pieces(known),
                    before.pieces(known),
                    after.pieces(known),
                    entry.pieces());
        }
    }
}
