package no.vedtakslogg.query.projections;

import java.time.Duration;
import javax.sql.DataSource;
import no.vedtakslogg.eventstore.EventSerializer;
import no.vedtakslogg.eventstore.EventSource;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** What every processor is built of. */
@Component
class ProcessorParts {
    /** After a crash, another process, or the same one started again, takes over when a claim is this old. */
    static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(5);

    final EventSource source;
    final Projector projector;
    final Progress progress;
    final BulkRoad bulkRoad;
    final SpringTransactions transactions;
    final TokenStore tokens;

    ProcessorParts(
            EventSource source,
            Projector projector,
            Progress progress,
            BulkRoad bulkRoad,
            PlatformTransactionManager transactions,
            DataSource database) {
        this.source = source;
        this.projector = projector;
        this.progress = progress;
        this.bulkRoad = bulkRoad;
        this.transactions = new SpringTransactions(transactions);
        var inTransaction = new TransactionAwareDataSourceProxy(database);
        this.tokens = JdbcTokenStore.builder()
                .connectionProvider(inTransaction::getConnection)
                .serializer(new EventSerializer())
                .schema(TokenSchema.builder()
                        .setTokenTable("answers.token_entry")
                        .setProcessorNameColumn("processor_name")
                        .setTokenTypeColumn("token_type")
                        .build())
                .claimTimeout(CLAIM_TIMEOUT)
                .build();
    }
}
