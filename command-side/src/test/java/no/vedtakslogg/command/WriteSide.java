package no.vedtakslogg.command;

import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Stream;
import no.vedtakslogg.eventstore.EventStoreConfiguration;
import no.vedtakslogg.eventstore.Migrations;
import no.vedtakslogg.eventstore.TestDatabase;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;

/** All aggregates on a real event store, as one process has them; two on one database are as two processes. */
public final class WriteSide implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final CommandGateway commands;

    public WriteSide(TestDatabase database) {
        var settings = Stream.concat(
                        Stream.of(database.settings()),
                        Stream.of(
                                "--spring.flyway.enabled=false",
                                "--spring.main.banner-mode=off",
                                "--axon.axonserver.enabled=false",
                                "--axon.update-check.disabled=true",
                                "--axon.serializer.general=jackson3",
                                "--logging.level.root=error"))
                .toArray(String[]::new);
        context = new SpringApplicationBuilder(Aggregates.class)
                .web(WebApplicationType.NONE)
                .run(settings);
        commands = context.getBean(CommandGateway.class);
    }

    /** Sends a command and waits until it is recorded; what refuses it is thrown as it is. */
    public void send(Command command) {
        try {
            commands.send(command).join();
        } catch (CompletionException refused) {
            throw refused.getCause() instanceof RuntimeException cause ? cause : refused;
        }
    }

    /** Asks what one aggregate may ask of another, in a unit of work as a command has one. */
    public <T, A> A ask(Class<T> kind, Function<T, A> question) {
        var asked = context.getBean(kind);
        var answer = DefaultUnitOfWork.startAndGet(null).executeWithResult(() -> question.apply(asked));
        if (answer.isExceptional() && answer.exceptionResult() instanceof RuntimeException refused) {
            throw refused;
        }
        return answer.getPayload();
    }

    @Override
    public void close() {
        context.close();
    }

    @EnableAutoConfiguration
    @Import({EventStoreConfiguration.class, AggregatesOfOneKind.class})
    @ComponentScan({
        "no.vedtakslogg.command.partnerships",
        "no.vedtakslogg.command.bodies",
        "no.vedtakslogg.command.meetings",
        "no.vedtakslogg.command.cases",
        "no.vedtakslogg.command.followups",
        "no.vedtakslogg.command.actionplan",
        "no.vedtakslogg.command.persons"
    })
    static class Aggregates {
        /** The points that decisions have taken are kept in the schema {@code command}. */
        @Bean
        InitializingBean commandSchema(Migrations migrations) {
            return () -> migrations.run("command", "db/command");
        }

        @Bean
        TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
            return new SpringTransactionManager(transactions);
        }
    }
}
