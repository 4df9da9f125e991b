package no.vedtakslogg.query.bodies;

import static no.vedtakslogg.query.projections.Moment.sees;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.vedtakslogg.events.bodies.Office;
import no.vedtakslogg.events.bodies.SeatRole;
import no.vedtakslogg.events.bodies.Side;
import no.vedtakslogg.query.bodies.RosterView.DeputyView;
import no.vedtakslogg.query.bodies.RosterView.OfficerView;
import no.vedtakslogg.query.bodies.RosterView.RulesView;
import no.vedtakslogg.query.bodies.RosterView.SeatView;
import no.vedtakslogg.query.projections.Moment;
import no.vedtakslogg.query.words.PersonView;
import no.vedtakslogg.query.words.Persons;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers who sits in a body on a day. */
@Repository
public class Rosters {
    private static final String RULES = """
            select r.municipal_seats, r.hospital_seats, r.extraordinary_notice_days, r.minutes_within_days, r.quorum,
                   r.decides_unnoticed_cases, r.source, r.adopted_on
              from answers.body_rules r
             where r.id = :body and %s
            """.formatted(sees("r"));

    private static final String SEATS = """
            select s.id, s.person_id, s.role, s.side, s.represents, s.seat_group, s.appointed_by, s.held_since,
                   s.term_ends_on
              from answers.seat s
             where s.body_id = :body and %s
             order by array_position(array['MEMBER', 'OBSERVER', 'SECRETARY', 'GUEST'], s.role),
                      s.side, s.seat_group nulls last, s.represents, s.id
            """.formatted(sees("s"));

    private static final String DEPUTIES = """
            select d.person_id, d.seat_id, d.side, d.rank
              from answers.deputy d
             where d.body_id = :body and %s
             order by d.side, d.rank nulls last, d.id
            """.formatted(sees("d"));

    private static final String OFFICERS = """
            select o.office, o.person_id, o.elected_by, o.elected_on, o.term_ends_on
              from answers.officer o
             where o.body_id = :body and %s
             order by o.office
            """.formatted(sees("o"));

    private final JdbcClient jdbc;
    private final Bodies bodies;
    private final Persons persons;

    Rosters(JdbcClient jdbc, Bodies bodies, Persons persons) {
        this.jdbc = jdbc;
        this.bodies = bodies;
        this.persons = persons;
    }

    record SeatRow(
            UUID id,
            UUID personId,
            SeatRole role,
            Side side,
            String represents,
            @Nullable String seatGroup,
            @Nullable String appointedBy,
            LocalDate heldSince,
            @Nullable LocalDate termEndsOn) {}

    record DeputyRow(
            UUID personId,
            @Nullable UUID seatId,
            Side side,
            @Nullable Integer rank) {}

    record OfficerRow(
            Office office,
            UUID personId,
            @Nullable String electedBy,
            LocalDate electedOn,
            @Nullable LocalDate termEndsOn) {}

    /** The roster of a body, where there is such a body on the day. */
    public Optional<RosterView> roster(UUID body, Moment moment) {
        return bodies.body(body, moment).map(view -> roster(view, moment));
    }

    private RosterView roster(BodyView body, Moment moment) {
        var seats = of(SEATS, body, moment).query(SeatRow.class).list();
        var deputies = of(DEPUTIES, body, moment).query(DeputyRow.class).list().stream()
                .filter(deputy -> !sitsIn(seats, deputy.personId()))
                .toList();
        var officers = of(OFFICERS, body, moment).query(OfficerRow.class).list();
        var ids = new ArrayList<UUID>();
        seats.forEach(seat -> ids.add(seat.personId()));
        deputies.forEach(deputy -> ids.add(deputy.personId()));
        officers.forEach(officer -> ids.add(officer.personId()));
        var names = persons.views(ids);
        return new RosterView(
                body,
                of(RULES, body, moment).query(RulesView.class).optional().orElse(null),
                officers.stream().map(officer -> officer(officer, names)).toList(),
                seats.stream().map(seat -> seat(seat, deputies, names)).toList(),
                deputies.stream()
                        .filter(deputy -> deputy.seatId() == null)
                        .map(deputy -> new DeputyView(person(names, deputy.personId()), deputy.side(), deputy.rank()))
                        .toList());
    }

    /** Whoever has become a member stands in for nobody. */
    private static boolean sitsIn(List<SeatRow> seats, UUID person) {
        return seats.stream()
                .anyMatch(seat ->
                        seat.role() == SeatRole.MEMBER && seat.personId().equals(person));
    }

    private static OfficerView officer(OfficerRow row, Map<UUID, PersonView> names) {
        return new OfficerView(
                row.office(), person(names, row.personId()), row.electedBy(), row.electedOn(), row.termEndsOn());
    }

    private static SeatView seat(SeatRow row, List<DeputyRow> deputies, Map<UUID, PersonView> names) {
        var deputy = deputies.stream()
                .filter(each -> row.id().equals(each.seatId()))
                .findFirst()
                .map(each -> person(names, each.personId()))
                .orElse(null);
        return new SeatView(
                row.id(),
                person(names, row.personId()),
                row.role(),
                row.side(),
                row.represents(),
                row.seatGroup(),
                row.appointedBy(),
                row.heldSince(),
                row.termEndsOn(),
                deputy);
    }

    private static PersonView person(Map<UUID, PersonView> names, UUID id) {
        return Persons.in(names, id);
    }

    private JdbcClient.StatementSpec of(String sql, BodyView body, Moment moment) {
        return jdbc.sql(sql).param("body", body.id()).params(moment.parameters());
    }
}
