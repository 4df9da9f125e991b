package no.vedtakslogg.command.api;

import java.util.List;
import no.vedtakslogg.command.persons.PersonCommand;
import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.events.persons.PersonId;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Refuses a command that names a person who is not in the register, wherever in the command the person is named. One who
 * was erased is known; what happened before is still recorded of them.
 */
final class NamedPersons implements MessageHandlerInterceptor<CommandMessage<?>> {
    private static final String UNKNOWN = """
            select named
              from unnest(array[:persons]) named
             where not exists (select 1 from register.person where id = named)
             limit 1
            """;

    private final JdbcClient jdbc;

    NamedPersons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain)
            throws Exception {
        var command = work.getMessage().getPayload();
        if (!(command instanceof PersonCommand)) {
            check(CommandParts.of(PersonId.class, command)
                    .map(PersonId::value)
                    .distinct()
                    .toList());
        }
        return chain.proceed();
    }

    private void check(List<?> persons) {
        if (persons.isEmpty()) {
            return;
        }
        jdbc.sql(UNKNOWN)
                .param("persons", persons)
                .query(String.class)
                .optional()
                .ifPresent(unknown -> {
                    throw new UnknownReference("person", unknown);
                });
    }
}
