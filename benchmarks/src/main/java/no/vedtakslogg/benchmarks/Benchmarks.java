package no.vedtakslogg.benchmarks;

import no.vedtakslogg.query.projections.ReplayBenchmark;

/** Runs one load program by its name: {@code commands}, {@code replay}, {@code latency}, {@code time}, {@code pages} or
 * {@code papers}. */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty("axoniq.update-checker.disabled", "true"); // as the applications do
        switch (arguments.length == 1 ? arguments[0] : "") {
            case "commands" -> CommandsBenchmark.run();
            case "replay" -> ReplayBenchmark.run();
            case "latency" -> LatencyBenchmark.run();
            case "time" -> TimeBenchmark.run();
            case "pages" -> PagesBenchmark.run();
            case "papers" -> PapersBenchmark.run();
            case "paper" -> PapersBenchmark.read(); // within the process that papers starts
            default -> System.err.println("Which one? commands, replay, latency, time, pages or papers");
        }
    }
}
