package no.vedtakslogg.eventstore;

import java.util.List;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/** All that has ever been needed to read an older shape of an event as today's; the order is the order of time. */
public final class Upcasters {
    private static final List<JsonUpcaster> IN_ORDER_OF_TIME = List.of();

    private Upcasters() {}

    /** The chain that every reader of the log reads through. */
    public static EventUpcaster all() {
        return new EventUpcasterChain(IN_ORDER_OF_TIME);
    }
}
