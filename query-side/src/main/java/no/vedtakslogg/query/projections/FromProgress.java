package no.vedtakslogg.query.projections;

import java.util.List;
import no.vedtakslogg.eventstore.EventSource;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/** The log from where the projections have come to, when the bulk road has brought them further than the token tells. */
record FromProgress(EventSource source, Progress progress, List<String> projections)
        implements StreamableMessageSource<TrackedEventMessage<?>> {

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        var reached = progress.reached(projections);
        var told = token == null ? 0 : token.position().orElse(0);
        return source.openStream(reached > told ? new GlobalSequenceTrackingToken(reached) : token);
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(progress.reached(projections));
    }
}
