package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.Days;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;
import no.vedtakslogg.papers.words.Names;

/**
 * Sets the facts of a head beside their labels again where a file had two columns and gave them one after the other: all the
 * labels first, and then all that they name.
 */
final class LabelsAboveValues {
    private static final int FEWEST = 3;
    private static final int LONGEST = 200;
    private static final int LONGEST_DAY = 30;
    private static final Pattern NAMED = Pattern.compile(":\\s*$");
    private static final Pattern UNFINISHED = Pattern.compile("(?iu)(?:,|\\sog)\\s*$");
    private static final Pattern GOES_ON = Pattern.compile("^[(\\p{Ll}]");
    private static final Set<Label> OF_ONE = Set.of(Label.SECRETARY, Label.CHAIR);

    private final List<Line> labels = new ArrayList<>();
    private final List<Line> values = new ArrayList<>();
    private int read;

    private LabelsAboveValues(List<Block> blocks, int from) {
        var at = from;
        for (; at < blocks.size() && blocks.get(at) instanceof Line line && isLabel(line); at++) {
            if (line.words().has(NAMED)) { // «Til stede på møtet» without a colon divides the labels
                labels.add(line);
            }
        }
        for (;
                labels.size() >= FEWEST && at < blocks.size() && blocks.get(at) instanceof Line line && takes(line);
                at++) {
            read = at + 1 - from;
        }
    }

    static List<Block> restored(List<Block> blocks) {
        var restored = new ArrayList<Block>();
        for (var i = 0; i < blocks.size(); i++) {
            if (isDayAboveList(blocks, i)) {
                restored.add(pair((Line) blocks.get(i), (Line) blocks.get(i + 2)));
                restored.add(blocks.get(i + 1));
                i += 2;
                continue;
            }
            var columns = new LabelsAboveValues(blocks, i);
            var paired = columns.paired();
            restored.addAll(paired.isEmpty() ? List.of(blocks.get(i)) : paired);
            i += paired.isEmpty() ? 0 : columns.read - 1;
        }
        return restored;
    }

    // «Møtedato:» above «Til stede:», and below both the day and those who met
    private static boolean isDayAboveList(List<Block> blocks, int at) {
        return at + 2 < blocks.size()
                && blocks.get(at) instanceof Line day
                && Labels.alone(day.words())
                        .filter(label -> label == Label.DATE)
                        .isPresent()
                && blocks.get(at + 1) instanceof Line list
                && list.words().has(NAMED)
                && Labels.alone(list.words()).filter(Label::listsPeople).isPresent()
                && blocks.get(at + 2) instanceof Line value
                && value.words().length() <= LONGEST_DAY
                && Days.first(value.words()).isPresent();
    }

    private static boolean isLabel(Line line) {
        return Labels.alone(line.words()).isPresent();
    }

    private boolean takes(Line line) {
        if (line.words().length() > LONGEST
                || line.words().has(NAMED)
                || CaseNumbers.atStart(line.words()).isPresent()) {
            return false;
        }
        if (!values.isEmpty() && goesOn(values.getLast(), line)) {
            var above = values.removeLast();
            return values.add(above.with(above.words().then(line.words())));
        }
        return values.size() < labels.size() && values.add(line);
    }

    private static boolean goesOn(Line above, Line line) {
        return above.words().has(UNFINISHED) || line.words().has(GOES_ON);
    }

    // the day is what cannot be mistaken for the value of another label
    private boolean tellDay() {
        for (var at = 0; at < Math.min(labels.size(), values.size()); at++) {
            if (label(at) == Label.DATE) {
                return Days.first(values.get(at).words()).isPresent();
            }
        }
        return false;
    }

    private List<Line> paired() {
        if (tellDay()) {
            return pairedInOrder();
        }
        var withValues = IntStream.range(0, labels.size())
                .filter(at -> label(at) != Label.DEPUTIES)
                .mapToObj(labels::get)
                .toList();
        return leaveDeputiesEmpty() && withValues.size() == values.size()
                ? IntStream.range(0, values.size())
                        .mapToObj(at -> pair(withValues.get(at), values.get(at)))
                        .toList()
                : List.of();
    }

    // of labels for people, that of deputies is the one left empty
    private boolean leaveDeputiesEmpty() {
        return read > 0
                && values.size() == labels.size() - 1
                && IntStream.range(0, labels.size())
                        .allMatch(at -> label(at).listsPeople() || OF_ONE.contains(label(at)))
                && values.stream().allMatch(value -> Names.isName(value.words()));
    }

    private List<Line> pairedInOrder() {
        var paired = new ArrayList<Line>();
        var last = values.size() - 1;
        var ofOne = last < labels.size() - 1 && endsWithOneOfThem();
        for (var at = 0; at < (ofOne ? last : values.size()); at++) {
            paired.add(pair(labels.get(at), values.get(at)));
        }
        if (ofOne) {
            paired.add(pair(labels.getLast(), values.get(last)));
        }
        return paired;
    }

    // where a label in between has no value: whoever wrote is named once more, last
    private boolean endsWithOneOfThem() {
        var last = values.getLast().text().strip();
        return OF_ONE.contains(label(labels.size() - 1))
                && values.subList(0, values.size() - 1).stream()
                        .anyMatch(value -> value.text().contains(last));
    }

    private static Line pair(Line label, Line value) {
        return label.with(label.words().then(value.words()));
    }

    private Label label(int at) {
        return Labels.alone(labels.get(at).words()).orElseThrow();
    }
}
