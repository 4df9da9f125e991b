package no.vedtakslogg.query.projections;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.vedtakslogg.query.projections.ProjectionStatus.Standing;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;
import org.springframework.stereotype.Component;

/** Shows whoever runs the system how the projections stand, and has one of them, or {@code all}, made anew. */
@Component
@WebEndpoint(id = "projections")
class ProjectionsEndpoint {
    private static final int ACCEPTED = 202;

    private final ProjectionProcessors processors;
    private final ProjectionStatus status;
    private final Rebuilding rebuilding;

    ProjectionsEndpoint(ProjectionProcessors processors, ProjectionStatus status, Rebuilding rebuilding) {
        this.processors = processors;
        this.status = status;
        this.rebuilding = rebuilding;
    }

    /** What is going to be made anew, and where to look how it goes. */
    record Asked(List<String> projections, String look) {}

    @ReadOperation
    Collection<Standing> all() {
        return status.all().values();
    }

    @ReadOperation
    WebEndpointResponse<?> one(@Selector String name) {
        var standing = status.of(name);
        return standing == null ? unknown(name) : new WebEndpointResponse<>(standing);
    }

    @WriteOperation
    WebEndpointResponse<?> rebuild(@Selector String name) {
        var asked = processors.projections().stream()
                .filter(projection -> name.equals(RebuildAsked.ALL) || name.equals(projection.name()))
                .toList();
        if (asked.isEmpty()) {
            return unknown(name);
        }
        rebuilding.ask(asked);
        status.lookAnew();
        var names = asked.stream().map(Projection::name).toList();
        var look = "/actuator/projections" + (name.equals(RebuildAsked.ALL) ? "" : "/" + name);
        return new WebEndpointResponse<>(new Asked(names, look), ACCEPTED);
    }

    private WebEndpointResponse<?> unknown(String name) {
        return new WebEndpointResponse<>(
                Map.of(
                        "detail",
                        "Det finnes ingen projeksjon som heter «%s». De som finnes: %s"
                                .formatted(name, String.join(", ", status.all().keySet()))),
                WebEndpointResponse.STATUS_NOT_FOUND);
    }
}
