package no.vedtakslogg.command.api;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.stereotype.Component;

/** Lets a command find its target only at the version that the caller has seen, where the caller says which. */
@Component
class ExpectedVersion implements CommandTargetResolver {
    private final CommandTargetResolver byAnnotation =
            AnnotationCommandTargetResolver.builder().build();

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        var target = byAnnotation.resolveTarget(command);
        var asked = Asked.in(command);
        return asked == null || asked.expectedVersion() == null
                ? target
                : new VersionedAggregateIdentifier(target.getIdentifierValue(), asked.expectedVersion());
    }
}
