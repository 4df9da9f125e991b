package no.vedtakslogg.command;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.events.Event;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Reads another aggregate from its own events, as it stands for the command that asks. It takes no lock: all cases of a
 * partnership ask whether the partnership was formed, and must not wait for each other to do so.
 *
 * @param <T> the aggregate
 * @param <E> its events
 */
public final class OtherAggregate<T, E extends Event> {
    private final String kind;
    private final Supplier<T> empty;
    private final BiConsumer<T, E> fold;
    private final Class<E> events;
    private final ObjectProvider<EventStore> store;

    public OtherAggregate(
            String kind, Supplier<T> empty, BiConsumer<T, E> fold, Class<E> events, ObjectProvider<EventStore> store) {
        this.kind = kind;
        this.empty = empty;
        this.fold = fold;
        this.events = events;
        this.store = store;
    }

    /** Asks the aggregate; an unknown reference, in the words of its kind, where nothing is recorded of it. */
    public <A> A ask(Object id, Function<T, A> question) {
        var stream = store.getObject().readEvents(id.toString());
        if (!stream.hasNext() || !events.isInstance(stream.peek().getPayload())) {
            throw new UnknownReference(kind, id);
        }
        var aggregate = empty.get();
        stream.forEachRemaining(message -> fold.accept(aggregate, events.cast(message.getPayload())));
        return question.apply(aggregate);
    }
}
