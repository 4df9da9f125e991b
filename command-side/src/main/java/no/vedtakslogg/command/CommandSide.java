package no.vedtakslogg.command;

import java.time.Clock;
import no.vedtakslogg.command.api.CommandTransactions;
import no.vedtakslogg.eventstore.EventStoreConfiguration;
import no.vedtakslogg.eventstore.Migrations;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;

/** The side that decides, whole: aggregates, accounts and the write API, on the event store. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@ConfigurationPropertiesScan
@Import(EventStoreConfiguration.class)
public class CommandSide {

    /** The schema {@code command}, brought up to date before anything reads it. */
    @Bean
    CommandSchema commandSchema(Migrations migrations) {
        migrations.run("command", "db/command");
        return new CommandSchema();
    }

    /** Axon looks for Spring's transactions where Spring Boot 3 had them; left to itself it would use none. */
    @Bean
    @ConditionalOnMissingBean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new CommandTransactions(transactions);
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Says that the schema {@code command} is there; whoever reads it at start-up asks for this. */
    public record CommandSchema() {}
}
