package no.vedtakslogg.query.projections;

import java.util.List;
import no.vedtakslogg.eventstore.RecordedEvent;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** Hands a processor's whole batch to the projections at once, when its last event comes. */
record ProjectionInvoker(List<Projection> projections, Projector projector) implements EventHandlerInvoker {

    @Override
    public boolean canHandle(EventMessage<?> eventMessage, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        if (!(CurrentUnitOfWork.get() instanceof BatchingUnitOfWork<?> batch)) {
            projector.project(projections, List.of(RecordedEvent.of(message)));
        } else if (batch.isLastMessage(message)) {
            projector.project(
                    projections,
                    batch.getMessages().stream()
                            .map(one -> RecordedEvent.of((EventMessage<?>) one))
                            .toList());
        }
    }

    @Override
    public boolean supportsReset() {
        return false;
    }
}
