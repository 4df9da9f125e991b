package no.vedtakslogg.query;

import java.time.Clock;
import no.vedtakslogg.eventstore.EventStoreConfiguration;
import no.vedtakslogg.eventstore.Migrations;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;

/** The side that answers, whole: projections, read API, pages and exports, on the event store. */
@Configuration(proxyBeanMethods = false)
// whole names: in one process with the command side, two classes may have the same short one
@ComponentScan(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Import(EventStoreConfiguration.class)
public class QuerySide {

    /** The schema {@code answers}, brought up to date before anything reads or writes it. */
    @Bean
    AnswersSchema answersSchema(Migrations migrations) {
        migrations.run("answers", "db/answers");
        return new AnswersSchema();
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Says that the schema {@code answers} is there; whoever reads it at start-up asks for this. */
    public record AnswersSchema() {}
}
