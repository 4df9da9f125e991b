package no.vedtakslogg.command.meetings;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static no.vedtakslogg.command.meetings.MeetingRule.AN_ABSENCE_IS_REPORTED_ONCE;
import static no.vedtakslogg.command.meetings.MeetingRule.A_DEPUTY_HAS_NO_VOTE_OF_THEIR_OWN;
import static no.vedtakslogg.command.meetings.MeetingRule.A_DEPUTY_IS_CALLED_FOR_SOMEBODY_ABSENT;
import static no.vedtakslogg.command.meetings.MeetingRule.A_DEPUTY_IS_DEPUTY_FOR_ONE_ONLY;
import static no.vedtakslogg.command.meetings.MeetingRule.A_DEPUTY_IS_NOT_ABSENT_TOO;
import static no.vedtakslogg.command.meetings.MeetingRule.A_DEPUTY_MEETS_ONLY_FOR_SOMEBODY_WHO_DOES_NOT;
import static no.vedtakslogg.command.meetings.MeetingRule.A_PERSON_ATTENDS_ONCE;
import static no.vedtakslogg.command.meetings.MeetingRule.ONE_DEPUTY_IS_CALLED_FOR_EACH_ABSENT;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.vedtakslogg.command.bodies.Bodies.Standing;
import no.vedtakslogg.events.meetings.Attendance;
import no.vedtakslogg.events.persons.PersonId;
import org.jspecify.annotations.Nullable;

/** Who cannot come, who was called instead, and who met. */
class Attendees {
    private final Set<PersonId> absent = new HashSet<>();
    private final Map<PersonId, PersonId> deputyCalledFor = new HashMap<>();
    private @Nullable List<Attendance> recorded;

    void checkAbsence(PersonId person) {
        AN_ABSENCE_IS_REPORTED_ONCE.check(!absent.contains(person));
    }

    void checkCall(PersonId deputy, PersonId missing, Standing body) {
        A_DEPUTY_IS_CALLED_FOR_SOMEBODY_ABSENT.check(absent.contains(missing));
        ONE_DEPUTY_IS_CALLED_FOR_EACH_ABSENT.check(!deputyCalledFor.containsKey(missing));
        A_DEPUTY_IS_DEPUTY_FOR_ONE_ONLY.check(!deputyCalledFor.containsValue(deputy));
        A_DEPUTY_IS_NOT_ABSENT_TOO.check(!absent.contains(deputy));
        A_DEPUTY_HAS_NO_VOTE_OF_THEIR_OWN.check(!body.members().contains(deputy));
    }

    boolean isFree(PersonId deputy) {
        return !absent.contains(deputy) && !deputyCalledFor.containsValue(deputy);
    }

    static void checkAttendance(List<Attendance> attendance) {
        A_PERSON_ATTENDS_ONCE.check(
                areDistinct(attendance.stream().map(Attendance::person).toList()));
        var present = attendance.stream()
                .filter(Attendance::present)
                .map(Attendance::person)
                .collect(toUnmodifiableSet());
        var metFor = attendance.stream()
                .map(Attendance::deputyFor)
                .filter(Objects::nonNull)
                .toList();
        A_DEPUTY_MEETS_ONLY_FOR_SOMEBODY_WHO_DOES_NOT.check(
                metFor.stream().noneMatch(present::contains) && areDistinct(metFor));
    }

    boolean areRecorded() {
        return recorded != null;
    }

    /** Who could vote among those who met: the members, and for a member who did not meet the deputy. */
    Set<PersonId> voters(Standing body) {
        return voters(recorded == null ? List.of() : recorded, body);
    }

    Set<PersonId> voters(List<Attendance> attendance, Standing body) {
        return attendance.stream()
                .filter(Attendance::present)
                .filter(met -> body.members().contains(met.person()) || isDeputy(met.person(), met.deputyFor(), body))
                .map(Attendance::person)
                .collect(toUnmodifiableSet());
    }

    private boolean isDeputy(PersonId person, @Nullable PersonId member, Standing body) {
        return member != null
                && body.members().contains(member)
                && (body.isDeputyOf(person, member) || person.equals(deputyCalledFor.get(member)));
    }

    private static boolean areDistinct(Collection<?> all) {
        return new HashSet<>(all).size() == all.size();
    }

    /** A deputy who cannot come either leaves the place to another. */
    void miss(PersonId person) {
        absent.add(person);
        deputyCalledFor.values().remove(person);
    }

    void call(PersonId deputy, PersonId missing) {
        deputyCalledFor.put(missing, deputy);
    }

    void record(List<Attendance> attendance) {
        recorded = attendance;
    }
}
