package no.vedtakslogg.query.differences;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import no.vedtakslogg.query.asking.NotOnRecord;
import no.vedtakslogg.query.asking.PageAsked;
import no.vedtakslogg.query.differences.ComparedMoments.Compared;
import no.vedtakslogg.query.differences.Origin.Source;
import org.springframework.stereotype.Component;

/** Answers what differs between two moments, and by which events. */
@Component
class Differences {
    private final LogDifferences log;
    private final FollowUpDifferences followUps;
    private final Causes causes;
    private final WholeDifferences wholes;
    private final CaseItems cases;
    private final RosterItems rosters;
    private final PlanItems plans;

    Differences(
            LogDifferences log,
            FollowUpDifferences followUps,
            Causes causes,
            WholeDifferences wholes,
            CaseItems cases,
            RosterItems rosters,
            PlanItems plans) {
        this.log = log;
        this.followUps = followUps;
        this.causes = causes;
        this.wholes = wholes;
        this.cases = cases;
        this.rosters = rosters;
        this.plans = plans;
    }

    /** What is shown whole, and compared as a whole. */
    enum Thing {
        CASE,
        ROSTER,
        ACTION_PLAN
    }

    /** What differs in the decision log. */
    DifferenceAnswer ofLog(DifferenceAsked asked, Compared compared, PageAsked page) {
        var found = log.find(asked, compared.between(), Slice.of(page));
        return DifferenceAnswer.of(
                compared, page, asked.kinds(), found.counts(), logViews(found.ids(), compared.between()));
    }

    /** What differs in the follow-up list. */
    DifferenceAnswer ofFollowUps(DifferenceAsked asked, Compared compared, PageAsked page) {
        var found = followUps.find(asked, compared.between(), Slice.of(page));
        return DifferenceAnswer.of(
                compared, page, asked.kinds(), found.counts(), followUpViews(found.ids(), compared.between()));
    }

    /** What differs in one thing that is shown whole. */
    DifferenceAnswer of(Thing thing, UUID id, List<ChangeKind> kinds, Compared compared, PageAsked page) {
        var whole =
                switch (thing) {
                    case CASE -> cases;
                    case ROSTER -> rosters;
                    case ACTION_PLAN -> plans;
                };
        return wholes.of(whole, id, kinds, compared, page)
                .orElseThrow(() -> new NotOnRecord(Words.TEXT.of("change.missing." + thing, id)));
    }

    private List<DifferenceView> logViews(List<UUID> ids, Between between) {
        var changes = log.changes(ids, between);
        var ofPoints = causes.of(Source.DECISION_POINT, ids, between);
        var parts = new TreeSet<UUID>();
        changes.forEach(change -> parts(change).forEach(parts::add));
        var ofFollowUps = causes.of(Source.FOLLOW_UP, parts, between);
        return changes.stream()
                .map(change -> {
                    var all = new HashMap<Long, Cause>();
                    ofPoints.getOrDefault(UUID.fromString(change.item().id()), List.of())
                            .forEach(cause -> all.put(cause.position(), cause));
                    parts(change).forEach(part -> ofFollowUps
                            .getOrDefault(part, List.of())
                            .forEach(cause -> all.put(cause.position(), cause)));
                    return DifferenceView.of(
                            change,
                            all.values().stream()
                                    .sorted(comparingLong(Cause::position))
                                    .toList());
                })
                .toList();
    }

    private static List<UUID> parts(Change change) {
        var parts = new ArrayList<UUID>();
        for (var item : List.of(change.item(), change.mirrored().item())) {
            item.parts().keySet().forEach(part -> parts.add(UUID.fromString(part)));
        }
        return parts;
    }

    private List<DifferenceView> followUpViews(List<UUID> ids, Between between) {
        var found = causes.of(Source.FOLLOW_UP, ids, between);
        return followUps.changes(ids, between).stream()
                .map(change -> DifferenceView.of(
                        change, found.getOrDefault(UUID.fromString(change.item().id()), List.of())))
                .toList();
    }
}
