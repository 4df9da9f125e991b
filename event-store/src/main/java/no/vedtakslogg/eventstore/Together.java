package no.vedtakslogg.eventstore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Lets those who come at the same time go to the database as one: while one journey is under way, whoever comes waits, and
 * all who wait make the next one together. Whoever comes alone goes at once, on his own thread.
 *
 * @param <Q> what each brings
 * @param <A> what each is given for it
 */
final class Together<Q, A> {
    private final int most;
    private final Function<List<Q>, List<A>> journey;
    private final Predicate<RuntimeException> faultOfOne;
    private final Queue<Traveller<Q, A>> waiting = new ArrayDeque<>();
    private boolean underWay;

    /**
     * A journey gives one answer for each that goes, in their order. Where it fails by the {@code faultOfOne} and nothing is
     * done, each goes again alone, so that nobody fails for another; any other failure is everybody's.
     */
    Together(int most, Function<List<Q>, List<A>> journey, Predicate<RuntimeException> faultOfOne) {
        this.most = most;
        this.journey = journey;
        this.faultOfOne = faultOfOne;
    }

    A ask(Q question) {
        var me = new Traveller<Q, A>(question);
        if (othersAreUnderWay(me)) {
            me.turn.acquireUninterruptibly();
        }
        if (!me.isBack) {
            lead();
        }
        return me.answer();
    }

    /** How many wait for the next journey. */
    synchronized int waiting() {
        return waiting.size();
    }

    private synchronized boolean othersAreUnderWay(Traveller<Q, A> me) {
        waiting.add(me);
        var others = underWay;
        underWay = true;
        return others;
    }

    private void lead() {
        var party = party();
        try {
            travel(party);
        } finally {
            handOver();
            party.forEach(Traveller::comesBack);
        }
    }

    private synchronized List<Traveller<Q, A>> party() {
        var party = new ArrayList<Traveller<Q, A>>(Math.min(most, waiting.size()));
        while (party.size() < most && !waiting.isEmpty()) {
            party.add(waiting.remove());
        }
        return party;
    }

    /** Wakes the one who has waited longest, to lead the next journey. */
    private synchronized void handOver() {
        var next = waiting.peek();
        if (next == null) {
            underWay = false;
        } else {
            next.turn.release();
        }
    }

    private void travel(List<Traveller<Q, A>> party) {
        try {
            var answers = journey.apply(party.stream().map(one -> one.question).toList());
            for (var n = 0; n < party.size(); n++) {
                party.get(n).answer = answers.get(n);
            }
        } catch (RuntimeException failed) {
            if (party.size() > 1 && faultOfOne.test(failed)) {
                party.forEach(one -> travel(List.of(one)));
            } else {
                party.forEach(one -> one.failure = failed);
            }
        }
    }

    private static final class Traveller<Q, A> {
        final Q question;
        final Semaphore turn = new Semaphore(0);
        volatile boolean isBack;

        @Nullable A answer;

        @Nullable RuntimeException failure;

        Traveller(Q question) {
            this.question = question;
        }

        void comesBack() {
            isBack = true;
            turn.release();
        }

        A answer() {
            if (failure != null) {
                throw failure;
            }
            if (answer == null) {
                throw new IllegalStateException("A journey ended without an answer");
            }
            return answer;
        }
    }
}
