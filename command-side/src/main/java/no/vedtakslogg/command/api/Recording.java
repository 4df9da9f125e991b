package no.vedtakslogg.command.api;

import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import no.vedtakslogg.command.api.ReceiptInterceptor.KeyWasUsed;
import no.vedtakslogg.command.api.ReceiptInterceptor.Pending;
import no.vedtakslogg.command.rules.UnknownReference;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gets what was asked recorded, once: again where somebody else was quicker, never twice under one key. */
@Component
class Recording {
    private static final int ATTEMPTS = 10;
    private static final int LONGEST_PAUSE_MILLIS = 20;

    private final CommandBus commands;
    private final EventStore log;
    private final ReceiptTable receipts;

    Recording(CommandBus commands, EventStore log, ReceiptTable receipts, JdbcClient jdbc) {
        this.commands = commands;
        this.log = log;
        this.receipts = receipts;
        commands.registerHandlerInterceptor(new ReceiptInterceptor(receipts));
        commands.registerHandlerInterceptor(new NamedPersons(jdbc));
        commands.registerHandlerInterceptor(new NamedResponsible(jdbc));
    }

    Answer record(Asked asked) {
        refuseVersionOfNothing(asked);
        for (var attempt = 1; ; attempt++) {
            try {
                return handle(asked);
            } catch (KeyWasUsed before) {
                var receipt = receipts.find(String.valueOf(asked.key()), asked);
                if (receipt.isPresent()) {
                    return repeat(asked, receipt.get());
                }
            } catch (RuntimeException failure) {
                if (DatabaseAway.isCauseOf(failure)) {
                    throw failure;
                }
                refuseIfStale(asked);
                refuseIfUnknown(asked, failure);
                if (!LostRace.isCauseOf(failure) || attempt == ATTEMPTS) {
                    throw failure;
                }
                refuseIfThere(asked);
                pause(attempt);
            }
        }
    }

    private Answer handle(Asked asked) {
        var answered = new AtomicReference<@Nullable CommandResultMessage<?>>();
        // the bus handles and commits on this thread, so the result is there when it returns
        commands.dispatch(asked.message(), (command, result) -> answered.set(result));
        var result = answered.get();
        if (result == null) {
            throw new IllegalStateException("The command bus gave no result for " + asked.command());
        }
        if (result.isExceptional()) {
            throw unchecked(result.exceptionResult());
        }
        return ((Pending) result.getPayload()).answer();
    }

    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException exception
                ? exception
                : new IllegalStateException("A command failed", failure);
    }

    private static Answer repeat(Asked asked, ReceiptTable.Receipt receipt) {
        if (!receipt.fingerprint().equals(asked.fingerprint())) {
            throw Refused.because(HttpStatus.UNPROCESSABLE_CONTENT, "key-used-otherwise");
        }
        return Answer.repeated(receipt.answer());
    }

    private static void refuseVersionOfNothing(Asked asked) {
        if (asked.expectedVersion() != null
                && (asked.creates() || !Target.hasVersions(asked.command().getClass()))) {
            throw Refused.because(HttpStatus.PRECONDITION_FAILED, "version-of-nothing");
        }
    }

    /** A stale version explains whatever else went wrong: the caller decided on something that is no longer so. */
    private void refuseIfStale(Asked asked) {
        var expected = asked.expectedVersion();
        if (expected == null) {
            return;
        }
        log.lastSequenceNumberFor(Target.idOf(asked.command()))
                .filter(version -> !version.equals(expected))
                .ifPresent(version -> {
                    throw new Refused(Problem.of(HttpStatus.PRECONDITION_FAILED, "stale-version", expected, version)
                            .with(Map.of("expectedVersion", expected, "version", version)));
                });
    }

    private static void refuseIfUnknown(Asked asked, RuntimeException failure) {
        var target = Target.idOf(asked.command());
        if (failure instanceof AggregateNotFoundException unknown
                && target.equals(String.valueOf(unknown.getAggregateIdentifier()))) {
            throw new UnknownReference(Target.kindOf(asked.command()), target);
        }
    }

    private void refuseIfThere(Asked asked) {
        var id = Target.idOf(asked.command());
        if (asked.creates() && log.lastSequenceNumberFor(id).isPresent()) {
            throw Refused.because(HttpStatus.CONFLICT, "already-there", id);
        }
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(1, LONGEST_PAUSE_MILLIS) * (long) attempt);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Refused.because(HttpStatus.SERVICE_UNAVAILABLE, "too-busy");
        }
    }
}
