package no.vedtakslogg.command.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.command.imports.Draft.DraftedDecision;
import no.vedtakslogg.command.imports.Draft.DraftedPoint;
import no.vedtakslogg.command.imports.Draft.DraftedVote;
import no.vedtakslogg.command.imports.Draft.Standing;
import no.vedtakslogg.command.imports.Known.KnownCase;
import no.vedtakslogg.command.imports.Known.KnownMeeting;
import no.vedtakslogg.events.cases.CaseKind;
import no.vedtakslogg.events.decisions.Ballot;
import no.vedtakslogg.events.decisions.DecisionMode;
import no.vedtakslogg.papers.cases.CaseRead;
import no.vedtakslogg.papers.cases.Outcome;
import no.vedtakslogg.papers.cases.Vote;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Span;
import org.jspecify.annotations.Nullable;

/** Drafts what came of a case at a meeting, and holds it against what the record says came of it. */
final class DraftingDecisions {
    private static final Pattern BLANK =
            Pattern.compile("\\bx{2,}\\b|\\bXX\\.XX\\b|\\.{3,}|…|_{2,}", Pattern.MULTILINE);

    private final Drafting drafting;
    private final @Nullable LocalDate day;
    private final Optional<KnownMeeting> meeting;
    private final DraftingVotes votes;

    DraftingDecisions(Drafting drafting, @Nullable LocalDate day, Optional<KnownMeeting> meeting, DraftingVotes votes) {
        this.drafting = drafting;
        this.day = day;
        this.meeting = meeting;
        this.votes = votes;
    }

    /** What may come of a case at a meeting. */
    enum Result {
        AS_PROPOSED,
        AMENDED,
        REPLACED,
        WITHOUT_PROPOSAL,
        POSTPONED,
        RETURNED,
        WITHDRAWN,
        /** The paper tells of no decision. */
        NONE
    }

    DraftedDecision decision(String path, CaseRead read, Optional<KnownCase> known, List<DraftedPoint> proposal) {
        var points = points(path, read);
        var result = result(read, points, proposal);
        var outcome = read.outcome();
        var field = drafting.mends.field(
                path + ".outcome",
                result.name(),
                outcome == null ? null : outcome.words().span(),
                outcome == null ? Certainty.LIKELY : outcome.words().certainty());
        var ballots = mayBeVotedOn(field) ? votes.of(path, read.vote()) : List.<DraftedVote>of();
        var drafted = new DraftedDecision(
                standing(known, points),
                field,
                mode(path, read, ballots),
                drafting.mends.field(path + ".words", outcome == null ? null : outcome.words()),
                drafting.mends.field(path + ".until", outcome == null ? null : outcome.until()),
                drafting.mends.field(path + ".to", outcome == null ? null : outcome.to()),
                ballots,
                points);
        remark(path, read, drafted, known);
        return drafted;
    }

    /** Where the paper only says what came of it («Saken ble tatt til orientering»), these words are the decision. */
    private List<DraftedPoint> points(String path, CaseRead read) {
        var points = new DraftingPoints(drafting.mends, path);
        var told = read.decision().isEmpty() && read.decisionAsProposed() ? read.proposal() : read.decision();
        var outcome = read.outcome();
        if (!told.points().isEmpty() || outcome == null || outcome.kind() == Outcome.Kind.WITHDRAWN) {
            return points.all(told);
        }
        var at = path + ".points.0";
        var word = new ArrayList<DraftedPoint>();
        word.add(new DraftedPoint(
                at,
                drafting.mends.takes(at, true),
                "1",
                drafting.mends.field(at + ".text", outcome.words()),
                drafting.mends.field(at + ".closing", null),
                List.of()));
        return points.added(word);
    }

    private static Result result(CaseRead read, List<DraftedPoint> points, List<DraftedPoint> proposal) {
        var outcome = read.outcome();
        if (outcome != null) {
            switch (outcome.kind()) {
                case POSTPONED -> {
                    return Result.POSTPONED;
                }
                case RETURNED -> {
                    return Result.RETURNED;
                }
                case WITHDRAWN -> {
                    return Result.WITHDRAWN;
                }
                case AS_PROPOSED, AMENDED, ADOPTED, NOTED, REFERRED, REJECTED -> {}
            }
        }
        if (points.isEmpty()) {
            return Result.NONE;
        }
        if (proposal.isEmpty()) {
            return Result.WITHOUT_PROPOSAL;
        }
        if (DraftedTexts.sameWords(points, proposal)) {
            return Result.AS_PROPOSED;
        }
        return DraftedTexts.haveSomethingInCommon(points, proposal) ? Result.AMENDED : Result.REPLACED;
    }

    /** What is postponed or sent back is recorded without votes. */
    private static boolean mayBeVotedOn(Field outcome) {
        return switch (Values.constant(Result.class, outcome, Result.NONE)) {
            case AS_PROPOSED, AMENDED, REPLACED, WITHOUT_PROPOSAL -> true;
            case POSTPONED, RETURNED, WITHDRAWN, NONE -> false;
        };
    }

    private Field mode(String path, CaseRead read, List<DraftedVote> ballots) {
        var vote = read.vote();
        var unanimous = vote != null && vote.unanimous();
        var told = !ballots.isEmpty()
                && ballots.stream().noneMatch(one -> one.ballot().isEmpty());
        return drafting.mends.field(
                path + ".mode",
                (unanimous ? DecisionMode.UNANIMOUS : told ? DecisionMode.VOTE : DecisionMode.CONSENSUS).name(),
                vote == null ? null : vote.words().span(),
                vote == null ? Certainty.LIKELY : vote.words().certainty());
    }

    private Standing standing(Optional<KnownCase> known, List<DraftedPoint> points) {
        return known.flatMap(it -> meeting.map(m -> m.treatments().get(it.id())))
                .map(before -> DraftedTexts.same(points, before.points())
                                || DraftedTexts.all(points).findAny().isEmpty()
                        ? Standing.SAME
                        : Standing.CHANGED)
                .orElse(Standing.NEW);
    }

    private void remark(String path, CaseRead read, DraftedDecision decision, Optional<KnownCase> known) {
        var title = read.title() == null ? "" : read.title().value();
        var place = decision.outcome().place();
        if (isMinutes()
                && decision.outcome().text().equals(Result.NONE.name())
                && CaseKinds.of(read) != CaseKind.OTHER_BUSINESS) {
            say(
                    Remark.Kind.DECISION_IS_NOT_FOUND,
                    path + ".outcome",
                    read.title() == null ? null : read.title().span(),
                    title);
        }
        var vote = read.vote();
        if (vote != null && !vote.unanimous()) {
            remarkVotes(decision, vote);
        }
        if (decision.standing() == Standing.CHANGED) {
            say(Remark.Kind.DECISION_IS_ANOTHER, path, place, title);
            known.flatMap(it -> meeting.map(m -> m.treatments().get(it.id()))).ifPresent(before -> {
                var fewer = Known.all(before.points()).count()
                        > DraftedTexts.all(decision.points()).count();
                if (fewer) {
                    say(Remark.Kind.POINTS_ARE_FEWER, path, place, title);
                }
            });
        }
        DraftedTexts.all(decision.points())
                .filter(point -> BLANK.matcher(DraftedTexts.words(point)).find())
                .forEach(point -> say(
                        Remark.Kind.DECISION_HAS_BLANKS,
                        point.text().path(),
                        point.text().place(),
                        point.number()));
        DraftedTexts.all(decision.points()).forEach(point -> Amounts.mismatch(point)
                .ifPresent(sum -> say(
                        Remark.Kind.SUM_DOES_NOT_ADD_UP,
                        point.text().path(),
                        point.text().place(),
                        sum.told(),
                        sum.counted())));
    }

    private void remarkVotes(DraftedDecision decision, Vote vote) {
        var place = vote.words().span();
        if (!decision.isVotedOn()) {
            say(
                    Remark.Kind.VOTES_ARE_NOT_TOLD,
                    decision.mode().path(),
                    place,
                    vote.words().value());
            return;
        }
        decision.votes().stream()
                .filter(one -> one.ballot().isEmpty())
                .forEach(one -> say(Remark.Kind.VOTE_IS_MISSING, one.ballot().path(), place, one.name()));
        say(
                Remark.Kind.VOTES_FOLLOW_FROM_WORDS,
                decision.mode().path(),
                place,
                vote.words().value(),
                String.valueOf(decision.votes(Ballot.FOR)),
                String.valueOf(decision.votes(Ballot.AGAINST)));
    }

    private boolean isMinutes() {
        return switch (drafting.paper.kind().value()) {
            case MINUTES, CASE_MINUTES -> true;
            case NOTICE, CASE_PAPER, ACTION_PLAN, DECISION_LOG -> false;
        };
    }

    private void say(Remark.Kind kind, String path, @Nullable Span place, String... about) {
        drafting.remarks.add(Remark.of(kind, path, place, about));
    }
}
