package no.vedtakslogg.command.imports;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.vedtakslogg.command.imports.Draft.DraftedDecision;
import no.vedtakslogg.command.imports.Draft.DraftedFollowUp;
import no.vedtakslogg.command.imports.Draft.Standing;
import no.vedtakslogg.command.imports.DraftingMeetings.CaseAt;
import no.vedtakslogg.command.imports.Known.KnownBody;
import no.vedtakslogg.command.imports.Known.KnownCase;
import no.vedtakslogg.command.imports.Known.KnownFollowUp;
import no.vedtakslogg.command.imports.Known.KnownMeeting;
import no.vedtakslogg.events.followups.Deadline;
import no.vedtakslogg.events.followups.Responsible;
import no.vedtakslogg.papers.assignments.ProposedFollowUp;
import no.vedtakslogg.papers.assignments.ProposedFollowUps;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import org.jspecify.annotations.Nullable;

/** Drafts what the decisions of one meeting ask of whom by when, and holds it against the follow-ups on record. */
final class DraftingFollowUps {
    private static final double SURE = 0.8;
    private static final double GUESS = 0.5;

    private final Drafting drafting;
    private final Deadlines deadlines;
    private final List<ProposedFollowUp> proposed;
    private final List<KnownFollowUp> recorded;

    DraftingFollowUps(
            Drafting drafting, @Nullable LocalDate day, Optional<KnownBody> body, Optional<KnownMeeting> meeting) {
        this.drafting = drafting;
        var meetings = new MeetingsNamed(drafting, body);
        this.deadlines = new Deadlines(day, body.map(KnownBody::name).orElse(null), meetings);
        this.proposed = ProposedFollowUps.of(drafting.paper, drafting.roll, meetings);
        this.recorded = meeting.map(it -> drafting.record.followUps(it.id())).orElse(List.of());
    }

    List<DraftedFollowUp> all(String path, CaseAt at, Optional<KnownCase> known, DraftedDecision decision) {
        var followUps = new ArrayList<DraftedFollowUp>();
        var numbers = numbers(decision);
        if (at.row() == null) {
            proposed.stream()
                    .filter(it -> it.caseIndex() == at.index())
                    .forEach(it -> followUps.add(followUp(path + "." + followUps.size(), it, numbers, known)));
        } else {
            logged(path, at, known).ifPresent(followUps::add);
        }
        while (drafting.mends.at(path + "." + followUps.size() + ".task") != null) {
            followUps.add(added(path + "." + followUps.size(), known));
        }
        return followUps;
    }

    private static Map<List<Integer>, String> numbers(DraftedDecision decision) {
        var numbers = new HashMap<List<Integer>, String>();
        number(decision.points(), List.of(), numbers);
        return numbers;
    }

    private static void number(
            List<Draft.DraftedPoint> points, List<Integer> above, Map<List<Integer>, String> numbers) {
        for (var i = 0; i < points.size(); i++) {
            var place = new ArrayList<>(above);
            place.add(i + 1);
            numbers.put(List.copyOf(place), points.get(i).number());
            number(points.get(i).points(), place, numbers);
        }
    }

    private DraftedFollowUp followUp(
            String at, ProposedFollowUp read, Map<List<Integer>, String> numbers, Optional<KnownCase> known) {
        var certainty = read.certainty() >= SURE
                ? Certainty.CERTAIN
                : read.certainty() >= GUESS ? Certainty.LIKELY : Certainty.DOUBTFUL;
        var words =
                read.responsible().stream().map(found -> found.value().words()).collect(joining("; "));
        var point = numbers.getOrDefault(read.place(), "1");
        read.responsible().stream()
                .map(Found::value)
                .filter(drafting.roll::isStrange)
                .forEach(assignee -> drafting.ask(assignee.words()));
        var responsible = drafting.mends.field(
                at + ".responsible",
                words.isEmpty() ? null : words,
                DraftingCases.place(read.responsible()),
                read.responsible().isEmpty() ? Certainty.DOUBTFUL : certainty);
        var who = responsible.mended()
                ? who(responsible)
                : read.responsible().stream()
                        .map(found -> drafting.roll.responsible(found.value()))
                        .toList();
        var deadline = drafting.mends.field(
                at + ".deadline",
                read.deadline() == null ? null : read.deadline().value().words(),
                read.deadline() == null ? null : read.deadline().span(),
                read.deadline() == null ? Certainty.CERTAIN : certainty);
        var until = deadline.mended() || read.deadline() == null
                ? deadlines.read(deadline)
                : deadlines.of(read.deadline().value());
        return drafted(
                at,
                drafting.mends.field(at + ".point", point, read.task().span(), certainty),
                drafting.mends.field(
                        at + ".task", read.task().value(), read.task().span(), certainty),
                responsible,
                who,
                deadline,
                until,
                known);
    }

    /** A log in a table says itself who answers for a row, and by when. */
    private Optional<DraftedFollowUp> logged(String path, CaseAt at, Optional<KnownCase> known) {
        var row = at.row();
        if (row == null
                || row.responsible() == null && row.deadline() == null
                || row.decision().isEmpty()) {
            return Optional.empty();
        }
        var first = path + ".0";
        var responsible = drafting.mends.field(first + ".responsible", row.responsible());
        var deadline = drafting.mends.field(first + ".deadline", row.deadline());
        var point = row.decision().points().getFirst();
        return Optional.of(drafted(
                first,
                drafting.mends.field(first + ".point", "1", point.span(), Certainty.LIKELY),
                drafting.mends.field(first + ".task", point.text()),
                responsible,
                who(responsible),
                deadline,
                deadlines.read(deadline),
                known));
    }

    private DraftedFollowUp added(String at, Optional<KnownCase> known) {
        var responsible = drafting.mends.field(at + ".responsible", null);
        var deadline = drafting.mends.field(at + ".deadline", null);
        return drafted(
                at,
                drafting.mends.field(at + ".point", "1", null, Certainty.LIKELY),
                drafting.mends.field(at + ".task", null),
                responsible,
                who(responsible),
                deadline,
                deadlines.read(deadline),
                known);
    }

    private DraftedFollowUp drafted(
            String at,
            Field point,
            Field task,
            Field responsible,
            List<Responsible> who,
            Field deadline,
            Deadline until,
            Optional<KnownCase> known) {
        var take = drafting.mends.takes(at, true) && !task.isEmpty();
        deadlines
                .impossible(deadline)
                .ifPresent(why -> drafting.remarks.add(Remark.of(
                        Remark.Kind.DEADLINE_CANNOT_BE, deadline.path(), deadline.place(), deadline.text(), why)));
        var latest = until.latest();
        if (take && latest != null && deadlines.day() != null && latest.isBefore(deadlines.day())) {
            drafting.remarks.add(Remark.of(
                    Remark.Kind.DEADLINE_IS_BEFORE_THE_MEETING,
                    deadline.path(),
                    deadline.place(),
                    deadline.text(),
                    latest.toString()));
        }
        return new DraftedFollowUp(at, take, standing(task, known), point, task, responsible, who, deadline, until);
    }

    private Standing standing(Field task, Optional<KnownCase> known) {
        return known.map(it -> recorded.stream()
                                .filter(before -> !before.withdrawn()
                                        && before.decidedAt().caseId().equals(it.id()))
                                .anyMatch(before -> Words.likeness(before.task(), task.text()) > 0.8)
                        ? Standing.SAME
                        : Standing.NEW)
                .orElse(Standing.NEW);
    }

    /** Names that somebody wrote, each found in the record by the same names as those that are read. */
    private List<Responsible> who(Field responsible) {
        var who = new ArrayList<Responsible>();
        for (var name : responsible.text().split("[;\\n]")) {
            if (!name.isBlank()) {
                who.add(drafting.roll.named(name.strip()));
            }
        }
        return who;
    }
}
