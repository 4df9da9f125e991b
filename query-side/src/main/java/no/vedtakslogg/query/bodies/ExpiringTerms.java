package no.vedtakslogg.query.bodies;

import static no.vedtakslogg.query.projections.Moment.sees;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.vedtakslogg.query.projections.Moment;
import no.vedtakslogg.query.words.PersonView;
import no.vedtakslogg.query.words.Persons;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers whose terms have ended or soon will. */
@Repository
class ExpiringTerms {
    private static final int MONTHS = 6;

    private static final String TERMS = """
            select b.id as body_id, b.short_name as body, t.person_id, t.represents, t.office, t.term_ends_on
              from (select s.body_id, s.person_id, s.represents, null as office, s.term_ends_on
                      from answers.seat s where s.term_ends_on <= :until and %s
                    union all
                    select o.body_id, o.person_id, null, o.office, o.term_ends_on
                      from answers.officer o where o.term_ends_on <= :until and %s) t
              join answers.body b on b.id = t.body_id and not b.dissolved and %s
             order by t.term_ends_on, b.short_name, t.represents
            """.formatted(sees("s"), sees("o"), sees("b"));

    private final JdbcClient jdbc;
    private final Persons persons;

    ExpiringTerms(JdbcClient jdbc, Persons persons) {
        this.jdbc = jdbc;
        this.persons = persons;
    }

    record TermRow(
            UUID bodyId,
            String body,
            UUID personId,
            @Nullable String represents,
            @Nullable String office,
            LocalDate termEndsOn) {}

    /** A term that ends: of a seat, or of an office. */
    record TermView(
            UUID bodyId,
            String body,
            PersonView person,
            @Nullable String represents,
            @Nullable String office,
            LocalDate endsOn,
            boolean ended) {}

    /** The terms that end within half a year of the day, or have ended with nobody in their place. */
    List<TermView> of(Moment moment) {
        var rows = jdbc.sql(TERMS)
                .param("until", moment.validOn().plusMonths(MONTHS))
                .params(moment.parameters())
                .query(TermRow.class)
                .list();
        var names = persons.views(rows.stream().map(TermRow::personId).toList());
        return rows.stream()
                .map(row -> new TermView(
                        row.bodyId(),
                        row.body(),
                        Persons.in(names, row.personId()),
                        row.represents(),
                        row.office(),
                        row.termEndsOn(),
                        row.termEndsOn().isBefore(moment.validOn())))
                .toList();
    }
}
