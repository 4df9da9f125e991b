package no.vedtakslogg.papers.layouts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import no.vedtakslogg.papers.scoring.Compared;

/** Tells how well the reader reads composed papers, and with which ways of setting things it fails most. */
final class LayoutReport {
    static final Map<String, LongFunction<Composed>> COMPOSERS =
            Map.of("minutes", Minutes::of, "calls", Calls::of, "case-papers", CasePapers::of);

    private static final int WAYS_TOLD = 12;
    private static final int PAPERS_TOLD = 4;

    private final List<PaperRead> papers;

    private LayoutReport(List<PaperRead> papers) {
        this.papers = papers;
    }

    /** Reads the papers composed from the seeds that begin at the first and end before the last. */
    static LayoutReport of(String composer, long from, long to) {
        var compose = Objects.requireNonNull(COMPOSERS.get(composer), composer);
        return new LayoutReport(LongStream.range(from, to)
                .parallel()
                .mapToObj(seed -> PaperRead.of(seed, compose.apply(seed)))
                .toList());
    }

    /**
     * Called with «composer from to [kind [way [folder]]]»: tells the totals and the ways that fail most, of one kind of facts or
     * of «all»; or, with a way as «agenda=table», some papers that are set in that way and not read as they should, whose text is
     * then written to the folder.
     */
    public static void main(String[] arguments) throws IOException {
        var given = new ArrayList<>(List.of(arguments));
        var composer = COMPOSERS.containsKey(given.getFirst()) ? given.removeFirst() : "minutes";
        var report = of(composer, Long.parseLong(given.get(0)), Long.parseLong(given.get(1)));
        var kinds = given.size() < 3 || given.get(2).equals("all") ? report.kinds() : List.of(given.get(2));
        if (given.size() < 4) {
            System.out.print(report.totals() + report.waysThatFail(kinds));
            return;
        }
        for (var paper : report.failing(kinds, given.get(3))) {
            System.out.print(paper.told());
            if (given.size() > 4) {
                var folder = Files.createDirectories(Path.of(given.get(4)));
                Files.writeString(folder.resolve(paper.name()), paper.paper().text());
            }
        }
    }

    List<String> kinds() {
        return papers.stream()
                .flatMap(paper -> paper.compared().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The F1 of some kinds of facts together. */
    double f1(String... kinds) {
        var all = of(kinds);
        var found = all.stream().mapToInt(Compared::found).sum();
        return 2.0 * found / Math.max(1, 2 * found + missed(all) + wrong(all));
    }

    /** How many facts of some kinds were read that no paper tells. */
    int wrongly(String... kinds) {
        return wrong(of(kinds));
    }

    private List<Compared> of(String... kinds) {
        return papers.stream()
                .flatMap(paper -> List.of(kinds).stream()
                        .map(kind -> Objects.requireNonNull(paper.compared().get(kind))))
                .toList();
    }

    private static int missed(List<Compared> all) {
        return all.stream().mapToInt(one -> one.missed().size()).sum();
    }

    private static int wrong(List<Compared> all) {
        return all.stream().mapToInt(one -> one.wrong().size()).sum();
    }

    String totals() {
        var out = new StringBuilder();
        for (var kind : kinds()) {
            var all = of(kind);
            out.append("%-12s F1 %.3f  found %d missed %d wrong %d  papers not whole %d of %d%n"
                    .formatted(
                            kind,
                            f1(kind),
                            all.stream().mapToInt(Compared::found).sum(),
                            missed(all),
                            wrong(all),
                            papers.stream().filter(paper -> paper.failsIn(kind)).count(),
                            papers.size()));
        }
        return out.toString();
    }

    String waysThatFail(List<String> kinds) {
        var out = new StringBuilder();
        for (var kind : kinds) {
            out.append(kind).append("\n");
            ways(kind).entrySet().stream()
                    .filter(way -> way.getValue().failing > 0)
                    .sorted(Comparator.comparing(way -> -way.getValue().share()))
                    .limit(WAYS_TOLD)
                    .forEach(way -> out.append("    %3d of %3d  %s%n"
                            .formatted(way.getValue().failing, way.getValue().papers, way.getKey())));
        }
        return out.toString();
    }

    private Map<String, Tally> ways(String kind) {
        var ways = new TreeMap<String, Tally>();
        for (var paper : papers) {
            var tally = new Tally(1, paper.failsIn(kind) ? 1 : 0);
            paper.ways().forEach(way -> ways.merge(way, tally, Tally::plus));
        }
        return ways;
    }

    private record Tally(int papers, int failing) {
        Tally plus(Tally other) {
            return new Tally(papers + other.papers, failing + other.failing);
        }

        double share() {
            return (double) failing / papers;
        }
    }

    private List<PaperRead> failing(List<String> kinds, String way) {
        return papers.stream()
                .filter(paper -> paper.ways().stream().anyMatch(drawn -> drawn.startsWith(way)))
                .filter(paper -> kinds.stream().anyMatch(paper::failsIn))
                .limit(PAPERS_TOLD)
                .toList();
    }
}
