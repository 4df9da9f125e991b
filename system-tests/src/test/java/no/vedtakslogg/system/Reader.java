package no.vedtakslogg.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/** Somebody who reads one answer after the other, and remembers each that failed or held less than before. */
final class Reader {
    private static final Duration LOOKS_AT_IT = Duration.ofMillis(500);

    private final Function<String, URI> side;
    private final HttpClient http;
    private final Map<String, Long> least;
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final Queue<Long> nanoseconds = new ConcurrentLinkedQueue<>();

    /** Reads once what there is now; later answers hold no less. */
    Reader(Function<String, URI> side, HttpClient http, List<String> paths) throws IOException, InterruptedException {
        this.side = side;
        this.http = http;
        this.least = new ConcurrentHashMap<>(new LinkedHashMap<>());
        for (var path : paths) {
            least.put(path, 1L);
            read(path);
        }
        nanoseconds.clear();
    }

    /** Reads until it is done, beginning at another place than its neighbours. */
    void readUntil(AtomicBoolean done, int beginning) {
        var paths = List.copyOf(least.keySet());
        for (var n = beginning; !done.get(); n++) {
            try {
                read(paths.get(n % paths.size()));
                Thread.sleep(LOOKS_AT_IT);
            } catch (IOException broken) {
                failures.add(paths.get(n % paths.size()) + ": " + broken);
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private void read(String path) throws IOException, InterruptedException {
        var before = least.get(path); // others may be answered with more meanwhile
        var began = System.nanoTime();
        var answer = http.send(HttpRequest.newBuilder(side.apply(path)).build(), BodyHandlers.ofString());
        nanoseconds.add(System.nanoTime() - began);
        if (answer.statusCode() != 200) {
            failures.add(path + ": " + answer.statusCode() + " " + answer.body());
        } else {
            var weight = Weight.of(answer.body());
            if (before == null || weight < before) {
                failures.add(path + ": held " + before + ", and now " + weight);
            }
            least.merge(path, weight, Math::max);
        }
    }

    /** What went wrong, in words. */
    Queue<String> failures() {
        return failures;
    }

    int reads() {
        return nanoseconds.size();
    }

    /** How long the reader who waited longest waited. */
    Duration longest() {
        return Duration.ofNanos(
                nanoseconds.stream().mapToLong(Long::longValue).max().orElse(0));
    }
}
