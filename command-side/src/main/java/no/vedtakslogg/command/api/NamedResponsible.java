package no.vedtakslogg.command.api;

import java.util.List;
import java.util.UUID;
import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.events.followups.Responsible;
import no.vedtakslogg.events.followups.ResponsibleKind;
import no.vedtakslogg.eventstore.FoundByName;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Refuses a command that makes a body or a party responsible which is not on record. A body that was dissolved and a party
 * that has left are known; what they owe is still theirs.
 */
final class NamedResponsible implements MessageHandlerInterceptor<CommandMessage<?>> {
    private static final String UNKNOWN_BODY = """
            select named
              from unnest(array[:named]) named
             where not exists (select 1
                                 from log.event
                                where aggregate_id = cast(named as text)
                                  and version = 0
                                  and type = 'body.established')
             limit 1
            """;

    private static final String UNKNOWN_PARTY = """
            select named
              from unnest(array[:named]) named
             where not exists (select 1
                                 from log.event
                                where type = 'partnership.party-joined'
                                  and %s = cast(named as text))
             limit 1
            """.formatted(FoundByName.WHOSE);

    private final JdbcClient jdbc;

    NamedResponsible(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain)
            throws Exception {
        var named = CommandParts.of(Responsible.class, work.getMessage().getPayload())
                .filter(responsible -> responsible.id() != null)
                .toList();
        check("body", UNKNOWN_BODY, ids(named, ResponsibleKind.BODY));
        check("party", UNKNOWN_PARTY, ids(named, ResponsibleKind.PARTY));
        return chain.proceed();
    }

    private static List<UUID> ids(List<Responsible> named, ResponsibleKind kind) {
        return named.stream()
                .filter(responsible -> responsible.kind() == kind)
                .map(Responsible::id)
                .distinct()
                .toList();
    }

    private void check(String kind, String unknown, List<UUID> named) {
        if (!named.isEmpty()) {
            jdbc.sql(unknown)
                    .param("named", named)
                    .query(String.class)
                    .optional()
                    .ifPresent(missing -> {
                        throw new UnknownReference(kind, missing);
                    });
        }
    }
}
