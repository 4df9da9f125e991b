package no.vedtakslogg.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.vedtakslogg.papers.Limits;
import no.vedtakslogg.papers.Paper;
import no.vedtakslogg.papers.Papers;
import no.vedtakslogg.papers.text.PageImages;
import no.vedtakslogg.papers.text.Unreadable;

/** Reads the minutes of a long meeting, a PDF of 60 pages, in a process of its own with a heap of 300 MB: cold, then warm. */
final class PapersBenchmark {
    private static final int PAGES = Integer.getInteger("pages", 60);

    private PapersBenchmark() {}

    /** Draws the paper and starts the process that reads it. */
    static void run() throws IOException, InterruptedException {
        var file = Files.createTempFile("minutes", ".pdf");
        try {
            Files.write(file, LongMinutes.ofPages(PAGES));
            var classes = System.getProperty("java.class.path");
            var command = new ArrayList<>(
                    List.of(ProcessHandle.current().info().command().orElseThrow(), "-Xmx300m", "-Dpaper=" + file));
            command.addAll(
                    classes.endsWith("-app.jar")
                            ? List.of("-jar", classes)
                            : List.of("-cp", classes, Benchmarks.class.getName()));
            command.add("paper");
            new ProcessBuilder(command).inheritIO().start().waitFor();
        } finally {
            Files.delete(file);
        }
    }

    /** Reads the paper again and again in this process, and tells what it took. */
    static void read() throws IOException, Unreadable {
        var bytes = Files.readAllBytes(Path.of(System.getProperty("paper")));
        var cold = seconds(bytes);
        var busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
        var warm = new ArrayList<Double>();
        for (var turn = 0; turn < 15; turn++) {
            warm.add(seconds(bytes));
        }
        var begun = System.nanoTime();
        PageImages.png(bytes, PAGES / 2, 110);
        var drawn = (System.nanoTime() - begun) / 1e9;
        System.out.println(
                "| pages | kB | heap allowed MB | heap at most MB | cold s | of it the CPU s | warm s (median of 15) | a page drawn s |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        System.out.printf(
                "| %d | %d | %d | %d | %.2f | %.2f | %.2f | %.2f |%n",
                PAGES,
                bytes.length >> 10,
                Runtime.getRuntime().maxMemory() >> 20,
                Math.min(peak(), Runtime.getRuntime().maxMemory()) >> 20,
                cold,
                busy,
                Figures.median(warm),
                drawn);
    }

    private static double seconds(byte[] bytes) {
        var begun = System.nanoTime();
        var paper = (Paper) Papers.read(bytes, "protokoll.pdf", Limits.USUAL);
        var seconds = (System.nanoTime() - begun) / 1e9;
        if (paper.pages() != PAGES
                || paper.cases().stream().allMatch(read -> read.decision().isEmpty())) {
            throw new IllegalStateException("The paper was not read");
        }
        return seconds;
    }

    // each pool's own peak: their sum may never have stood there at once
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
