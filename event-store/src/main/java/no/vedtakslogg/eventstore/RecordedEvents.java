package no.vedtakslogg.eventstore;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** What a unit of work has recorded so far, with the positions it got. */
public final class RecordedEvents {
    private static final String RESOURCE = RecordedEvents.class.getName();

    private RecordedEvents() {}

    /** The events recorded in the unit of work, in order; all of them once it is committed. */
    public static List<RecordedEvent> of(UnitOfWork<?> unitOfWork) {
        return List.copyOf(resource(unitOfWork));
    }

    static void add(RecordedEvent event) {
        CurrentUnitOfWork.ifStarted(unitOfWork -> resource(unitOfWork).add(event));
    }

    private static List<RecordedEvent> resource(UnitOfWork<?> unitOfWork) {
        return unitOfWork.root().getOrComputeResource(RESOURCE, key -> new ArrayList<>());
    }
}
