package no.vedtakslogg.query.differences;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.vedtakslogg.query.bodies.BodyView;
import no.vedtakslogg.query.bodies.RosterView;
import no.vedtakslogg.query.bodies.RosterView.DeputyView;
import no.vedtakslogg.query.bodies.RosterView.OfficerView;
import no.vedtakslogg.query.bodies.RosterView.RulesView;
import no.vedtakslogg.query.bodies.RosterView.SeatView;
import no.vedtakslogg.query.bodies.Rosters;
import no.vedtakslogg.query.differences.Item.Shown;
import no.vedtakslogg.query.differences.Origin.Source;
import no.vedtakslogg.query.projections.Moment;
import no.vedtakslogg.query.projections.RowId;
import org.springframework.stereotype.Component;

/** Tells a body and its roster as items: who sits, leads and stands in, and the rules that it works by. */
@Component
class RosterItems implements Told.Whole {
    private final Rosters rosters;

    RosterItems(Rosters rosters) {
        this.rosters = rosters;
    }

    @Override
    public List<Told> at(UUID id, Moment moment, Moment naming) {
        return rosters.roster(id, moment).map(RosterItems::items).orElse(List.of());
    }

    private static List<Told> items(RosterView roster) {
        var body = roster.body();
        var items = new ArrayList<Told>();
        items.add(body(body));
        roster.officers().forEach(officer -> items.add(officer(body, officer)));
        roster.seats().forEach(seat -> items.add(seat(body, seat)));
        roster.deputies().forEach(deputy -> items.add(deputy(body, deputy)));
        var rules = roster.rules();
        if (rules != null) {
            items.add(rules(body, rules));
        }
        return items;
    }

    private static Told body(BodyView body) {
        var shown = new Shown()
                .of(Field.NAME, body.name())
                .of(Field.SHORT_NAME, body.shortName())
                .of(Field.BODY_KIND, Words.label(body.kind()))
                .of(Field.MANDATE, body.mandate())
                .of(Field.ESTABLISHED_ON, Words.day(body.establishedOn()))
                .of(Field.DISSOLVED_ON, Words.day(body.dissolvedOn()));
        return Told.of(
                item(body, body.id(), ItemKind.BODY, body.name(), shown, body.dissolved(), ""), body.id(), Source.BODY);
    }

    private static Told officer(BodyView body, OfficerView officer) {
        var id = RowId.of(body.id(), officer.office());
        var shown = new Shown()
                .of(Field.PERSON, officer.person().name())
                .of(Field.ELECTED_BY, officer.electedBy())
                .of(Field.ELECTED_ON, Words.day(officer.electedOn()))
                .of(Field.TERM_ENDS_ON, Words.day(officer.termEndsOn()));
        var name = Words.TEXT.label(officer.office());
        return Told.of(item(body, id, ItemKind.OFFICER, name, shown, false, "#roster"), id, Source.OFFICER);
    }

    private static Told seat(BodyView body, SeatView seat) {
        var deputy = seat.personalDeputy();
        var shown = new Shown()
                .of(Field.PERSON, seat.person().name())
                .of(Field.ROLE, Words.label(seat.role()))
                .of(Field.SIDE, Words.label(seat.side()))
                .of(Field.REPRESENTS, Words.unlessBlank(seat.represents()))
                .of(Field.SEAT_GROUP, seat.group())
                .of(Field.APPOINTED_BY, seat.appointedBy())
                .of(Field.SINCE, Words.day(seat.heldSince()))
                .of(Field.TERM_ENDS_ON, Words.day(seat.termEndsOn()))
                .of(Field.PERSONAL_DEPUTY, deputy == null ? null : deputy.name());
        var name = seat.represents().isBlank()
                ? seat.person().name()
                : seat.person().name() + ", " + seat.represents();
        return Told.of(item(body, seat.id(), ItemKind.SEAT, name, shown, false, "#roster"), seat.id(), Source.SEAT)
                .also(Set.of(new Origin(Source.DEPUTY, RowId.of(body.id(), seat.id()))));
    }

    private static Told deputy(BodyView body, DeputyView deputy) {
        var rank = deputy.rank();
        var id = rank == null
                ? RowId.of(body.id(), deputy.side(), deputy.person().id())
                : RowId.of(body.id(), deputy.side(), rank);
        var shown = new Shown()
                .of(Field.PERSON, deputy.person().name())
                .of(Field.SIDE, Words.label(deputy.side()))
                .of(Field.RANK, rank);
        var name = deputy.person().name();
        return Told.of(item(body, id, ItemKind.DEPUTY, name, shown, false, "#roster"), id, Source.DEPUTY);
    }

    private static Told rules(BodyView body, RulesView rules) {
        var shown = new Shown()
                .of(Field.MUNICIPAL_SEATS, rules.municipalSeats())
                .of(Field.HOSPITAL_SEATS, rules.hospitalSeats())
                .of(Field.EXTRAORDINARY_NOTICE_DAYS, rules.extraordinaryNoticeDays())
                .of(Field.MINUTES_WITHIN_DAYS, rules.minutesWithinDays())
                .of(Field.QUORUM, rules.quorum())
                .of(Field.DECIDES_UNNOTICED_CASES, Words.TEXT.of(rules.decidesUnnoticedCases() ? "yes" : "no"))
                .of(Field.RULES_SOURCE, rules.source())
                .of(Field.ADOPTED_ON, Words.day(rules.adoptedOn()));
        var id = RowId.of(body.id(), "rules");
        var name = Words.TEXT.of("body.rules");
        return Told.of(item(body, id, ItemKind.RULES, name, shown, false, "#regler"), body.id(), Source.RULES);
    }

    private static Item item(
            BodyView body, UUID id, ItemKind kind, String name, Shown shown, boolean closed, String where) {
        return Item.of(
                id, kind, name, shown, closed, "/organer/" + body.id() + where, "/api/answers/bodies/" + body.id());
    }
}
