package no.vedtakslogg.eventstore;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.common.IdentifierFactory;

/**
 * Gives messages their ids: UUIDs of version 7 (RFC 9562), which sort by the millisecond in which they were made. They need
 * only be unique, not secret; asking the operating system for each would take a fifteenth of every command.
 */
public final class MessageIds extends IdentifierFactory {
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    @Override
    public String generateIdentifier() {
        var random = ThreadLocalRandom.current();
        var high = System.currentTimeMillis() << 16 | VERSION_7 | random.nextInt(1 << 12);
        var low = VARIANT | random.nextLong() >>> 2;
        return new UUID(high, low).toString();
    }
}
