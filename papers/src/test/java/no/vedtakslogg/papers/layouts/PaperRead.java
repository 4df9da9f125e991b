package no.vedtakslogg.papers.layouts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import no.vedtakslogg.papers.Limits;
import no.vedtakslogg.papers.Paper;
import no.vedtakslogg.papers.Papers;
import no.vedtakslogg.papers.scoring.Compared;

/** A composed paper, and what the reader found in it beside what it tells. */
record PaperRead(long seed, Composed paper, Map<String, Compared> compared) {
    static PaperRead of(long seed, Composed paper) {
        var bytes = paper.text().getBytes(StandardCharsets.UTF_8);
        var reading = Papers.read(bytes, name(seed, paper), Limits.USUAL);
        return new PaperRead(seed, paper, Compared.of(paper.facts(), reading instanceof Paper read ? read : null));
    }

    private static String name(long seed, Composed paper) {
        return seed + "." + paper.format();
    }

    String name() {
        return name(seed, paper);
    }

    List<String> ways() {
        return paper.drawn().entrySet().stream()
                .map(drawn -> drawn.getKey() + "=" + drawn.getValue())
                .toList();
    }

    boolean failsIn(String kind) {
        var of = compared.get(kind);
        return of != null && !(of.missed().isEmpty() && of.wrong().isEmpty());
    }

    /** The ways drawn for the paper, what was missed in it and what was read wrongly. */
    String told() {
        var out = new StringBuilder(name() + " " + paper.drawn() + "\n");
        compared.forEach((kind, of) -> {
            of.missed().forEach(fact -> out.append("    - %s: %s%n".formatted(kind, fact)));
            of.wrong().forEach(fact -> out.append("    + %s: %s%n".formatted(kind, fact)));
        });
        return out.toString();
    }
}
