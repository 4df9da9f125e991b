package no.vedtakslogg.command.bodies;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Something of which there is one at a time, each holding from its day until the next one's. */
class OverTime<T> {
    private final NavigableMap<LocalDate, T> from = new TreeMap<>();

    void from(LocalDate day, T value) {
        from.put(day, value);
    }

    Optional<T> on(LocalDate day) {
        return Optional.ofNullable(from.floorEntry(day)).map(NavigableMap.Entry::getValue);
    }
}
