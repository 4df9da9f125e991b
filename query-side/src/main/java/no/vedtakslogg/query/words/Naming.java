package no.vedtakslogg.query.words;

import static no.vedtakslogg.query.words.Sentence.say;

import java.util.List;
import no.vedtakslogg.events.actionplan.ActionPlanId;
import no.vedtakslogg.events.actionplan.GoalId;
import no.vedtakslogg.events.actionplan.MeasureId;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.followups.Deadline;
import no.vedtakslogg.events.followups.DeadlineKind;
import no.vedtakslogg.events.followups.FollowUpId;
import no.vedtakslogg.events.followups.Responsible;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.events.partnerships.PartnershipId;
import no.vedtakslogg.events.partnerships.PartyId;
import no.vedtakslogg.events.persons.PersonId;
import no.vedtakslogg.query.words.Ref.Kind;
import org.jspecify.annotations.Nullable;

/** How sentences refer to things, and the turns of phrase that many of them share. */
final class Naming {
    private Naming() {}

    static Ref ref(PartnershipId id) {
        return new Ref(Kind.PARTNERSHIP, id.value());
    }

    static Ref ref(PartyId id) {
        return new Ref(Kind.PARTY, id.value());
    }

    static Ref ref(BodyId id) {
        return new Ref(Kind.BODY, id.value());
    }

    static Ref ref(PersonId id) {
        return new Ref(Kind.PERSON, id.value());
    }

    static Ref ref(MeetingId id) {
        return new Ref(Kind.MEETING, id.value());
    }

    static Ref ref(CaseId id) {
        return new Ref(Kind.CASE, id.value());
    }

    static Ref ref(PointId id) {
        return new Ref(Kind.POINT, id.value());
    }

    static Ref ref(FollowUpId id) {
        return new Ref(Kind.FOLLOW_UP, id.value());
    }

    static Ref ref(ActionPlanId id) {
        return new Ref(Kind.PLAN, id.value());
    }

    static Ref ref(GoalId id) {
        return new Ref(Kind.GOAL, id.value());
    }

    static Ref ref(MeasureId id) {
        return new Ref(Kind.MEASURE, id.value());
    }

    static Sentence people(List<PersonId> people) {
        return people.isEmpty()
                ? say("ingen")
                : Sentence.list(people.stream().map(Naming::ref).toList());
    }

    /** « etter vedtak i sak …», or silence. */
    static Sentence by(@Nullable DecidedAt decided) {
        return decided == null
                ? Sentence.SILENCE
                : say(" etter vedtak i {} ({})", ref(decided.caseId()), ref(decided.pointId()));
    }

    /** «. Begrunnelse: …», or silence. */
    static Sentence because(@Nullable String reason) {
        return reason == null || reason.isBlank() ? Sentence.SILENCE : say(". Begrunnelse: {}", reason);
    }

    static Sentence responsible(List<Responsible> responsible) {
        return responsible.isEmpty()
                ? say("ingen navngitt")
                : Sentence.list(responsible.stream().map(Responsible::words).toList());
    }

    static Sentence deadline(Deadline deadline) {
        var meeting = deadline.meetingId();
        return meeting == null ? days(deadline) : say("{}, følger {}", days(deadline), ref(meeting));
    }

    /** The words of a deadline and the last day they mean, without the meeting that it follows. */
    static Sentence days(Deadline deadline) {
        if (deadline.kind() == DeadlineKind.NONE) {
            return say("ingen frist");
        }
        var named = deadline.words().isBlank() ? Sentence.SILENCE : say("«{}»", deadline.words());
        if (deadline.latest() == null) {
            return named;
        }
        return named.equals(Sentence.SILENCE)
                ? say("{}", deadline.latest())
                : say("{} (senest {})", named, deadline.latest());
    }
}
