package no.vedtakslogg.command.api;

import no.vedtakslogg.command.AlsoInTables;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Begins no transaction for a command that records its events and nothing else: the store writes these in one statement,
 * or in a transaction of its own where they are several, and whatever was read before holds no lock in any case. That is
 * one journey to the database less for each command. A command with a receipt, or with rows in tables, has its transaction.
 */
public final class CommandTransactions extends SpringTransactionManager {
    private static final Transaction NONE = new Transaction() {
        @Override
        public void commit() {}

        @Override
        public void rollback() {}
    };

    public CommandTransactions(PlatformTransactionManager transactions) {
        super(transactions);
    }

    @Override
    public Transaction startTransaction() {
        return CurrentUnitOfWork.isStarted()
                        && recordsEventsOnly(CurrentUnitOfWork.get().getMessage())
                ? NONE
                : super.startTransaction();
    }

    private static boolean recordsEventsOnly(Message<?> message) {
        if (!(message instanceof CommandMessage<?> command)) {
            return false;
        }
        var asked = Asked.in(command);
        return (asked == null || asked.key() == null)
                && !command.getPayloadType().isAnnotationPresent(AlsoInTables.class);
    }
}
