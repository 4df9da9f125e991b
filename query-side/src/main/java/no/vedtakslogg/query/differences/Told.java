package no.vedtakslogg.query.differences;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.vedtakslogg.query.differences.Origin.Source;
import no.vedtakslogg.query.projections.Moment;

/** An item of something that is shown whole, as a case is, and the rows that it is told from. */
record Told(Item item, Set<Origin> origins) {

    static Told of(Item item, UUID id, Source... sources) {
        var origins = new LinkedHashSet<Origin>();
        Arrays.stream(sources).forEach(source -> origins.add(new Origin(source, id)));
        return new Told(item, origins);
    }

    Told also(Set<Origin> others) {
        var all = new LinkedHashSet<>(origins);
        all.addAll(others);
        return new Told(item, all);
    }

    /** Tells everything that is shown of a case, a roster or a plan. */
    interface Whole {
        /** What is shown of it at a moment, in the order of its page; nothing where it is not on record. */
        List<Told> at(UUID id, Moment moment, Moment naming);
    }
}
