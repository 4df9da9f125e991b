package no.vedtakslogg.events.meetings;

import java.time.LocalDate;
import java.util.List;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.EventType;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.cases.Attachment;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.events.cases.ProposalId;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.decisions.DecisionForm;
import no.vedtakslogg.events.decisions.DecisionId;
import no.vedtakslogg.events.decisions.DecisionMode;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.decisions.Vote;
import no.vedtakslogg.events.followups.Deadline;
import no.vedtakslogg.events.followups.FollowUpId;
import no.vedtakslogg.events.followups.Responsible;
import no.vedtakslogg.events.partnerships.PartnershipId;
import no.vedtakslogg.events.persons.PersonId;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to a meeting (møte) and to the cases treated there. */
public sealed interface MeetingEvent extends Event {
    MeetingId meetingId();

    /** A meeting was scheduled. */
    @EventType(name = "meeting.scheduled")
    record MeetingScheduled(
            MeetingId meetingId,
            PartnershipId partnershipId,
            BodyId bodyId,
            MeetingKind kind,
            MeetingTime time,
            @Nullable String place,
            MeetingForm form,
            boolean open,
            LocalDate effectiveOn)
            implements MeetingEvent {}

    /** A meeting is wanted on one of several dates. */
    @EventType(name = "meeting.dates-proposed")
    record MeetingDatesProposed(
            MeetingId meetingId,
            PartnershipId partnershipId,
            BodyId bodyId,
            MeetingKind kind,
            List<MeetingTime> alternatives,
            @Nullable String place,
            MeetingForm form,
            boolean open,
            LocalDate effectiveOn)
            implements MeetingEvent {
        public MeetingDatesProposed {
            alternatives = List.copyOf(alternatives);
        }
    }

    /** One of the proposed dates was chosen. */
    @EventType(name = "meeting.date-fixed")
    record MeetingDateFixed(MeetingId meetingId, MeetingTime time, LocalDate effectiveOn) implements MeetingEvent {}

    /** An extraordinary meeting was called, with the cases it is for. */
    @EventType(name = "meeting.extraordinary-called")
    record ExtraordinaryMeetingCalled(
            MeetingId meetingId,
            PartnershipId partnershipId,
            BodyId bodyId,
            MeetingTime time,
            @Nullable String place,
            MeetingForm form,
            boolean open,
            String reason,
            List<String> topics,
            LocalDate effectiveOn)
            implements MeetingEvent {
        public ExtraordinaryMeetingCalled {
            topics = List.copyOf(topics);
        }
    }

    /** A meeting was moved to another time or place. */
    @EventType(name = "meeting.moved")
    record MeetingMoved(
            MeetingId meetingId,
            MeetingTime time,
            @Nullable String place,
            @Nullable String reason,
            LocalDate effectiveOn)
            implements MeetingEvent {}

    /** A meeting was cancelled. */
    @EventType(name = "meeting.cancelled")
    record MeetingCancelled(MeetingId meetingId, String reason, LocalDate effectiveOn) implements MeetingEvent {}

    /** The deadline of a follow-up was tied to the meeting; where the meeting goes, it goes along. */
    @EventType(name = "meeting.deadline-tied")
    record DeadlineTied(MeetingId meetingId, FollowUpId followUpId, LocalDate effectiveOn) implements MeetingEvent {}

    /** The notice (innkalling) was sent. */
    @EventType(name = "meeting.notice-issued")
    record NoticeIssued(MeetingId meetingId, List<String> recipients, List<Attachment> documents, LocalDate effectiveOn)
            implements MeetingEvent {
        public NoticeIssued {
            recipients = List.copyOf(recipients);
            documents = List.copyOf(documents);
        }
    }

    /** A case was put on the agenda under a number. */
    @EventType(name = "meeting.case-tabled")
    record CaseTabled(
            MeetingId meetingId,
            BodyId bodyId,
            CaseId caseId,
            CaseNumber number,
            String title,
            int minutes,
            List<String> presenters,
            boolean closed,
            @Nullable String lateBecause,
            LocalDate effectiveOn)
            implements MeetingEvent {
        public CaseTabled {
            presenters = List.copyOf(presenters);
        }
    }

    /** A case was taken off the agenda; its number stays used. */
    @EventType(name = "meeting.case-taken-off")
    record CaseTakenOff(MeetingId meetingId, CaseId caseId, String reason, LocalDate effectiveOn)
            implements MeetingEvent {}

    /** The agenda was put in order, with minutes and breaks. */
    @EventType(name = "meeting.agenda-arranged")
    record AgendaArranged(MeetingId meetingId, List<AgendaEntry> entries, LocalDate effectiveOn)
            implements MeetingEvent {
        public AgendaArranged {
            entries = List.copyOf(entries);
        }
    }

    /** A matter was raised under other business (eventuelt). */
    @EventType(name = "meeting.other-business-raised")
    record OtherBusinessRaised(
            MeetingId meetingId, String title, @Nullable String raisedBy, LocalDate effectiveOn)
            implements MeetingEvent {}

    /** Somebody was invited to present or attend a case. */
    @EventType(name = "meeting.guest-invited")
    record GuestInvited(
            MeetingId meetingId,
            CaseId caseId,
            PersonId personId,
            @Nullable String role,
            LocalDate effectiveOn) implements MeetingEvent {}

    /** Somebody reported that they cannot come. */
    @EventType(name = "meeting.absence-reported")
    record AbsenceReported(
            MeetingId meetingId,
            PersonId personId,
            @Nullable String reason,
            LocalDate effectiveOn) implements MeetingEvent {}

    /** A deputy was called to meet for somebody. */
    @EventType(name = "meeting.deputy-called")
    record DeputyCalled(MeetingId meetingId, PersonId deputyId, PersonId absentId, LocalDate effectiveOn)
            implements MeetingEvent {}

    /** It was recorded who met, by video or in person, and who did not. */
    @EventType(name = "meeting.attendance-recorded")
    record AttendanceRecorded(MeetingId meetingId, List<Attendance> attendance, LocalDate effectiveOn)
            implements MeetingEvent {
        public AttendanceRecorded {
            attendance = List.copyOf(attendance);
        }
    }

    /** What was told and discussed in a case was recorded. */
    @EventType(name = "meeting.discussion-recorded")
    record DiscussionRecorded(
            MeetingId meetingId,
            CaseId caseId,
            String text,
            List<String> briefedBy,
            @Nullable String presentation,
            LocalDate effectiveOn)
            implements MeetingEvent {
        public DiscussionRecorded {
            briefedBy = List.copyOf(briefedBy);
        }
    }

    /** Input was recorded in the minutes but not decided; nobody is bound by it. */
    @EventType(name = "meeting.input-recorded")
    record InputRecorded(
            MeetingId meetingId,
            CaseId caseId,
            String text,
            @Nullable String givenBy,
            LocalDate effectiveOn) implements MeetingEvent {}

    /** The body decided a case. */
    @EventType(name = "meeting.decision-adopted")
    record DecisionAdopted(
            MeetingId meetingId,
            PartnershipId partnershipId,
            BodyId bodyId,
            CaseId caseId,
            CaseNumber caseNumber,
            String caseTitle,
            DecisionId decisionId,
            DecisionForm form,
            DecisionMode mode,
            @Nullable ProposalId proposalId,
            List<Point> points,
            List<Vote> votes,
            LocalDate effectiveOn)
            implements MeetingEvent {
        public DecisionAdopted {
            points = List.copyOf(points);
            votes = List.copyOf(votes);
        }
    }

    /** The body postponed a case. */
    @EventType(name = "meeting.case-postponed", revision = 2)
    record CasePostponed(
            MeetingId meetingId,
            PartnershipId partnershipId,
            BodyId bodyId,
            CaseId caseId,
            CaseNumber caseNumber,
            String caseTitle,
            DecisionId decisionId,
            PointId pointId,
            String text,
            Deadline until,
            DecisionMode mode,
            LocalDate effectiveOn)
            implements MeetingEvent {}

    /** The body sent a case back to be worked on. */
    @EventType(name = "meeting.case-returned")
    record CaseReturned(
            MeetingId meetingId,
            PartnershipId partnershipId,
            BodyId bodyId,
            CaseId caseId,
            CaseNumber caseNumber,
            String caseTitle,
            DecisionId decisionId,
            PointId pointId,
            String text,
            Responsible returnedTo,
            DecisionMode mode,
            LocalDate effectiveOn)
            implements MeetingEvent {}

    /** The record of a decision was corrected; what stood before is kept. */
    @EventType(name = "meeting.decision-corrected")
    record DecisionCorrected(
            MeetingId meetingId,
            CaseId caseId,
            DecisionId decisionId,
            List<Point> points,
            String reason,
            LocalDate effectiveOn)
            implements MeetingEvent {
        public DecisionCorrected {
            points = List.copyOf(points);
        }
    }

    /** Points of a decision were replaced by a later decision. */
    @EventType(name = "meeting.decision-superseded")
    record DecisionSuperseded(
            MeetingId meetingId,
            CaseId caseId,
            DecisionId decisionId,
            List<PointId> points,
            DecidedAt supersededBy,
            LocalDate effectiveOn)
            implements MeetingEvent {
        public DecisionSuperseded {
            points = List.copyOf(points);
        }
    }

    /** The minutes (referat, protokoll) were published. */
    @EventType(name = "meeting.minutes-published")
    record MinutesPublished(
            MeetingId meetingId,
            @Nullable PersonId chairId,
            @Nullable PersonId minuteTakerId,
            @Nullable LocalDate nextMeetingOn,
            List<Attachment> documents,
            LocalDate effectiveOn)
            implements MeetingEvent {
        public MinutesPublished {
            documents = List.copyOf(documents);
        }
    }
}
