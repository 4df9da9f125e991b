package no.vedtakslogg.query.words;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static no.vedtakslogg.query.access.CaseAccess.maySee;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.vedtakslogg.query.access.CaseAccess;
import no.vedtakslogg.query.projections.Moment;
import no.vedtakslogg.query.words.Ref.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up what things are called, all the names of a page at once. */
@Component
public class Names {
    private final JdbcClient jdbc;
    private final Persons persons;
    private final CaseAccess access;

    public Names(JdbcClient jdbc, Persons persons, CaseAccess access) {
        this.jdbc = jdbc;
        this.persons = persons;
        this.access = access;
    }

    /** The names that a page needs. What has no name is called unknown. */
    public record Known(Map<Ref, String> names) {
        public String of(Ref ref) {
            var name = names.get(ref);
            return name == null ? unknown(ref.kind()) : name;
        }
    }

    /** What everything is called at the moment; on a day when it had no name yet, by its last one. */
    public Known of(Collection<Ref> refs, Moment moment) {
        var byKind = refs.stream().collect(groupingBy(Ref::kind, mapping(Ref::id, toSet())));
        var names = new HashMap<Ref, String>();
        byKind.forEach((kind, ids) -> {
            if (kind == Kind.PERSON) {
                persons.named(ids).forEach((id, person) -> names.put(new Ref(kind, id), person.name()));
            } else {
                lookUp(kind, ids, moment, names);
            }
        });
        return new Known(Map.copyOf(names));
    }

    private void lookUp(Kind kind, Set<UUID> ids, Moment moment, Map<Ref, String> names) {
        jdbc.sql(sql(kind))
                .param("ids", ids)
                .param("hidden", access.hidden())
                .params(moment.parameters())
                .query(rows -> {
                    names.put(new Ref(kind, rows.getObject("id", UUID.class)), rows.getString("name"));
                });
    }

    private static String sql(Kind kind) {
        return switch (kind) {
            case PARTNERSHIP -> latest("partnership", "r.name");
            case PARTY -> latest("party", "r.name");
            case BODY -> latest("body", "coalesce(nullif(r.short_name, ''), r.name)");
            case CASE -> notOf("r.id", "case_file", "'saken «' || r.title || '»'");
            case FOLLOW_UP -> notOf("r.decided_case_id", "follow_up", "r.task");
            case PLAN -> latest("action_plan", "r.title");
            case GOAL -> latest("plan_goal", "'mål ' || r.number");
            case MEASURE -> latest("measure", "r.number || ' «' || r.text || '»'");
            case POINT -> latest("decision_point", "'punkt ' || r.number");
            case MEETING -> latest("meeting", """
                        case r.kind when 'SEMINAR' then 'seminaret' else 'møtet' end || ' i '
                        || coalesce((select b.short_name from answers.body b
                                      where b.id = r.body_id and b.known_from <= :knownAt and b.known_to > :knownAt
                                      order by b.valid_from desc limit 1), 'ukjent organ')
                        || coalesce(' ' || to_char(r.held_on, 'DD.MM.YYYY'), '')
                        """);
            case PERSON -> throw new IllegalArgumentException("Persons are named by the register");
        };
    }

    /** The same, of what belongs to no case that the reader may not see. */
    private static String notOf(String aCase, String table, String name) {
        return latest(table, name).replace("where", "where " + maySee(aCase) + " and");
    }

    private static String latest(String table, String name) {
        return """
                select distinct on (r.id) r.id, %s as name
                  from answers.%s r
                 where r.id in (:ids) and r.known_from <= :knownAt and r.known_to > :knownAt
                 order by r.id, (r.valid_from <= :validOn and r.valid_to > :validOn) desc, r.valid_from desc
                """.formatted(name, table);
    }

    private static String unknown(Kind kind) {
        return switch (kind) {
            case PARTNERSHIP -> "ukjent helsefellesskap";
            case PARTY -> "ukjent part";
            case BODY -> "ukjent organ";
            case PERSON -> Persons.UNKNOWN;
            case MEETING -> "ukjent møte";
            case CASE -> "ukjent sak";
            case POINT -> "et vedtakspunkt";
            case FOLLOW_UP -> "ukjent oppfølging";
            case PLAN -> "ukjent handlingsplan";
            case GOAL -> "ukjent mål";
            case MEASURE -> "ukjent tiltak";
        };
    }
}
