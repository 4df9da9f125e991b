package no.vedtakslogg.command.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.vedtakslogg.events.Provenance;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.springframework.stereotype.Component;

/** Hands on who asked, for whom and from where, from a command to its events and from an event to what it sets off. */
@Component
class ProvenanceOfMessages implements CorrelationDataProvider {
    private static final List<String> HANDED_ON =
            List.of(Provenance.ACTOR, Provenance.ON_BEHALF_OF, Provenance.CORRELATION, Provenance.SOURCE);

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        var metadata = message.getMetaData();
        var data = new HashMap<String, Object>();
        for (var key : HANDED_ON) {
            var value = metadata.get(key);
            if (value != null) {
                data.put(key, value);
            }
        }
        data.putIfAbsent(Provenance.CORRELATION, message.getIdentifier());
        data.put(Provenance.CAUSE, message.getIdentifier());
        return data;
    }
}
