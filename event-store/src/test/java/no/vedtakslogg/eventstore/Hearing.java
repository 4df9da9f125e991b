package no.vedtakslogg.eventstore;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import no.vedtakslogg.eventstore.HearingEvent.ResponseReceived;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** The aggregate behind the example family: it knows what has happened to it, and takes one more answer. */
final class Hearing {
    final List<String> happened = new ArrayList<>();

    @AggregateIdentifier
    private @Nullable String id;

    Hearing() {}

    @EventSourcingHandler
    void on(HearingEvent event) {
        id = event.hearing();
        happened.add(event.getClass().getSimpleName());
    }

    void answer(String from) {
        AggregateLifecycle.apply(
                new ResponseReceived(String.valueOf(id), from, "Støtter utkastet", LocalDate.of(2024, 9, 1)));
    }

    /** Loads a hearing in the version that is expected, as a command would, and lets something be done with it. */
    static void load(TestLog log, String id, @Nullable Long expectedVersion, Consumer<Hearing> command) {
        var store = EmbeddedEventStore.builder().storageEngine(log.engine()).build();
        try {
            var hearings = EventSourcingRepository.builder(Hearing.class)
                    .eventStore(store)
                    .aggregateFactory(new GenericAggregateFactory<>(Hearing.class))
                    .build();
            DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage("answer"))
                    .execute(() -> hearings.load(id, expectedVersion).execute(command));
        } finally {
            store.shutDown();
        }
    }
}
