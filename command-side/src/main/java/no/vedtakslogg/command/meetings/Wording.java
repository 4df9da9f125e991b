package no.vedtakslogg.command.meetings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static no.vedtakslogg.command.meetings.MeetingRule.A_DECISION_AS_PROPOSED_KEEPS_THE_PROPOSED_TEXT;
import static no.vedtakslogg.command.meetings.MeetingRule.A_DECISION_HAS_A_POINT;
import static no.vedtakslogg.command.meetings.MeetingRule.A_DECISION_ON_A_PROPOSAL_NAMES_THE_PROPOSAL;
import static no.vedtakslogg.command.meetings.MeetingRule.A_DECISION_WITHOUT_PROPOSAL_NAMES_NONE;
import static no.vedtakslogg.command.meetings.MeetingRule.NO_BLANKS_ARE_LEFT_IN_A_DECISION;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.command.cases.Cases;
import no.vedtakslogg.command.decisions.PointTree;
import no.vedtakslogg.command.meetings.MeetingCommand.AdoptDecision;
import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.events.decisions.DecisionForm;
import no.vedtakslogg.events.decisions.DecisionId;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointEffect;
import no.vedtakslogg.events.decisions.PointId;

/** What a body decided, word for word: the points of a decision with the points under them. */
record Wording(List<Point> points) {

    /** What proposals leave to be filled in at the meeting: {@code xx.xx.24}, {@code …}, {@code ____}, a bullet alone. */
    private static final Pattern BLANK =
            Pattern.compile("\\bx{2,}\\b|\\bXX\\.XX\\b|\\.{3,}|…|_{2,}|^\\h*[-–•*]\\h*$", Pattern.MULTILINE);

    /** What a body decides, held against the proposal before it. */
    static Wording decided(AdoptDecision command, Cases cases) {
        var decided = new Wording(command.points());
        var proposal = command.proposalId();
        if (command.form() == DecisionForm.WITHOUT_PROPOSAL) {
            A_DECISION_WITHOUT_PROPOSAL_NAMES_NONE.check(proposal == null);
            decided.checkComesFrom(new Wording(List.of()));
            return decided;
        }
        A_DECISION_ON_A_PROPOSAL_NAMES_THE_PROPOSAL.check(proposal != null);
        var proposed = new Wording(cases.pointsProposed(command.caseId(), Objects.requireNonNull(proposal)));
        decided.checkComesFrom(proposed);
        if (command.form() != DecisionForm.AS_PROPOSED) {
            return decided;
        }
        if (command.points().isEmpty()) {
            return asProposed(proposed.points(), command.decisionId());
        }
        A_DECISION_AS_PROPOSED_KEEPS_THE_PROPOSED_TEXT.check(decided.texts().equals(proposed.texts()));
        return decided;
    }

    /** The one point of a postponement. */
    static List<Point> postponing(PointId id, String text) {
        return List.of(new Point(id, "1", text, PointEffect.POSTPONED, null, List.of()));
    }

    /** The one point of a return. */
    static List<Point> returning(PointId id, String text) {
        return List.of(new Point(id, "1", text, PointEffect.OTHER, null, List.of()));
    }

    /**
     * What a body decides when it adopts a proposal as it stands. Each point gets an identity of its own, told by those
     * of the decision and of the proposed point, so that the same command always comes to the same.
     */
    private static Wording asProposed(List<Point> proposed, DecisionId decision) {
        return new Wording(
                proposed.stream().map(point -> adopted(point, decision)).toList());
    }

    private static Point adopted(Point proposed, DecisionId decision) {
        var identity = UUID.nameUUIDFromBytes((decision.toString() + proposed.id()).getBytes(UTF_8));
        return new Point(
                new PointId(identity),
                proposed.number(),
                proposed.text(),
                proposed.effect(),
                proposed.id(),
                asProposed(proposed.points(), decision).points());
    }

    void check() {
        A_DECISION_HAS_A_POINT.check(!points.isEmpty());
        PointTree.check(points);
        NO_BLANKS_ARE_LEFT_IN_A_DECISION.check(all().map(Point::text).noneMatch(Wording::leavesBlank));
    }

    private void checkComesFrom(Wording proposed) {
        checkOrigins(origins(), proposed.ids());
    }

    /** Refuses a point that comes from one that was not proposed. */
    static void checkOrigins(Set<PointId> origins, Set<PointId> proposed) {
        origins.stream()
                .filter(origin -> !proposed.contains(origin))
                .findFirst()
                .ifPresent(origin -> {
                    throw new UnknownReference("proposed point", origin);
                });
    }

    /** The proposed points that these came from. */
    Set<PointId> origins() {
        return all().map(Point::proposedAs).filter(Objects::nonNull).collect(toUnmodifiableSet());
    }

    Stream<Point> all() {
        return points.stream().flatMap(Point::all);
    }

    Set<PointId> ids() {
        return all().map(Point::id).collect(toUnmodifiableSet());
    }

    List<String> texts() {
        return all().map(point -> point.text().strip()).toList();
    }

    private static boolean leavesBlank(String text) {
        return text.isBlank() || BLANK.matcher(text).find();
    }
}
