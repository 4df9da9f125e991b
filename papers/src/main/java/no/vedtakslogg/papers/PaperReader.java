package no.vedtakslogg.papers;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import no.vedtakslogg.papers.Refusal.Reason;
import no.vedtakslogg.papers.actionplan.PlanRow;
import no.vedtakslogg.papers.actionplan.Plans;
import no.vedtakslogg.papers.cases.CaseRead;
import no.vedtakslogg.papers.cases.Cases;
import no.vedtakslogg.papers.decisionlog.LogRow;
import no.vedtakslogg.papers.decisionlog.Logs;
import no.vedtakslogg.papers.meetings.AgendaRow;
import no.vedtakslogg.papers.meetings.Agendas;
import no.vedtakslogg.papers.meetings.Attendances;
import no.vedtakslogg.papers.meetings.Attendee;
import no.vedtakslogg.papers.meetings.BodyInProposal;
import no.vedtakslogg.papers.meetings.Heads;
import no.vedtakslogg.papers.meetings.MeetingHead;
import no.vedtakslogg.papers.meetings.Officers;
import no.vedtakslogg.papers.meetings.Presence;
import no.vedtakslogg.papers.parts.Outline;
import no.vedtakslogg.papers.parts.Part;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Document;
import no.vedtakslogg.papers.text.Found;

/** Puts together what the readers of each kind of thing find in the parts of one document. */
final class PaperReader {
    private final Document document;
    private final String name;
    private final byte[] bytes;

    PaperReader(Document document, String name, byte[] bytes) {
        this.document = document;
        this.name = name;
        this.bytes = bytes;
    }

    Reading read() {
        var parts = Outline.of(document);
        var meeting = OwnMeeting.of(parts);
        if (meeting.several().size() > 1) {
            return Refusal.of(Reason.SEVERAL_MEETINGS, OwnMeeting.inWords(meeting.several()));
        }
        var own = meeting.parts();
        var told = Heads.of(own);
        var agenda = new ArrayList<AgendaRow>();
        var attendance = new ArrayList<Attendee>();
        var cases = new ArrayList<CaseRead>();
        var plan = new ArrayList<PlanRow>();
        var log = new ArrayList<LogRow>();
        for (var part : parts) {
            var earlier = !own.contains(part);
            var partHead = Heads.of(List.of(part));
            cases.addAll(Cases.of(part, earlier || partHead.date() != null ? partHead : told, earlier));
            plan.addAll(Plans.of(part));
            log.addAll(Logs.of(part));
            if (!earlier) {
                agenda.addAll(Agendas.of(part));
                attendance.addAll(Attendances.of(part));
            }
        }
        var head = Officers.of(told, attendance, own);
        if (head.date() != null) {
            YearFirst.of(head.date().value().getYear()).put(agenda, cases);
        }
        var merged = Cases.merged(cases);
        merged.replaceAll(read -> titled(read, agenda));
        var kind = new PaperKind(parts, head, attendance, agenda, merged, plan, log).read();
        if (kind == null) {
            return Refusal.of(Reason.NOT_A_MEETING_PAPER);
        }
        return new Paper(
                name,
                document.format(),
                sha256(),
                document.source().pages(),
                document.source().text(),
                kind,
                merged.size() == 1 ? ofTheCase(head, kind.value(), merged.getFirst(), own) : head,
                whoMet(kind, attendance, head),
                agenda,
                merged,
                plan,
                log);
    }

    // those whom a call lists are to meet, where it tells of nobody who cannot
    private static List<Attendee> whoMet(Found<Kind> kind, List<Attendee> told, MeetingHead head) {
        var calls = kind.value() == Kind.NOTICE
                && told.stream().allMatch(one -> one.presence().value() == Presence.MET)
                && (kind.certainty() == Certainty.CERTAIN || !Attendances.tellWhoMet(told));
        if (calls) {
            return List.of();
        }
        return kind.value() == Kind.MINUTES ? Attendances.withSecretary(told, head) : told;
    }

    // a case paper may leave its title to the agenda
    private static CaseRead titled(CaseRead read, List<AgendaRow> agenda) {
        return agenda.stream()
                .filter(row -> row.isOf(read.number()))
                .findFirst()
                .map(row -> read.titledAs(row.title()))
                .orElse(read);
    }

    // a paper about one case is of the meeting that treats it, of several of the first that is still to come
    private static MeetingHead ofTheCase(MeetingHead head, Kind kind, CaseRead only, List<Part> parts) {
        var next = only.planned().stream()
                .filter(planned -> !head.isAfter(planned.on()))
                .findFirst()
                .orElse(null);
        if (kind == Kind.CASE_PAPER && next != null) {
            return head.treating(next.body(), next.on());
        }
        if (kind == Kind.CASE_PAPER && only.planned().isEmpty()) {
            // the day among the facts of the case may be that of writing
            return BodyInProposal.of(head.orOf(only.body(), null), only.proposal(), parts);
        }
        if (kind != Kind.CASE_MINUTES) {
            return head;
        }
        var own = head.certain().orOf(only.body(), only.date());
        var last = only.planned().isEmpty() ? null : only.planned().getLast();
        return (last == null ? own : own.orOf(last.body(), last.on())).orOf(head.body(), head.date());
    }

    private String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
