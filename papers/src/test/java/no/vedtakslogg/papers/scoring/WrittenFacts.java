package no.vedtakslogg.papers.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The facts that somebody wrote down about a paper, one a line, {@code cases: 2/26 «Legevakt» own}, by kind. */
final class WrittenFacts {
    private WrittenFacts() {}

    static Map<String, List<String>> of(String written) {
        var facts = new TreeMap<String, List<String>>();
        written.lines()
                .filter(line -> line.contains(": "))
                .map(line -> line.split(": ", 2))
                .forEach(fact -> facts.computeIfAbsent(fact[0].strip(), none -> new ArrayList<>())
                        .add(fact[1].strip()));
        return facts;
    }
}
