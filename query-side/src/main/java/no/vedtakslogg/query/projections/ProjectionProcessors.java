package no.vedtakslogg.query.projections;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.vedtakslogg.query.projections.Projection.Group;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Feeds every projection there is, one processor for each group of them. */
@Component
class ProjectionProcessors implements SmartLifecycle {
    private final Map<Group, ProjectionProcessor> processors = new EnumMap<>(Group.class);
    private final List<Projection> projections;
    private volatile boolean running;

    ProjectionProcessors(List<Projection> projections, ProcessorParts parts) {
        this.projections = List.copyOf(projections);
        for (var group : Group.values()) {
            var members =
                    projections.stream().filter(one -> one.group() == group).toList();
            if (!members.isEmpty()) {
                processors.put(group, new ProjectionProcessor(group, members, parts));
            }
        }
    }

    List<Projection> projections() {
        return projections;
    }

    /** The projection of a name; an unknown name is refused. */
    Projection named(String name) {
        return projections.stream()
                .filter(projection -> projection.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no projection " + name));
    }

    /** What a projection's processor does now. */
    ProjectionProcessor processorOf(Projection projection) {
        var processor = processors.get(projection.group());
        if (processor == null) {
            throw new IllegalStateException("Nothing feeds " + projection.name());
        }
        return processor;
    }

    @Override
    public void start() {
        running = true;
        processors.values().forEach(ProjectionProcessor::start);
    }

    @Override
    public void stop() {
        running = false;
        processors.values().forEach(ProjectionProcessor::stop);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
