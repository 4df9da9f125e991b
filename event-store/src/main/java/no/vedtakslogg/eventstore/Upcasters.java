package no.vedtakslogg.eventstore;

import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/** All that has ever been needed to read an older shape of an event as today's; the order is the order of time. */
public final class Upcasters {
    private static final String NO_MEETING_OF_THE_DEADLINE =
            "`meetingId`, the meeting that a deadline follows, was not kept: it is left out";

    static final List<JsonUpcaster> IN_ORDER_OF_TIME = List.of(
            asItWas(
                    "body.member-replaced",
                    1,
                    "`decidedAt`, the decision that replaced the member, was not kept: it is left out"),
            asItWas("follow-up.opened", 1, NO_MEETING_OF_THE_DEADLINE),
            asItWas("follow-up.deadline-set", 1, NO_MEETING_OF_THE_DEADLINE),
            asItWas("follow-up.deadline-extended", 1, NO_MEETING_OF_THE_DEADLINE),
            asItWas("case.referred", 1, NO_MEETING_OF_THE_DEADLINE),
            asItWas("meeting.case-postponed", 1, NO_MEETING_OF_THE_DEADLINE));

    private Upcasters() {}

    /** The chain that every reader of the log reads through. */
    public static EventUpcaster all() {
        return new EventUpcasterChain(IN_ORDER_OF_TIME);
    }

    /** The next revision has an optional field that this one cannot tell of. */
    private static JsonUpcaster asItWas(String name, int revision, String change) {
        return JsonUpcaster.of(name, revision, change).as(name, revision + 1, UnaryOperator.identity());
    }
}
