package no.vedtakslogg.query.differences;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import no.vedtakslogg.query.asking.PageAsked;
import no.vedtakslogg.query.differences.ComparedMoments.Compared;
import no.vedtakslogg.query.differences.DifferenceAnswer.MomentView;
import org.springframework.stereotype.Component;

/** Answers what differs between two moments, and by which events. */
@Component
class Differences {
    private final LogDifferences log;
    private final FollowUpDifferences followUps;
    private final Causes causes;

    Differences(LogDifferences log, FollowUpDifferences followUps, Causes causes) {
        this.log = log;
        this.followUps = followUps;
        this.causes = causes;
    }

    /** What differs in the decision log. */
    DifferenceAnswer ofLog(DifferenceAsked asked, Compared compared, PageAsked page) {
        var found = log.find(asked, compared.between(), Slice.of(page));
        return answer(asked, compared, page, found, logViews(found.ids(), compared.between()));
    }

    /** What differs in the follow-up list. */
    DifferenceAnswer ofFollowUps(DifferenceAsked asked, Compared compared, PageAsked page) {
        var found = followUps.find(asked, compared.between(), Slice.of(page));
        return answer(asked, compared, page, found, followUpViews(found.ids(), compared.between()));
    }

    private List<DifferenceView> logViews(List<UUID> ids, Between between) {
        var changes = log.changes(ids, between);
        var ofPoints = causes.ofRows("decision_point", ids, between);
        var parts = new TreeSet<UUID>();
        changes.forEach(change -> parts(change).forEach(parts::add));
        var ofFollowUps = causes.ofRows("follow_up", parts, between);
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
        var found = causes.ofRows("follow_up", ids, between);
        return followUps.changes(ids, between).stream()
                .map(change -> DifferenceView.of(
                        change, found.getOrDefault(UUID.fromString(change.item().id()), List.of())))
                .toList();
    }

    private static DifferenceAnswer answer(
            DifferenceAsked asked, Compared compared, PageAsked page, Found found, List<DifferenceView> views) {
        Map<ChangeKind, Long> counts = found.counts();
        return new DifferenceAnswer(
                MomentView.of(compared.from()),
                MomentView.of(compared.to()),
                counts,
                views,
                page.page(),
                page.size(),
                counts.entrySet().stream()
                        .filter(count ->
                                asked.kinds().isEmpty() || asked.kinds().contains(count.getKey()))
                        .mapToLong(Map.Entry::getValue)
                        .sum());
    }
}
