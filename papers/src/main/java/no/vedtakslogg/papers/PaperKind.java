package no.vedtakslogg.papers;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.actionplan.PlanRow;
import no.vedtakslogg.papers.cases.CaseRead;
import no.vedtakslogg.papers.decisionlog.LogRow;
import no.vedtakslogg.papers.meetings.AgendaRow;
import no.vedtakslogg.papers.meetings.Attendances;
import no.vedtakslogg.papers.meetings.Attendee;
import no.vedtakslogg.papers.meetings.MeetingHead;
import no.vedtakslogg.papers.parts.CallWords;
import no.vedtakslogg.papers.parts.Part;
import no.vedtakslogg.papers.parts.PartKind;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells what kind of paper it is, by the titles of its parts as far as what was read in them bears them out. */
record PaperKind(
        List<Part> parts,
        MeetingHead head,
        List<Attendee> attendance,
        List<AgendaRow> agenda,
        List<CaseRead> cases,
        List<PlanRow> plan,
        List<LogRow> log) {
    // «AGENDA» is the title of the whole paper where it stands first
    private static final Pattern AGENDA =
            Pattern.compile("(?iu)^(?:møte)?(?:agenda|program|saks?liste|dagsorden|sakskart)\\s*:?$");
    private static final int OPENING = 8;
    private static final Pattern MEETING = Pattern.compile("(?iu)^\\p{L}*møte[t]?\\b");
    private static final Pattern MINUTES_OF = Pattern.compile(
            "(?iu)^(?:møte)?(?:referat|protokoll|bok)\\s+(?:(?:fra|frå|for|av)\\s|(?:\\p{L}+[\\s-])?\\p{L}*møte[t]?\\b)");
    private static final int FEWEST_WHO_MET = 3;

    /** The kind, and the words that tell it; nothing where it is no meeting paper. */
    @Nullable Found<Kind> read() {
        var told = byWhatItHolds();
        if (told != null) {
            return told;
        }
        return tellsWhoMet() ? likely(Kind.MINUTES) : callAlone();
    }

    // a call may tell when and where the body meets, and what is taken up comes later
    private @Nullable Found<Kind> callAlone() {
        return head.date() == null || head.body() == null
                ? null
                : parts.stream()
                        .filter(part -> part.kind() == PartKind.NOTICE)
                        .flatMap(part -> Stream.ofNullable(part.title()))
                        .findFirst()
                        .map(title -> Found.of(Kind.NOTICE, title.words(), Certainty.LIKELY))
                        .orElse(null);
    }

    private @Nullable Found<Kind> byWhatItHolds() {
        if (cases.isEmpty() && agenda.isEmpty() && plan.isEmpty() && log.isEmpty()) {
            return attendance.isEmpty() ? null : frontPage();
        }
        for (var part : parts) {
            var title = part.title();
            if (title != null && part.kind() != PartKind.OTHER && isSupported(part.kind())) {
                return Found.of(kind(part.kind()), title.words(), Certainty.CERTAIN);
            }
            if (title == null
                    && part.kind() == PartKind.CASE_MINUTES
                    && !part.cases().isEmpty()) {
                return likely(Kind.CASE_MINUTES);
            }
            if (part.kind() == PartKind.OTHER && part.cases().stream().anyMatch(text -> text.meetings() != null)) {
                return likely(ofPapers());
            }
        }
        if (!plan.isEmpty()) {
            return likely(Kind.ACTION_PLAN);
        }
        if (!log.isEmpty()) {
            return likely(Kind.DECISION_LOG);
        }
        var decided = cases.stream().anyMatch(read -> !read.decision().isEmpty());
        if (!decided
                && cases.isEmpty()
                && parts.getFirst().front().stream().findFirst().orElse(null) instanceof Line first
                && first.words().has(AGENDA)) {
            return Found.of(Kind.NOTICE, first.words(), Certainty.CERTAIN);
        }
        if (!decided && cases.isEmpty() && calls()) {
            return likely(Kind.NOTICE);
        }
        if (decided || Attendances.tellWhoMet(attendance) || !attendance.isEmpty() && agenda.isEmpty()) {
            return likely(Kind.MINUTES);
        }
        var proposed = cases.stream()
                .anyMatch(read -> !read.proposal().isEmpty() || !read.sections().isEmpty());
        if (agenda.isEmpty() && !proposed && parts.stream().anyMatch(this::tellsOfMeeting)) {
            return likely(Kind.MINUTES);
        }
        return agenda.isEmpty() && !proposed ? null : likely(agenda.isEmpty() ? Kind.CASE_PAPER : Kind.NOTICE);
    }

    // «Møteprogram», «Det innkalles til møte i …» above an agenda
    private boolean calls() {
        return parts.stream()
                .flatMap(part -> part.front().stream())
                .limit(OPENING)
                .anyMatch(block -> block instanceof Line line && CallWords.are(line.words()));
    }

    // several of them below a list of cases are called to a meeting, or told of
    private Kind ofPapers() {
        var decided = cases.stream().filter(read -> !read.decision().isEmpty()).count();
        if (cases.size() == 1) {
            return decided > 0 ? Kind.CASE_MINUTES : Kind.CASE_PAPER;
        }
        if (agenda.size() < 2) {
            return Kind.CASE_PAPER;
        }
        return decided == cases.size() ? Kind.MINUTES : Kind.NOTICE;
    }

    // the first page of minutes or of a notice names the meeting and those who met, before any case
    private @Nullable Found<Kind> frontPage() {
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

    // «Styremøte 12. januar», or who met, or when and where, stands above cases that are told of
    private boolean tellsOfMeeting(Part part) {
        var ofMeeting = part.tellsWhoMet()
                || head.date() != null && (head.place() != null || head.from() != null)
                || part.front().stream()
                        .limit(1)
                        .anyMatch(block ->
                                block instanceof Line line && line.words().has(MEETING));
        return ofMeeting
                && part.cases().stream().anyMatch(text -> !text.blocks().isEmpty());
    }

    // a day and a list of those who met are a meeting, whatever the paper calls itself
    private boolean tellsWhoMet() {
        return head.date() != null && attendance.size() >= FEWEST_WHO_MET;
    }

    private static Found<Kind> likely(Kind kind) {
        return new Found<>(kind, new Span(1, 0, 0, List.of()), Certainty.LIKELY);
    }

    // a title alone makes no plan: «Handlingsplan 2022-2024» may be a case's heading
    private boolean isSupported(PartKind kind) {
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
}
