package no.vedtakslogg.eventstore;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import no.vedtakslogg.events.Event;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** What a processor has handed out, and in which unit of work. */
record Handled(List<Event> events, List<UnitOfWork<?>> within) implements EventHandlerInvoker {

    Handled() {
        this(new CopyOnWriteArrayList<>(), new CopyOnWriteArrayList<>());
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        within.add(CurrentUnitOfWork.get());
        events.add(RecordedEvent.of(message).event());
    }
}
