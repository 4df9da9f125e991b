package no.vedtakslogg.papers.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Cell;
import no.vedtakslogg.papers.text.Table.Row;
import no.vedtakslogg.papers.words.Bullet;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.Labels;
import no.vedtakslogg.papers.words.Names;

/**
 * Sets those who met beside what they are where the one stands below the other: «Kari Nord», «Storvik kommune, leder», «Ola
 * Moen», «Søre Dal sykehus». That this comes again shows it.
 */
final class NamesAboveOffices {
    private static final Pattern SENTENCE = Pattern.compile("[.:;!?,]$|:\\s");
    private static final int LONGEST = 70;
    private static final int FEWEST = 2;

    private NamesAboveOffices() {}

    static List<Block> restored(List<Block> blocks) {
        var pairs = IntStream.range(0, blocks.size() - 1)
                .filter(at -> isPair(blocks, at))
                .boxed()
                .collect(Collectors.toSet());
        var alone = blocks.stream()
                        .filter(block -> block instanceof Line line && isName(line))
                        .count()
                - pairs.size();
        if (pairs.size() < FEWEST || alone >= pairs.size()) {
            return blocks;
        }
        var restored = new ArrayList<Block>();
        for (var at = 0; at < blocks.size(); at++) {
            if (pairs.contains(at)) {
                restored.add(new Table(
                        List.of(new Row(List.of(cell(blocks.get(at)), cell(blocks.get(at + 1))))),
                        blocks.get(at).afterGap()));
                at++;
            } else {
                restored.add(blocks.get(at));
            }
        }
        return restored;
    }

    private static boolean isPair(List<Block> blocks, int at) {
        return blocks.get(at) instanceof Line name
                && isName(name)
                && blocks.get(at + 1) instanceof Line office
                && !office.afterGap()
                && isOffice(office);
    }

    private static boolean isName(Line line) {
        return line.style().heading() == 0 && Names.isName(line.words().strip());
    }

    private static boolean isOffice(Line line) {
        var words = line.words().strip();
        return words.length() <= LONGEST
                && line.style().heading() == 0
                && !words.has(SENTENCE)
                && !Bullet.isBefore(words)
                && !Names.isName(words)
                && (Labels.atStart(words).isEmpty() || Roles.is(words))
                && CaseNumbers.atStart(words).isEmpty()
                && People.named(words, false).isEmpty();
    }

    private static Cell cell(Block line) {
        return new Cell(List.of((Line) line));
    }
}
