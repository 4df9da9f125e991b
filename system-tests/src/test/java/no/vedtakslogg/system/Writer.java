package no.vedtakslogg.system;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** Somebody who opens one case after the other, and keeps what the command side answered. */
final class Writer {
    private static final long WRITES_FOR_MS = 150;

    private final Secretary secretary;
    private final UUID partnership = UUID.randomUUID();
    private final Map<UUID, Long> positions = new ConcurrentHashMap<>();

    Writer(Secretary secretary, int number) {
        this.secretary = secretary;
        secretary.records(
                "FormPartnership",
                "{\"partnershipId\": \"%s\", \"name\": \"Helsefellesskap %d\", \"effectiveOn\": \"2026-01-01\"}"
                        .formatted(partnership, number));
    }

    void writeUntil(AtomicBoolean done) {
        try {
            while (!done.get()) {
                var id = UUID.randomUUID();
                var recorded = secretary.records("OpenCase", """
                        {"caseId": "%s", "partnershipId": "%s", "title": "Ført mens svarene ble regnet ut på nytt",
                         "kind": "BRIEFING", "effectiveOn": "2026-02-20"}
                        """.formatted(id, partnership));
                positions.put(id, recorded.get("position").asLong());
                Thread.sleep(WRITES_FOR_MS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** The position of each case that was recorded. */
    Map<UUID, Long> positions() {
        return positions;
    }
}
