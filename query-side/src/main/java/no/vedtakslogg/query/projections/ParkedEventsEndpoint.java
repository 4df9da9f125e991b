package no.vedtakslogg.query.projections;

import java.util.List;
import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Shows whoever runs the system which events are parked, and tries those of a projection again. */
@Component
@WebEndpoint(id = "parkedevents")
class ParkedEventsEndpoint {
    private final ProjectionStatus status;
    private final Parking parking;
    private final Projector projector;
    private final ProjectionProcessors processors;
    private final TransactionTemplate transaction;

    ParkedEventsEndpoint(
            ProjectionStatus status,
            Parking parking,
            Projector projector,
            ProjectionProcessors processors,
            PlatformTransactionManager transactions) {
        this.status = status;
        this.parking = parking;
        this.projector = projector;
        this.processors = processors;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What was tried again. */
    record TriedAgain(String projection, int takenIn, List<ParkedEvent> stillParked) {}

    @ReadOperation
    List<ParkedEvent> all() {
        return status.parked();
    }

    @WriteOperation
    WebEndpointResponse<?> retry(String projection) {
        var named = processors.projections().stream()
                .filter(one -> one.name().equals(projection))
                .findFirst();
        if (named.isEmpty()) {
            return new WebEndpointResponse<>(
                    Map.of("detail", "Det finnes ingen projeksjon som heter «%s»".formatted(projection)),
                    WebEndpointResponse.STATUS_NOT_FOUND);
        }
        var takenIn = transaction.execute(tried -> projector.retry(named.get()));
        return new WebEndpointResponse<>(new TriedAgain(
                projection,
                takenIn == null ? 0 : takenIn,
                parking.all().stream()
                        .filter(parked -> parked.projection().equals(projection))
                        .toList()));
    }
}
