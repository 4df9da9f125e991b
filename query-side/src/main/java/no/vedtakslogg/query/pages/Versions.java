package no.vedtakslogg.query.pages;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.vedtakslogg.eventstore.EventLog;
import no.vedtakslogg.query.projections.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The versions of what a page shows. A form on the page says which one its writer has seen, so that two people do not
 * overwrite each other without knowing it.
 */
@Component
public class Versions {
    private final EventLog log;

    Versions(EventLog log) {
        this.log = log;
    }

    /** The version that one thing has on a page; null where it is not there. */
    public @Nullable Long of(UUID id, Moment moment) {
        return of(List.of(id), moment).get(id);
    }

    /** The versions that several things have on a page. */
    public Map<UUID, Long> of(Collection<UUID> ids, Moment moment) {
        return log.versions(ids.stream().map(UUID::toString).toList(), moment.knownAt()).entrySet().stream()
                .collect(Collectors.toMap(entry -> UUID.fromString(entry.getKey()), Map.Entry::getValue));
    }
}
