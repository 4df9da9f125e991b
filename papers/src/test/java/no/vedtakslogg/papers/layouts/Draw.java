package no.vedtakslogg.papers.layouts;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Draws one way of doing each thing, and remembers which: the same seed draws the same ways. */
final class Draw {
    private final Random random;
    private final Map<String, String> drawn = new TreeMap<>();

    Draw(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L + 1); // seeds that follow each other shall draw unlike things
        random.nextInt();
    }

    /** One of the ways; a way that is written twice is drawn twice as often. */
    String one(String what, String... ways) {
        return one(what, List.of(ways));
    }

    <T> T one(String what, List<T> ways) {
        var way = any(ways);
        drawn.put(what, way.toString());
        return way;
    }

    boolean yes(String what, int inTen) {
        var yes = below(10) < inTen;
        drawn.put(what, yes ? "yes" : "no");
        return yes;
    }

    /** One of the things a paper tells, which is no way of setting it and so is not remembered. */
    <T> T any(List<T> things) {
        return things.get(below(things.size()));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** What was drawn for each thing. */
    Map<String, String> drawn() {
        return drawn;
    }
}
