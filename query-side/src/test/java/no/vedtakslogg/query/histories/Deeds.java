package no.vedtakslogg.query.histories;

import java.util.HashMap;
import java.util.Map;
import no.vedtakslogg.events.Event;

/** How each kind of event comes about in a world. */
final class Deeds {
    private final Map<Class<? extends Event>, Runnable> deeds = new HashMap<>();

    Deeds(World world) {
        deeds.putAll(world.organisation.deeds());
        deeds.putAll(world.meetings.deeds());
        deeds.putAll(world.meetings.protocol.deeds());
        deeds.putAll(world.cases.deeds());
        deeds.putAll(world.tasks.deeds());
        deeds.putAll(world.plans.deeds());
    }

    void happen(Class<? extends Event> kind) {
        var deed = deeds.get(kind);
        if (deed == null) {
            throw new AssertionError("""
                    The random histories do not know how %s comes about, so nothing proves that the answers keep its \
                    two times apart. Say how in the deeds() of its family, in the package %s of the tests: draw its \
                    fields from the world, and tell it.""".formatted(kind.getSimpleName(), Deeds.class.getPackageName()));
        }
        deed.run();
    }
}
