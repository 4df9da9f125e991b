package no.vedtakslogg.query.words;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks persons up in the register when an answer is read; an answer never keeps a name. */
@Component
public class Persons {
    static final String UNKNOWN = "ukjent person";
    static final String ERASED = "slettet person";

    private static final String NAMED = """
            select id, name, title, organisation, email, phone, erased_at is not null as erased
              from register.person
             where id in (:ids)
            """;

    private static final String ALL = """
            select id, name, title, organisation
              from register.person
             where erased_at is null
             order by name, organisation, id
            """;

    private final JdbcClient jdbc;

    public Persons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A person as the register has them now. */
    public record Person(
            UUID id,
            String name,
            @Nullable String title,
            @Nullable String organisation,
            @Nullable String email,
            @Nullable String phone) {}

    /** Every one of these persons: one who is erased or not in the register is said to be so. */
    public Map<UUID, Person> named(Collection<UUID> ids) {
        var persons = new HashMap<UUID, Person>();
        ids.forEach(id -> persons.put(id, new Person(id, UNKNOWN, null, null, null, null)));
        if (!ids.isEmpty()) {
            inRegister(ids).forEach(person -> persons.put(person.id(), person));
        }
        return persons;
    }

    /** The same as readers see them. */
    public Map<UUID, PersonView> views(Collection<UUID> ids) {
        var views = new HashMap<UUID, PersonView>();
        named(ids)
                .forEach((id, person) ->
                        views.put(id, new PersonView(id, person.name(), person.title(), person.organisation())));
        return views;
    }

    /** Everybody in the register, for a form to choose from. */
    public List<PersonView> all() {
        return jdbc.sql(ALL).query(PersonView.class).list();
    }

    /** The same, of ids among which some may be missing. */
    public Map<UUID, PersonView> viewsOf(Collection<@Nullable UUID> ids) {
        var known = new HashSet<UUID>();
        for (var id : ids) {
            if (id != null) {
                known.add(id);
            }
        }
        return views(known);
    }

    /** One of those looked up, where there is one. */
    public static @Nullable PersonView inOrNull(Map<UUID, PersonView> views, @Nullable UUID id) {
        return id == null ? null : in(views, id);
    }

    /** One of those looked up. */
    public static PersonView in(Map<UUID, PersonView> views, UUID id) {
        var view = views.get(id);
        return view == null ? new PersonView(id, UNKNOWN, null, null) : view;
    }

    private List<Person> inRegister(Collection<UUID> ids) {
        return jdbc.sql(NAMED)
                .param("ids", ids)
                .query((rows, number) -> {
                    var id = rows.getObject("id", UUID.class);
                    return rows.getBoolean("erased")
                            ? new Person(id, ERASED, null, null, null, null)
                            : new Person(
                                    id,
                                    rows.getString("name"),
                                    rows.getString("title"),
                                    rows.getString("organisation"),
                                    rows.getString("email"),
                                    rows.getString("phone"));
                })
                .list();
    }
}
