package no.vedtakslogg.eventstore;

import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/** All that has ever been needed to read an older shape of an event as today's; the order is the order of time. */
public final class Upcasters {
    static final List<JsonUpcaster> IN_ORDER_OF_TIME = List.of(JsonUpcaster.of(
                    "body.member-replaced",
                    1,
                    "`decidedAt`, the decision that replaced the member, was not kept: it is left out")
            .as("body.member-replaced", 2, UnaryOperator.identity()));

    private Upcasters() {}

    /** The chain that every reader of the log reads through. */
    public static EventUpcaster all() {
        return new EventUpcasterChain(IN_ORDER_OF_TIME);
    }
}
