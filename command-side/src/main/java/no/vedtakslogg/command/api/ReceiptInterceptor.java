package no.vedtakslogg.command.api;

import no.vedtakslogg.eventstore.RecordedEvents;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Gives every command that somebody asked for an answer made of what it recorded, and keeps the answer as the receipt of
 * the key, all in the command's own transaction.
 */
final class ReceiptInterceptor implements MessageHandlerInterceptor<CommandMessage<?>> {
    private final ReceiptTable receipts;

    ReceiptInterceptor(ReceiptTable receipts) {
        this.receipts = receipts;
    }

    /** Ends a unit of work whose key was used before; nothing is recorded. */
    static final class KeyWasUsed extends RuntimeException {
        private static final long serialVersionUID = 1;

        KeyWasUsed() {
            super("The key was used before", null, false, false);
        }
    }

    /** The answer, which is there as soon as the events are written. */
    static final class Pending {
        private final Asked asked;
        private @Nullable Answer answer;

        Pending(Asked asked) {
            this.asked = asked;
        }

        Answer answer() {
            if (answer == null) {
                throw new IllegalStateException("Nothing is committed for " + asked.command());
            }
            return answer;
        }
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain)
            throws Exception {
        var asked = Asked.in(work.getMessage());
        if (asked == null) {
            return chain.proceed();
        }
        var key = asked.key();
        if (key != null && !receipts.begin(key, asked)) {
            throw new KeyWasUsed();
        }
        chain.proceed();
        var pending = new Pending(asked);
        // comes after the event bus, which writes the events in the same phase and was there first
        work.onPrepareCommit(written -> {
            var answer = Answer.to(asked, RecordedEvents.of(written));
            pending.answer = answer;
            if (key != null) {
                receipts.keep(key, asked, answer.body());
            }
        });
        return pending;
    }
}
