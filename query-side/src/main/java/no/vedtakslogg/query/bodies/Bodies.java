package no.vedtakslogg.query.bodies;

import static java.util.stream.Collectors.groupingBy;
import static no.vedtakslogg.query.projections.Moment.sees;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.vedtakslogg.query.bodies.PartnershipView.PartyView;
import no.vedtakslogg.query.projections.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers which partnerships, parties and bodies there are. */
@Repository
public class Bodies {
    private static final String PARTNERSHIPS =
            "select p.id, p.name, p.formed_on from answers.partnership p where %s order by p.name, p.id"
                    .formatted(sees("p"));

    private static final String PARTIES = """
            select p.id, p.partnership_id, p.kind, p.name, p.organisation_number, p.joined_on, p.leaves_on
              from answers.party p
             where %s
             order by p.kind, p.name, p.id
            """.formatted(sees("p"));

    private static final String BODIES = """
            select b.id, b.partnership_id, b.name, b.short_name, b.kind, b.side, b.parent_id, b.mandate,
                   b.established_on, b.dissolved, b.dissolved_on, b.successor_id, b.obligations_to
              from answers.body b
             where %s
               and (cast(:partnership as uuid) is null or b.partnership_id = :partnership)
               and (cast(:body as uuid) is null or b.id = :body)
               and (cast(:dissolved as boolean) is null or b.dissolved = :dissolved)
             order by b.dissolved, b.partnership_id,
                      array_position(array['COUNCIL', 'EXECUTIVE_COMMITTEE', 'EXPERT_COUNCIL', 'WORKING_GROUP', 'SECRETARIAT'], b.kind),
                      b.name, b.id
            """.formatted(sees("b"));

    private final JdbcClient jdbc;

    Bodies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record PartnershipRow(UUID id, String name, LocalDate formedOn) {}

    /** The partnerships, each with its parties. */
    public List<PartnershipView> partnerships(Moment moment) {
        var parties = at(PARTIES, moment).query(PartyView.class).list().stream()
                .collect(groupingBy(PartyView::partnershipId));
        return at(PARTNERSHIPS, moment).query(PartnershipRow.class).list().stream()
                .map(row -> new PartnershipView(
                        row.id(), row.name(), row.formedOn(), parties.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** The parties to one partnership. */
    public List<PartyView> parties(UUID partnership, Moment moment) {
        return partnerships(moment).stream()
                .filter(each -> each.id().equals(partnership))
                .flatMap(each -> each.parties().stream())
                .toList();
    }

    /** The bodies, those at work first. */
    public List<BodyView> bodies(@Nullable UUID partnership, @Nullable Boolean dissolved, Moment moment) {
        return at(BODIES, moment)
                .param("partnership", partnership)
                .param("body", null)
                .param("dissolved", dissolved)
                .query(BodyView.class)
                .list();
    }

    /** The body that somebody names by its id, or by its short name whatever the case of the letters. */
    public Optional<BodyView> named(String name, Moment moment) {
        return bodies(null, null, moment).stream()
                .filter(body -> body.shortName().equalsIgnoreCase(name)
                        || body.id().toString().equalsIgnoreCase(name))
                .findFirst();
    }

    /** One body. */
    public Optional<BodyView> body(UUID body, Moment moment) {
        return at(BODIES, moment)
                .param("partnership", null)
                .param("body", body)
                .param("dissolved", null)
                .query(BodyView.class)
                .optional();
    }

    private JdbcClient.StatementSpec at(String sql, Moment moment) {
        return jdbc.sql(sql).params(moment.parameters());
    }
}
