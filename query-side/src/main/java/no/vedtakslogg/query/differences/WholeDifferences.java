package no.vedtakslogg.query.differences;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.vedtakslogg.query.asking.PageAsked;
import no.vedtakslogg.query.differences.ComparedMoments.Compared;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what differs in something that is shown whole: it is told at both moments, and compared item by item. */
@Component
class WholeDifferences {
    private final Causes causes;

    WholeDifferences(Causes causes) {
        this.causes = causes;
    }

    /** What differs; nothing where it is on record at neither moment. */
    Optional<DifferenceAnswer> of(
            Told.Whole whole, UUID id, List<ChangeKind> kinds, Compared compared, PageAsked page) {
        var between = compared.between();
        var before = byId(whole.at(id, between.from(), between.later()));
        var after = byId(whole.at(id, between.to(), between.later()));
        if (before.isEmpty() && after.isEmpty()) {
            return Optional.empty();
        }
        var changes = changes(before, after);
        var counts = new EnumMap<ChangeKind, Long>(ChangeKind.class);
        changes.forEach(change -> counts.merge(change.kind(), 1L, Long::sum));
        var shown = changes.stream()
                .filter(change -> kinds.isEmpty() || kinds.contains(change.kind()))
                .skip(page.offset())
                .limit(page.size())
                .toList();
        var why = causes.of(origins(shown, before, after), between);
        return Optional.of(DifferenceAnswer.of(
                compared,
                page,
                kinds,
                counts,
                shown.stream()
                        .map(change -> DifferenceView.of(
                                change, why.getOrDefault(change.item().id(), List.of())))
                        .toList()));
    }

    /** In the order of the kinds, and within each in the order of the page; what is gone stands last. */
    static List<Change> changes(Map<String, Told> before, Map<String, Told> after) {
        var ids = new LinkedHashSet<>(after.keySet());
        ids.addAll(before.keySet());
        var changes = new ArrayList<Change>();
        for (var id : ids) {
            Change.between(item(before, id), item(after, id)).ifPresent(changes::add);
        }
        changes.sort(Comparator.comparing(Change::kind));
        return changes;
    }

    static Map<String, Told> byId(List<Told> told) {
        return told.stream()
                .collect(toMap(one -> one.item().id(), one -> one, (one, other) -> other, LinkedHashMap::new));
    }

    private static @Nullable Item item(Map<String, Told> told, String id) {
        var one = told.get(id);
        return one == null ? null : one.item();
    }

    private static Map<String, Set<Origin>> origins(
            List<Change> changes, Map<String, Told> before, Map<String, Told> after) {
        var origins = new HashMap<String, Set<Origin>>();
        for (var change : changes) {
            var id = change.item().id();
            var all = new LinkedHashSet<Origin>();
            for (var told : List.of(before, after)) {
                var one = told.get(id);
                if (one != null) {
                    all.addAll(one.origins());
                }
            }
            origins.put(id, all);
        }
        return origins;
    }
}
