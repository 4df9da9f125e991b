package no.vedtakslogg.query.steps;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.TreeMap;
import no.vedtakslogg.query.projections.Moment;
import no.vedtakslogg.query.words.Names;
import no.vedtakslogg.query.words.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers which events stand beside a position of the log, and which to choose from where there are too many to show. */
@Repository
public class Steps {
    static final int MOST = 200;
    private static final int NEAR = 20;

    private static final String ENTRY =
            "select a.position, a.recorded_at, a.effective_on, a.words from answers.audit_entry a";

    private final JdbcClient jdbc;
    private final Names names;

    Steps(JdbcClient jdbc, Names names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** The event that a reader stands at, and those beside it. */
    public record Place(
            @Nullable StepView here,
            @Nullable StepView before,
            @Nullable StepView after) {}

    record Row(long position, OffsetDateTime recordedAt, LocalDate effectiveOn, String words) {}

    /** Where in the events of a subject a moment is. */
    public Place place(Subject subject, Moment moment) {
        var last = named(upTo(subject, moment.knownAt(), 2), moment);
        var next = from(subject, moment.knownAt() + 1, 1);
        return new Place(
                last.isEmpty() ? null : last.getFirst(),
                last.size() < 2 ? null : last.get(1),
                next.isEmpty() ? null : named(next, moment).getFirst());
    }

    /** All events of a subject, or where they are many, some from the first to the last and those around a position. */
    public List<StepView> choice(Subject subject, @Nullable Long around, Moment moment) {
        var first = within(from(subject, 0, MOST + 1), moment);
        if (first.size() <= MOST) {
            return named(first, moment);
        }
        var chosen = new TreeMap<Long, Row>();
        spread(subject, moment).forEach(row -> chosen.put(row.position(), row));
        if (around != null) {
            upTo(subject, Math.min(around, moment.knownAt()), NEAR).forEach(row -> chosen.put(row.position(), row));
            within(from(subject, around + 1, NEAR), moment).forEach(row -> chosen.put(row.position(), row));
        }
        return named(List.copyOf(chosen.values()), moment);
    }

    private List<Row> spread(Subject subject, Moment moment) {
        return of(subject, """
                with ends as (select min(a.position) as first, max(a.position) as last
                                from answers.audit_entry a
                               where a.position <= :knownAt and %1$s)
                select distinct s.position, s.recorded_at, s.effective_on, s.words
                  from ends
                 cross join generate_series(0, :most - 1) as n
                 cross join lateral (%2$s
                                      where a.position >= ends.first + (ends.last - ends.first) / (:most - 1) * n
                                        and a.position <= :knownAt and %1$s
                                      order by a.position limit 1) s
                 union
                (%2$s where a.position <= :knownAt and %1$s order by a.position desc limit 1)
                """.formatted(subject.kind().sql(), ENTRY))
                .param("knownAt", moment.knownAt())
                .param("most", MOST)
                .query(Row.class)
                .list();
    }

    private List<Row> upTo(Subject subject, long position, int most) {
        var sql = ENTRY
                + " where a.position <= :position and %s order by a.position desc limit :most"
                        .formatted(subject.kind().sql());
        return of(subject, sql)
                .param("position", position)
                .param("most", most)
                .query(Row.class)
                .list();
    }

    private List<Row> from(Subject subject, long position, int most) {
        var sql = ENTRY
                + " where a.position >= :position and %s order by a.position limit :most"
                        .formatted(subject.kind().sql());
        return of(subject, sql)
                .param("position", position)
                .param("most", most)
                .query(Row.class)
                .list();
    }

    private JdbcClient.StatementSpec of(Subject subject, String sql) {
        var statement = jdbc.sql(sql);
        return subject.id() == null ? statement : statement.param("subject", subject.id());
    }

    private static List<Row> within(List<Row> rows, Moment moment) {
        return rows.stream().filter(row -> row.position() <= moment.knownAt()).toList();
    }

    private List<StepView> named(List<Row> rows, Moment moment) {
        var refs = rows.stream()
                .flatMap(row -> new Sentence(row.words()).refs().stream())
                .distinct()
                .toList();
        var known = names.of(refs, moment);
        return rows.stream()
                .map(row -> new StepView(
                        row.position(),
                        row.recordedAt().toInstant(),
                        row.effectiveOn(),
                        new Sentence(row.words()).text(known)))
                .toList();
    }
}
