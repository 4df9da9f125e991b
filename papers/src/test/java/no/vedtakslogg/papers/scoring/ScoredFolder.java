package no.vedtakslogg.papers.scoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.Limits;
import no.vedtakslogg.papers.Paper;
import no.vedtakslogg.papers.Papers;

/**
 * Scores the reader on folders of papers that it has not seen. Each has beside it, as {@code name.facts}, what somebody read
 * in it, in the manner of the papers of {@link UnseenPapersTest}.
 */
final class ScoredFolder {
    private final Map<String, Score> all = new TreeMap<>();
    private final boolean quiet;

    private ScoredFolder(boolean quiet) {
        this.quiet = quiet;
    }

    /** Prints what was missed and what was read wrongly in each paper, and the scores; with {@code -q} the scores alone. */
    public static void main(String[] folders) throws IOException {
        var asked = new ArrayList<>(Arrays.asList(folders));
        var scored = new ScoredFolder(asked.remove("-q"));
        for (var folder : asked) {
            scored.folder(Path.of(folder));
        }
        System.out.print(Score.table("all", scored.all));
    }

    private void folder(Path folder) throws IOException {
        var scores = new TreeMap<String, Score>();
        for (var facts : filesOf(folder, ".*\\.facts")) {
            var name = facts.getFileName().toString().replaceFirst("\\.facts$", "");
            for (var paper : filesOf(folder, Pattern.quote(name) + "\\.(?!facts)\\w+")) {
                paper(paper, WrittenFacts.of(Files.readString(facts)))
                        .forEach((kind, score) -> scores.merge(kind, score, Score::plus));
            }
        }
        System.out.print(Score.table(folder.toString(), scores));
        scores.forEach((kind, score) -> all.merge(kind, score, Score::plus));
    }

    private static List<Path> filesOf(Path folder, String name) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(name))
                    .sorted()
                    .toList();
        }
    }

    private Map<String, Score> paper(Path file, Map<String, List<String>> written) throws IOException {
        var reading = Papers.read(Files.readAllBytes(file), file.getFileName().toString(), Limits.USUAL);
        var read = reading instanceof Paper paper ? paper : null;
        var scores = new TreeMap<String, Score>();
        tell(file + (read == null ? " is refused" : ""));
        Compared.of(written, read).forEach((kind, compared) -> {
            compared.missed().forEach(fact -> tell("    - " + kind + ": " + fact));
            compared.wrong().forEach(fact -> tell("    + " + kind + ": " + fact));
            scores.put(kind, compared.score());
        });
        return scores;
    }

    private void tell(String line) {
        if (!quiet) {
            System.out.println(line);
        }
    }
}
