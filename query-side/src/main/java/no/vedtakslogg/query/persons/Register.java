package no.vedtakslogg.query.persons;

import static java.util.stream.Collectors.groupingBy;
import static no.vedtakslogg.query.projections.Moment.sees;

import java.util.List;
import java.util.UUID;
import no.vedtakslogg.query.projections.Moment;
import no.vedtakslogg.query.words.PersonView;
import no.vedtakslogg.query.words.Persons;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers who is in the person register, and in which bodies each has a place. The register itself has no past. */
@Repository
class Register {
    private static final String PLACES = """
            select p.person_id, b.id, b.short_name as name
              from (select s.person_id, s.body_id from answers.seat s where %s
                    union
                    select d.person_id, d.body_id from answers.deputy d where %s) p
              join answers.body b on b.id = p.body_id and not b.dissolved and %s
             order by b.short_name, b.id
            """.formatted(sees("s"), sees("d"), sees("b"));

    private final JdbcClient jdbc;
    private final Persons persons;

    Register(JdbcClient jdbc, Persons persons) {
        this.jdbc = jdbc;
        this.persons = persons;
    }

    /** A body in which somebody has a seat or is a deputy. */
    record Place(UUID personId, UUID id, String name) {}

    /** Somebody in the register, with the bodies. */
    record Registered(PersonView person, List<Place> bodies) {}

    List<Registered> of(Moment moment) {
        var places = jdbc.sql(PLACES).params(moment.parameters()).query(Place.class).list().stream()
                .collect(groupingBy(Place::personId));
        return persons.all().stream()
                .map(person -> new Registered(person, places.getOrDefault(person.id(), List.of())))
                .toList();
    }
}
