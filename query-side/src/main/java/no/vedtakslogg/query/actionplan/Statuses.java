package no.vedtakslogg.query.actionplan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.vedtakslogg.events.actionplan.MeasureLinkKind;
import no.vedtakslogg.query.actionplan.PlanReader.LinkRow;

/** Which measures are the same, listed in several places: directly or by way of others. */
final class Statuses {
    private final Map<UUID, Set<UUID>> same = new HashMap<>();

    Statuses(List<LinkRow> links) {
        for (var link : links) {
            if (link.kind() == MeasureLinkKind.SAME_AS && link.otherMeasureId() != null) {
                join(link.measureId(), link.otherMeasureId());
            }
        }
    }

    /** The measure and all that are the same. */
    Set<UUID> sameAs(UUID measure) {
        return same.getOrDefault(measure, Set.of(measure));
    }

    private void join(UUID one, UUID other) {
        var all = new HashSet<>(sameAs(one));
        all.addAll(sameAs(other));
        new ArrayList<>(all).forEach(each -> same.put(each, all));
    }
}
