package no.vedtakslogg.eventstore;

import javax.sql.DataSource;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The event store of one process. It reads the settings {@code vedtakslogg.db.owner.username} and
 * {@code vedtakslogg.db.owner.password}: the role that owns the schemas, beside the application's own in
 * {@code spring.datasource}.
 */
@Configuration(proxyBeanMethods = false)
public class EventStoreConfiguration {

    @Bean
    Migrations migrations(
            @Value("${spring.datasource.url}") String url,
            @Value("${spring.datasource.username}") String appRole,
            @Value("${vedtakslogg.db.owner.username}") String owner,
            @Value("${vedtakslogg.db.owner.password}") String password) {
        var migrations = new Migrations(new DriverManagerDataSource(url, owner, password), appRole);
        migrations.run("log", "db/log");
        return migrations;
    }

    @Bean
    @Qualifier("eventSerializer") EventSerializer eventSerializer() {
        return new EventSerializer();
    }

    @Bean
    EventUpcaster eventUpcasters() {
        return Upcasters.all();
    }

    @Bean
    NewEvents newEvents(DataSource database, Migrations migrated) {
        return new NewEvents(database);
    }

    @Bean
    PostgresEventStorageEngine eventStorageEngine(
            DataSource database,
            PlatformTransactionManager transactions,
            EventSerializer serializer,
            EventUpcaster upcasters,
            NewEvents newEvents) {
        return new PostgresEventStorageEngine(
                new JdbcTemplate(database), new TransactionTemplate(transactions), serializer, upcasters, newEvents);
    }

    @Bean
    EventLog eventLog(
            DataSource database,
            PlatformTransactionManager transactions,
            PostgresEventStorageEngine engine,
            EventSerializer serializer,
            EventUpcaster upcasters) {
        var readOnly = new TransactionTemplate(transactions);
        readOnly.setReadOnly(true);
        return new EventLog(new JdbcTemplate(database), readOnly, engine, serializer, upcasters);
    }

    @Bean
    EventTimes eventTimes(DataSource database, Migrations migrated) {
        return new EventTimes(new JdbcTemplate(database));
    }

    @Bean
    EventSource eventSource(PostgresEventStorageEngine engine, NewEvents newEvents) {
        return new EventSource(engine, newEvents);
    }
}
