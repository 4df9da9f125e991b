package no.vedtakslogg.command;

import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Guards the tables beside the log: what a command writes there stands or falls with its events. */
public final class BesideTheLog {
    private BesideTheLog() {}

    /** Ends a command that is about to write in a table without a transaction: one that forgot {@link AlsoInTables}. */
    public static void mustBeInTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A command that writes in tables says so: @AlsoInTables");
        }
    }
}
