package no.vedtakslogg.eventstore;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Counts the events of one transaction, and says when they are committed. */
final class Ordinals implements TransactionSynchronization {
    private static final int MOST = 65_536;

    private final Runnable committed;
    private int next;

    private Ordinals(Runnable committed) {
        this.committed = committed;
    }

    static Ordinals ofTransaction(Runnable committed) {
        if (TransactionSynchronizationManager.getResource(Ordinals.class) instanceof Ordinals counting) {
            return counting;
        }
        var ordinals = new Ordinals(committed);
        TransactionSynchronizationManager.bindResource(Ordinals.class, ordinals);
        TransactionSynchronizationManager.registerSynchronization(ordinals);
        return ordinals;
    }

    /** The first of as many ordinals as are wanted, which follow each other. */
    int take(int wanted) {
        if (next + wanted > MOST) {
            throw new IllegalStateException("One transaction records at most " + MOST + " events");
        }
        var first = next;
        next += wanted;
        return first;
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(Ordinals.class);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(Ordinals.class, this);
    }

    @Override
    public void afterCommit() {
        committed.run();
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(Ordinals.class);
    }
}
