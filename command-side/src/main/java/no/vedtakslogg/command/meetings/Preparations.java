package no.vedtakslogg.command.meetings;

import static no.vedtakslogg.command.meetings.MeetingRule.A_CASE_IS_TABLED_IN_ITS_OWN_PARTNERSHIP;
import static no.vedtakslogg.command.meetings.MeetingRule.A_CLOSED_CASE_IS_NOT_TABLED;
import static no.vedtakslogg.command.meetings.MeetingRule.NOTICE_IS_ISSUED_BEFORE_THE_MEETING;
import static no.vedtakslogg.command.meetings.MeetingRule.TIME_SET_ASIDE_IS_NOT_NEGATIVE;
import static no.vedtakslogg.command.meetings.MeetingRule.checkWords;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import no.vedtakslogg.command.bodies.Bodies;
import no.vedtakslogg.command.cases.CaseNumbers;
import no.vedtakslogg.command.cases.Cases;
import no.vedtakslogg.command.meetings.MeetingCommand.ArrangeAgenda;
import no.vedtakslogg.command.meetings.MeetingCommand.CallDeputy;
import no.vedtakslogg.command.meetings.MeetingCommand.InviteGuest;
import no.vedtakslogg.command.meetings.MeetingCommand.IssueNotice;
import no.vedtakslogg.command.meetings.MeetingCommand.RaiseOtherBusiness;
import no.vedtakslogg.command.meetings.MeetingCommand.ReportAbsence;
import no.vedtakslogg.command.meetings.MeetingCommand.TableCase;
import no.vedtakslogg.command.meetings.MeetingCommand.TakeCaseOff;
import no.vedtakslogg.events.meetings.MeetingEvent.AbsenceReported;
import no.vedtakslogg.events.meetings.MeetingEvent.AgendaArranged;
import no.vedtakslogg.events.meetings.MeetingEvent.CaseTabled;
import no.vedtakslogg.events.meetings.MeetingEvent.CaseTakenOff;
import no.vedtakslogg.events.meetings.MeetingEvent.DeputyCalled;
import no.vedtakslogg.events.meetings.MeetingEvent.GuestInvited;
import no.vedtakslogg.events.meetings.MeetingEvent.NoticeIssued;
import no.vedtakslogg.events.meetings.MeetingEvent.OtherBusinessRaised;
import org.axonframework.commandhandling.CommandHandler;

/** How a meeting is made ready: its notice, its agenda, and who comes for whom. */
class Preparations {
    private final Convening convening;
    private final Agenda agenda;
    private final Attendees attendees;
    private final Treatments treatments;

    Preparations(Convening convening, Agenda agenda, Attendees attendees, Treatments treatments) {
        this.convening = convening;
        this.agenda = agenda;
        this.attendees = attendees;
        this.treatments = treatments;
    }

    @CommandHandler
    void handle(IssueNotice command) {
        convening.checkNotCancelled();
        NOTICE_IS_ISSUED_BEFORE_THE_MEETING.check(!command.effectiveOn().isAfter(convening.day()));
        apply(new NoticeIssued(convening.meeting(), command.recipients(), command.documents(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(TableCase command, Cases cases, CaseNumbers numbers) {
        convening.checkNotCancelled();
        var caseId = command.caseId();
        var outline = cases.outlineOf(caseId);
        A_CASE_IS_TABLED_IN_ITS_OWN_PARTNERSHIP.check(outline.partnershipId().equals(convening.partnership()));
        A_CLOSED_CASE_IS_NOT_TABLED.check(outline.open());
        agenda.checkTabledOnce(caseId, command.effectiveOn());
        TIME_SET_ASIDE_IS_NOT_NEGATIVE.check(command.minutes() >= 0);
        var title = command.title() == null ? outline.title() : command.title();
        checkWords(title);
        if (command.lateBecause() != null) {
            checkWords(command.lateBecause());
        }
        // last, so that no number is spent on a case that is refused
        var number = command.number() == null
                ? numbers.next(convening.body(), convening.year(), caseId, convening.meeting(), command.effectiveOn())
                : numbers.enter(command.number(), convening.body(), caseId, convening.meeting(), command.effectiveOn());
        apply(new CaseTabled(
                convening.meeting(),
                convening.body(),
                caseId,
                number,
                title,
                command.minutes(),
                command.presenters(),
                command.closed(),
                command.lateBecause(),
                command.effectiveOn()));
    }

    @CommandHandler
    void handle(TakeCaseOff command) {
        convening.checkNotCancelled();
        agenda.checkTakenOff(command.caseId(), command.effectiveOn());
        treatments.checkTakenOff(command.caseId());
        checkWords(command.reason());
        apply(new CaseTakenOff(convening.meeting(), command.caseId(), command.reason(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(ArrangeAgenda command) {
        convening.checkNotCancelled();
        agenda.checkArranged(command.entries());
        apply(new AgendaArranged(convening.meeting(), command.entries(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(RaiseOtherBusiness command) {
        convening.checkNotCancelled();
        checkWords(command.title());
        apply(new OtherBusinessRaised(convening.meeting(), command.title(), command.raisedBy(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(InviteGuest command) {
        convening.checkNotCancelled();
        agenda.checkHolds(command.caseId());
        apply(new GuestInvited(
                convening.meeting(), command.caseId(), command.personId(), command.role(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(ReportAbsence command, Bodies bodies) {
        convening.checkNotCancelled();
        var missing = command.personId();
        attendees.checkAbsence(missing);
        var body = bodies.on(convening.body(), convening.dayOr(command.effectiveOn()));
        apply(new AbsenceReported(convening.meeting(), missing, command.reason(), command.effectiveOn()));
        body.personalDeputyOf(missing)
                .filter(attendees::isFree)
                .ifPresent(
                        deputy -> apply(new DeputyCalled(convening.meeting(), deputy, missing, command.effectiveOn())));
    }

    @CommandHandler
    void handle(CallDeputy command, Bodies bodies) {
        convening.checkNotCancelled();
        var body = bodies.on(convening.body(), convening.dayOr(command.effectiveOn()));
        attendees.checkCall(command.deputyId(), command.absentId(), body);
        apply(new DeputyCalled(convening.meeting(), command.deputyId(), command.absentId(), command.effectiveOn()));
    }
}
