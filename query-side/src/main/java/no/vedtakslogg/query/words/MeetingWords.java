package no.vedtakslogg.query.words;

import static no.vedtakslogg.query.words.Naming.because;
import static no.vedtakslogg.query.words.Naming.deadline;
import static no.vedtakslogg.query.words.Naming.ref;
import static no.vedtakslogg.query.words.Sentence.say;
import static no.vedtakslogg.query.words.Sentence.when;

import no.vedtakslogg.events.decisions.DecisionForm;
import no.vedtakslogg.events.decisions.DecisionMode;
import no.vedtakslogg.events.meetings.Attendance;
import no.vedtakslogg.events.meetings.MeetingEvent;
import no.vedtakslogg.events.meetings.MeetingEvent.AbsenceReported;
import no.vedtakslogg.events.meetings.MeetingEvent.AgendaArranged;
import no.vedtakslogg.events.meetings.MeetingEvent.AttendanceRecorded;
import no.vedtakslogg.events.meetings.MeetingEvent.CasePostponed;
import no.vedtakslogg.events.meetings.MeetingEvent.CaseReturned;
import no.vedtakslogg.events.meetings.MeetingEvent.CaseTabled;
import no.vedtakslogg.events.meetings.MeetingEvent.CaseTakenOff;
import no.vedtakslogg.events.meetings.MeetingEvent.DeadlineTied;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionAdopted;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionCorrected;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionSuperseded;
import no.vedtakslogg.events.meetings.MeetingEvent.DeputyCalled;
import no.vedtakslogg.events.meetings.MeetingEvent.DiscussionRecorded;
import no.vedtakslogg.events.meetings.MeetingEvent.ExtraordinaryMeetingCalled;
import no.vedtakslogg.events.meetings.MeetingEvent.GuestInvited;
import no.vedtakslogg.events.meetings.MeetingEvent.InputRecorded;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingCancelled;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingDateFixed;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingDatesProposed;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingMoved;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingScheduled;
import no.vedtakslogg.events.meetings.MeetingEvent.MinutesPublished;
import no.vedtakslogg.events.meetings.MeetingEvent.NoticeIssued;
import no.vedtakslogg.events.meetings.MeetingEvent.OtherBusinessRaised;
import no.vedtakslogg.events.meetings.MeetingKind;
import no.vedtakslogg.events.meetings.MeetingTime;

/** Says what happened to a meeting and to the cases treated there. */
final class MeetingWords {
    private MeetingWords() {}

    static Sentence of(MeetingEvent event) {
        return switch (event) {
            case MeetingScheduled scheduled ->
                say(
                        "{} i {} ble fastsatt til {}{}",
                        kind(scheduled.kind()),
                        ref(scheduled.bodyId()),
                        time(scheduled.time()),
                        when(scheduled.place(), ", {}"));
            case MeetingDatesProposed proposed ->
                say(
                        "{} i {} ble foreslått til {}",
                        kind(proposed.kind()),
                        ref(proposed.bodyId()),
                        Sentence.list(proposed.alternatives().stream()
                                .map(MeetingWords::time)
                                .toList()));
            case MeetingDateFixed fixed -> say("{} fikk fast tid: {}", ref(fixed.meetingId()), time(fixed.time()));
            case ExtraordinaryMeetingCalled called ->
                say(
                        "Ekstraordinært møte i {} ble innkalt til {}{}{}",
                        ref(called.bodyId()),
                        time(called.time()),
                        called.topics().isEmpty() ? Sentence.SILENCE : say(" om {}", Sentence.list(called.topics())),
                        because(called.reason()));
            case MeetingMoved moved ->
                say(
                        "{} ble flyttet til {}{}{}",
                        ref(moved.meetingId()),
                        time(moved.time()),
                        when(moved.place(), ", {}"),
                        because(moved.reason()));
            case MeetingCancelled cancelled ->
                say("{} ble avlyst{}", ref(cancelled.meetingId()), because(cancelled.reason()));
            case DeadlineTied tied ->
                say("Fristen for «{}» følger nå {}", ref(tied.followUpId()), ref(tied.meetingId()));
            case NoticeIssued issued ->
                say(
                        "Innkalling til {} ble sendt, med {}",
                        ref(issued.meetingId()),
                        count(issued.documents().size(), "dokument", "dokumenter"));
            case CaseTabled tabled ->
                say(
                        "{} ble satt på sakslisten til {} som sak {}{}{}",
                        ref(tabled.caseId()),
                        ref(tabled.meetingId()),
                        tabled.number(),
                        tabled.closed() ? ", for lukkede dører" : "",
                        when(tabled.lateBecause(), ". Meldt for sent: {}"));
            case CaseTakenOff off ->
                say(
                        "{} ble tatt av sakslisten til {}{}",
                        ref(off.caseId()),
                        ref(off.meetingId()),
                        because(off.reason()));
            case AgendaArranged arranged ->
                say(
                        "Sakslisten til {} ble ordnet, med {}",
                        ref(arranged.meetingId()),
                        count(arranged.entries().size(), "post", "poster"));
            case OtherBusinessRaised raised ->
                say(
                        "«{}» ble meldt under eventuelt i {}{}",
                        raised.title(),
                        ref(raised.meetingId()),
                        when(raised.raisedBy(), " av {}"));
            case GuestInvited invited ->
                say(
                        "{} ble invitert til {} i {}{}",
                        ref(invited.personId()),
                        ref(invited.caseId()),
                        ref(invited.meetingId()),
                        when(invited.role(), " ({})"));
            case AbsenceReported absence ->
                say(
                        "{} meldte forfall til {}{}",
                        ref(absence.personId()),
                        ref(absence.meetingId()),
                        because(absence.reason()));
            case DeputyCalled called ->
                say(
                        "{} ble innkalt som vara for {} i {}",
                        ref(called.deputyId()),
                        ref(called.absentId()),
                        ref(called.meetingId()));
            case AttendanceRecorded recorded ->
                say(
                        "Oppmøtet i {} ble ført: {} møtte, {} hadde forfall",
                        ref(recorded.meetingId()),
                        recorded.attendance().stream()
                                .filter(Attendance::present)
                                .count(),
                        recorded.attendance().stream()
                                .filter(each -> !each.present())
                                .count());
            case DiscussionRecorded discussion ->
                say(
                        "Referat fra behandlingen av {} i {} ble ført: «{}»",
                        ref(discussion.caseId()),
                        ref(discussion.meetingId()),
                        discussion.text());
            case InputRecorded input ->
                say(
                        "Innspill til {} i {} ble ført, uten vedtak: «{}»{}",
                        ref(input.caseId()),
                        ref(input.meetingId()),
                        input.text(),
                        when(input.givenBy(), " (fra {})"));
            case DecisionAdopted adopted ->
                say(
                        "{} vedtok {} (sak {}) {}, {}, med {}",
                        ref(adopted.bodyId()),
                        ref(adopted.caseId()),
                        adopted.caseNumber(),
                        form(adopted.form()),
                        mode(adopted.mode()),
                        count(adopted.points().size(), "punkt", "punkter"));
            case CasePostponed postponed ->
                say(
                        "{} utsatte {} (sak {}): «{}». Utsatt til {}",
                        ref(postponed.bodyId()),
                        ref(postponed.caseId()),
                        postponed.caseNumber(),
                        postponed.text(),
                        deadline(postponed.until()));
            case CaseReturned returned ->
                say(
                        "{} sendte {} (sak {}) tilbake til {}: «{}»",
                        ref(returned.bodyId()),
                        ref(returned.caseId()),
                        returned.caseNumber(),
                        returned.returnedTo().words(),
                        returned.text());
            case DecisionCorrected corrected ->
                say(
                        "Vedtaket i {} fra {} ble rettet{}",
                        ref(corrected.caseId()),
                        ref(corrected.meetingId()),
                        because(corrected.reason()));
            case DecisionSuperseded superseded ->
                say(
                        "{} i vedtaket i {} ble avløst av et senere vedtak i {}",
                        Sentence.list(
                                superseded.points().stream().map(Naming::ref).toList()),
                        ref(superseded.caseId()),
                        ref(superseded.supersededBy().caseId()));
            case MinutesPublished published ->
                say(
                        "Referatet fra {} ble publisert{}",
                        ref(published.meetingId()),
                        when(published.nextMeetingOn(), ". Neste møte: {}"));
        };
    }

    static String form(DecisionForm form) {
        return switch (form) {
            case AS_PROPOSED -> "som innstillingen";
            case AMENDED -> "som innstillingen med endringer";
            case REPLACED -> "med et annet vedtak enn innstillingen";
            case WITHOUT_PROPOSAL -> "uten forslag på forhånd";
        };
    }

    static String mode(DecisionMode mode) {
        return switch (mode) {
            case CONSENSUS -> "ved konsensus";
            case UNANIMOUS -> "enstemmig";
            case VOTE -> "etter avstemning";
        };
    }

    private static String kind(MeetingKind kind) {
        return switch (kind) {
            case ORDINARY -> "Møte";
            case EXTRAORDINARY -> "Ekstraordinært møte";
            case SEMINAR -> "Seminar";
        };
    }

    private static Sentence time(MeetingTime time) {
        return say("{} kl. {}–{}", time.on(), time.from(), time.to());
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
