package no.vedtakslogg.query.histories;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Decides whatever is left open, always in the same way for the same seed. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean oneIn(int n) {
        return below(n) == 0;
    }

    <T> T of(List<T> some) {
        return some.get(below(some.size()));
    }

    <E extends Enum<E>> E of(Class<E> kind) {
        return of(List.of(kind.getEnumConstants()));
    }

    <T> @Nullable T perhaps(Supplier<T> something) {
        return oneIn(2) ? something.get() : null;
    }

    <T> List<T> shuffled(List<T> some) {
        var rest = new ArrayList<>(some);
        var shuffled = new ArrayList<T>();
        while (!rest.isEmpty()) {
            shuffled.add(rest.remove(below(rest.size())));
        }
        return shuffled;
    }

    /** Some of them, in any order, perhaps none. */
    <T> List<T> someOf(List<T> all) {
        return shuffled(all).subList(0, below(all.size() + 1));
    }

    /** Few words, so that many events say again what was said before. */
    String words(String about) {
        return about + " " + of(List.of("A", "B", "C"));
    }
}
