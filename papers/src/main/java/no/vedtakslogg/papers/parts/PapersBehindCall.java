package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;

/**
 * A call with the papers of its cases behind it, each of which opens with the same words: «SAKSFRAMLEGG» above the facts of
 * one case, and again above those of the next.
 *
 * @param call what stands above the first of them
 */
record PapersBehindCall(List<Block> call, List<Part> papers) {
    private static final Pattern FIGURES = Pattern.compile("\\d+");

    /** The call and the papers, where all of it can be read so. */
    static Optional<PapersBehindCall> in(List<Block> blocks) {
        var starts = starts(blocks);
        if (starts.isEmpty() || starts.getFirst() == 0 || !calls(blocks.subList(0, starts.getFirst()))) {
            return Optional.empty();
        }
        var ends =
                Stream.concat(starts.stream().skip(1), Stream.of(blocks.size())).toList();
        var papers = new ArrayList<CasePaper>();
        for (var i = 0; i < starts.size(); i++) {
            papers.add(CasePaper.of(blocks.subList(starts.get(i), ends.get(i))));
        }
        return papers.stream()
                                .allMatch(paper ->
                                        paper.isOne() && paper.head().named().number() != null)
                        && papers.stream()
                                        .map(PapersBehindCall::number)
                                        .distinct()
                                        .count()
                                == papers.size()
                ? Optional.of(new PapersBehindCall(
                        blocks.subList(0, starts.getFirst()),
                        papers.stream().map(CasePaper::inCall).toList()))
                : Optional.empty();
    }

    private static String number(CasePaper paper) {
        var number = paper.head().named().number();
        return number == null ? "" : number.value().toString();
    }

    private static List<Integer> starts(List<Block> blocks) {
        var all = IntStream.range(0, blocks.size())
                .filter(at -> blocks.get(at) instanceof Line line
                        && (line.standsOut() || line.afterGap())
                        && KindOfCasePaper.isAlone(line.words()))
                .boxed()
                .toList();
        return all.stream()
                .filter(at -> words(blocks.get(at)).equals(words(blocks.get(all.getFirst()))))
                .toList();
    }

    private static String words(Block block) {
        return FIGURES.matcher(((Line) block).text().strip()).replaceAll("");
    }

    private static boolean calls(List<Block> above) {
        return above.stream()
                .anyMatch(block -> block instanceof Line line
                        && (PartKind.openedBy(line, false)
                                        .filter(PartKind.NOTICE::equals)
                                        .isPresent()
                                || CallWords.are(line.words())
                                || AgendaHeadings.isTitle(line)));
    }
}
