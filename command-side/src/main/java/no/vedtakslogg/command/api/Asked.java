package no.vedtakslogg.command.api;

import java.util.HashMap;
import java.util.Map;
import no.vedtakslogg.command.Command;
import no.vedtakslogg.command.Creating;
import no.vedtakslogg.events.Provenance;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * A command as somebody asked for it.
 *
 * @param fingerprint the hash of the command and its fields as they were sent, before anything was given
 * @param key under which the same may be asked again and is then answered the same
 * @param expectedVersion the version that the target must still have, where the caller says so
 */
record Asked(
        Command command,
        String fingerprint,
        @Nullable String key,
        @Nullable Long expectedVersion,
        Asker asker) {

    private static final String IN_METADATA = "asked";

    /** Who asks, for whom, and from where. */
    record Asker(String account, @Nullable String onBehalfOf, String correlationId, String source) {}

    boolean creates() {
        return command.getClass().isAnnotationPresent(Creating.class);
    }

    /** The message that carries this to its handler, in this process. */
    CommandMessage<Command> message() {
        Map<String, Object> metadata = new HashMap<>();
        metadata.put(IN_METADATA, this);
        metadata.put(Provenance.ACTOR, asker.account());
        metadata.put(Provenance.CORRELATION, asker.correlationId());
        metadata.put(Provenance.SOURCE, asker.source());
        if (asker.onBehalfOf() != null) {
            metadata.put(Provenance.ON_BEHALF_OF, asker.onBehalfOf());
        }
        return new GenericCommandMessage<>(command, MetaData.from(metadata));
    }

    /** What was asked with this message; nothing where the record itself sent it. */
    static @Nullable Asked in(Message<?> message) {
        return message.getMetaData().get(IN_METADATA) instanceof Asked asked ? asked : null;
    }
}
