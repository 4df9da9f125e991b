package no.vedtakslogg.command.api;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import no.vedtakslogg.command.persons.PersonCommand;
import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.events.persons.PersonId;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.ReflectionUtils;

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

    private static final ClassValue<List<Method>> PARTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> record) {
            return Stream.of(record.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    private final JdbcClient jdbc;

    NamedPersons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain)
            throws Exception {
        var command = work.getMessage().getPayload();
        if (!(command instanceof PersonCommand)) {
            check(in(command).map(PersonId::value).distinct().toList());
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

    private static Stream<PersonId> in(@Nullable Object part) {
        return switch (part) {
            case PersonId person -> Stream.of(person);
            case Record record ->
                PARTS.get(record.getClass()).stream()
                        .flatMap(accessor -> in(ReflectionUtils.invokeMethod(accessor, record)));
            case Collection<?> parts -> parts.stream().flatMap(NamedPersons::in);
            case null, default -> Stream.empty();
        };
    }
}
