package no.vedtakslogg.papers;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
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
import no.vedtakslogg.papers.meetings.Heads;
import no.vedtakslogg.papers.meetings.MeetingHead;
import no.vedtakslogg.papers.parts.Outline;
import no.vedtakslogg.papers.parts.Part;
import no.vedtakslogg.papers.parts.PartKind;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Document;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Span;
import org.jspecify.annotations.Nullable;

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
        var meetings = Meetings.of(parts);
        if (meetings.several().size() > 1) {
            return Refusal.of(Reason.SEVERAL_MEETINGS, Meetings.inWords(meetings.several()));
        }
        var own = meetings.own();
        var head = Heads.of(own);
        var agenda = new ArrayList<AgendaRow>();
        var attendance = new ArrayList<Attendee>();
        var cases = new ArrayList<CaseRead>();
        var plan = new ArrayList<PlanRow>();
        var log = new ArrayList<LogRow>();
        for (var part : parts) {
            var earlier = !own.contains(part);
            var partHead = Heads.of(List.of(part));
            cases.addAll(Cases.of(part, earlier || partHead.date() != null ? partHead : head, earlier));
            plan.addAll(Plans.of(part));
            log.addAll(Logs.of(part));
            if (!earlier) {
                agenda.addAll(Agendas.of(part));
                attendance.addAll(Attendances.of(part));
            }
        }
        var merged = Cases.merged(cases);
        var kind = kind(parts, plan, log, attendance, agenda, merged);
        if (kind == null && tellsWhoMet(head, attendance)) {
            kind = new Found<>(Kind.MINUTES, start(), Certainty.LIKELY);
        }
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
                kind.value() == Kind.CASE_MINUTES && merged.size() == 1
                        ? head.orOf(merged.getFirst().body(), merged.getFirst().date())
                        : head,
                attendance,
                agenda,
                merged,
                plan,
                log);
    }

    private static @Nullable Found<Kind> kind(
            List<Part> parts,
            List<PlanRow> plan,
            List<LogRow> log,
            List<Attendee> attendance,
            List<AgendaRow> agenda,
            List<CaseRead> cases) {
        if (cases.isEmpty() && agenda.isEmpty() && plan.isEmpty() && log.isEmpty()) {
            return attendance.isEmpty() ? null : frontPage(parts);
        }
        for (var part : parts) {
            var title = part.title();
            if (title != null && part.kind() != PartKind.OTHER && supported(part.kind(), plan, log, cases, agenda)) {
                return Found.of(kind(part.kind()), title.words(), Certainty.CERTAIN);
            }
            if (title == null
                    && part.kind() == PartKind.CASE_MINUTES
                    && !part.cases().isEmpty()) {
                return new Found<>(Kind.CASE_MINUTES, start(), Certainty.LIKELY);
            }
            if (part.kind() == PartKind.OTHER && part.cases().stream().anyMatch(text -> text.meetings() != null)) {
                return new Found<>(Kind.CASE_PAPER, start(), Certainty.LIKELY);
            }
        }
        if (!plan.isEmpty()) {
            return new Found<>(Kind.ACTION_PLAN, start(), Certainty.LIKELY);
        }
        if (!log.isEmpty()) {
            return new Found<>(Kind.DECISION_LOG, start(), Certainty.LIKELY);
        }
        var decided = cases.stream().anyMatch(read -> !read.decision().isEmpty());
        if (decided || !attendance.isEmpty()) {
            return new Found<>(Kind.MINUTES, start(), Certainty.LIKELY);
        }
        var proposed = cases.stream()
                .anyMatch(read -> !read.proposal().isEmpty() || !read.sections().isEmpty());
        if (agenda.isEmpty() && !proposed && parts.stream().anyMatch(PaperReader::tellsOfMeeting)) {
            return new Found<>(Kind.MINUTES, start(), Certainty.LIKELY);
        }
        return agenda.isEmpty() && !proposed
                ? null
                : new Found<>(agenda.isEmpty() ? Kind.CASE_PAPER : Kind.NOTICE, start(), Certainty.LIKELY);
    }

    private static final Pattern MEETING = Pattern.compile("(?iu)^\\p{L}*møte[t]?\\b");
    private static final Pattern MINUTES_OF = Pattern.compile(
            "(?iu)^(?:møte)?(?:referat|protokoll|bok)\\s+(?:(?:fra|frå|for|av)\\s|(?:\\p{L}+[\\s-])?\\p{L}*møte[t]?\\b)");

    // the first page of minutes or of a notice names the meeting and those who met, before any case
    private static @Nullable Found<Kind> frontPage(List<Part> parts) {
        for (var part : parts) {
            if (part.title() != null && (part.kind() == PartKind.MINUTES || part.kind() == PartKind.NOTICE)) {
                return Found.of(kind(part.kind()), part.title().words(), Certainty.LIKELY);
            }
            for (var block : part.front()) {
                if (block instanceof Line line && line.words().has(MINUTES_OF)) {
                    return Found.of(Kind.MINUTES, line.words(), Certainty.LIKELY);
                }
            }
        }
        return null;
    }

    // «Styremøte 12. januar» above cases that are told of
    private static boolean tellsOfMeeting(Part part) {
        return part.front().stream()
                        .limit(1)
                        .anyMatch(block ->
                                block instanceof Line line && line.words().has(MEETING))
                && part.cases().stream().anyMatch(text -> !text.blocks().isEmpty());
    }

    // a day and a list of those who met are a meeting, whatever the paper calls itself
    private static boolean tellsWhoMet(MeetingHead head, List<Attendee> attendance) {
        return head.date() != null && attendance.size() >= FEWEST_WHO_MET;
    }

    private static final int FEWEST_WHO_MET = 3;

    private static Span start() {
        return new Span(1, 0, 0, List.of());
    }

    // a title alone makes no plan: «Handlingsplan 2022-2024» may be a case's heading
    private static boolean supported(
            PartKind kind, List<PlanRow> plan, List<LogRow> log, List<CaseRead> cases, List<AgendaRow> agenda) {
        return switch (kind) {
            case ACTION_PLAN -> !plan.isEmpty();
            case DECISION_LOG -> !log.isEmpty();
            case NOTICE -> !agenda.isEmpty() || !cases.isEmpty();
            case MINUTES, CASE_MINUTES, CASE_PAPER -> !cases.isEmpty();
            case OTHER -> false;
        };
    }

    private static Kind kind(PartKind kind) {
        return switch (kind) {
            case NOTICE -> Kind.NOTICE;
            case CASE_PAPER -> Kind.CASE_PAPER;
            case MINUTES -> Kind.MINUTES;
            case CASE_MINUTES -> Kind.CASE_MINUTES;
            case ACTION_PLAN -> Kind.ACTION_PLAN;
            case DECISION_LOG -> Kind.DECISION_LOG;
            case OTHER -> throw new IllegalArgumentException("not a kind of paper");
        };
    }

    private String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Which parts belong to the paper's own meeting, and whether there are several such meetings. */
    record Meetings(List<Part> own, TreeSet<LocalDate> several) {
        static Meetings of(List<Part> parts) {
            var dates = new ArrayList<@Nullable LocalDate>();
            for (var i = 0; i < parts.size(); i++) {
                dates.add(isLetterAbove(i, parts) ? null : date(parts.get(i)));
            }
            var first = dates.stream().filter(Objects::nonNull).findFirst().orElse(null);
            var own = new ArrayList<Part>();
            var several = new TreeSet<LocalDate>();
            var current = first;
            for (var i = 0; i < parts.size(); i++) {
                var part = parts.get(i);
                current = dates.get(i) == null ? current : dates.get(i);
                if (first == null || first.equals(current)) {
                    own.add(part);
                }
                if (dates.get(i) != null && whole(part, parts)) {
                    several.add(dates.get(i));
                }
            }
            // minutes of an earlier meeting enclosed in a notice are for approval, not a meeting of their own
            if (first != null && !parts.isEmpty() && opens(parts) == PartKind.NOTICE) {
                several.removeIf(date -> date.isBefore(first));
            }
            return new Meetings(own, several);
        }

        private static PartKind opens(List<Part> parts) {
            return parts.stream()
                    .map(Part::kind)
                    .filter(kind -> kind != PartKind.OTHER)
                    .findFirst()
                    .orElse(PartKind.OTHER);
        }

        // an extract of the minutes of another meeting is an enclosure; a notice or whole minutes are not
        private static boolean whole(Part part, List<Part> parts) {
            return part.kind() == PartKind.NOTICE
                    || part.kind() == PartKind.MINUTES
                    || part == parts.getFirst() && part.kind() == PartKind.OTHER && hasMeeting(part);
        }

        private static boolean isLetterAbove(int at, List<Part> parts) {
            return parts.get(at).kind() == PartKind.OTHER
                    && !hasMeeting(parts.get(at))
                    && at + 1 < parts.size()
                    && parts.get(at + 1).kind() == PartKind.NOTICE
                    && date(parts.get(at + 1)) != null;
        }

        // an address above the title is no meeting, whatever day the letter was written
        private static boolean hasMeeting(Part part) {
            return !part.cases().isEmpty()
                    || !part.agendaLines().isEmpty()
                    || !part.agendaTables().isEmpty();
        }

        private static @Nullable LocalDate date(Part part) {
            var head = Heads.of(List.of(part));
            if (head.date() != null) {
                return head.date().value();
            }
            return Cases.of(part, head, false).stream()
                    .map(CaseRead::date)
                    .filter(Objects::nonNull)
                    .map(Found::value)
                    .findFirst()
                    .orElse(null);
        }

        static String inWords(TreeSet<LocalDate> dates) {
            var words =
                    java.time.format.DateTimeFormatter.ofPattern("d. MMMM yyyy", java.util.Locale.forLanguageTag("nb"));
            return String.join(" og ", dates.stream().map(words::format).toList());
        }
    }
}
