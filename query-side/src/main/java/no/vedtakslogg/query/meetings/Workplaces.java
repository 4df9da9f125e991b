package no.vedtakslogg.query.meetings;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.vedtakslogg.query.bodies.Bodies;
import no.vedtakslogg.query.bodies.RosterView;
import no.vedtakslogg.query.bodies.RosterView.DeputyView;
import no.vedtakslogg.query.bodies.RosterView.SeatView;
import no.vedtakslogg.query.bodies.Rosters;
import no.vedtakslogg.query.pages.Versions;
import no.vedtakslogg.query.projections.Moment;
import no.vedtakslogg.query.words.PersonView;
import no.vedtakslogg.query.words.Persons;
import org.springframework.stereotype.Component;

/** Gathers what the forms of a meeting know beforehand. */
@Component
class Workplaces {
    private final Versions versions;
    private final Bodies bodies;
    private final Rosters rosters;
    private final Persons persons;
    private final CasesAtHand cases;

    Workplaces(Versions versions, Bodies bodies, Rosters rosters, Persons persons, CasesAtHand cases) {
        this.versions = versions;
        this.bodies = bodies;
        this.rosters = rosters;
        this.persons = persons;
        this.cases = cases;
    }

    Workplace of(MeetingDetails details, Moment moment) {
        var meeting = details.meeting();
        var day = meeting.heldOn() == null ? moment.validOn() : meeting.heldOn();
        var roster = rosters.roster(meeting.bodyId(), new Moment(moment.knownAt(), day));
        return new Workplace(
                versions.of(meeting.id(), moment),
                meeting.heldOn() != null && !day.isAfter(moment.validOn()),
                day.isBefore(moment.validOn()) ? day : moment.validOn(),
                bodies.bodies(meeting.partnershipId(), false, moment),
                bodies.parties(meeting.partnershipId(), moment),
                roster.map(RosterView::seats).orElse(List.of()),
                roster.map(Workplaces::deputies).orElse(List.of()),
                persons.all(),
                cases.open(meeting, moment),
                AttendanceTable.of(details, roster.orElse(null)));
    }

    private static List<PersonView> deputies(RosterView roster) {
        return Stream.concat(
                        roster.seats().stream().map(SeatView::personalDeputy).filter(Objects::nonNull),
                        roster.deputies().stream().map(DeputyView::person))
                .distinct()
                .toList();
    }
}
