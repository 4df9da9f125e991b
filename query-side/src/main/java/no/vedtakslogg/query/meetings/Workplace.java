package no.vedtakslogg.query.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.vedtakslogg.query.bodies.BodyView;
import no.vedtakslogg.query.bodies.PartnershipView.PartyView;
import no.vedtakslogg.query.bodies.RosterView.SeatView;
import no.vedtakslogg.query.choices.Choices.CaseChoice;
import no.vedtakslogg.query.words.PersonView;
import org.jspecify.annotations.Nullable;

/**
 * What the forms on the page of a meeting know beforehand, so that a secretary chooses instead of typing.
 *
 * @param version the version that the page shows
 * @param reached whether the day of the meeting has come, so that what came of it can be recorded
 * @param suggested the day on which what is prepared counts, today or the day of a meeting that is past
 */
record Workplace(
        @Nullable Long version,
        boolean reached,
        LocalDate suggested,
        List<BodyView> bodies,
        List<PartyView> parties,
        List<SeatView> seats,
        List<PersonView> deputies,
        List<PersonView> persons,
        List<CaseChoice> openCases,
        AttendanceTable attendance) {

    /** Who has said that they cannot come, and for whom nobody is called yet. */
    public List<PersonView> withoutDeputy(MeetingDetails details) {
        var called = details.absences().stream()
                .filter(each -> each.deputy() != null)
                .map(each -> each.person().id())
                .toList();
        return details.absences().stream()
                .map(MeetingDetails.AbsenceView::person)
                .filter(person -> !called.contains(person.id()))
                .toList();
    }

    /** Who may be called: the deputies first, then everybody else who has no seat. */
    public List<PersonView> callable() {
        var seated = seats.stream().map(seat -> seat.person().id()).toList();
        var first = deputies.stream().map(PersonView::id).toList();
        return Stream.concat(deputies.stream(), persons.stream().filter(each -> !first.contains(each.id())))
                .filter(each -> !seated.contains(each.id()))
                .toList();
    }

    /** Whether the person has a seat in the body. */
    public boolean seated(UUID person) {
        return seats.stream().anyMatch(seat -> seat.person().id().equals(person));
    }
}
