package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Cell;
import no.vedtakslogg.papers.text.Table.Row;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.ResultWords;

/**
 * Makes upright tables again, one for each case, of lines that name and tell by turns: «Sak 4/26», its title, «Resultat» and
 * below or beside it what that was, «Hvem», «Når». That the same names come again in the next case shows them.
 */
final class UprightLines {
    private static final Pattern GAP = Pattern.compile("\\s{2,}(?=\\S)");
    private static final Pattern NO_NAME = Pattern.compile("[.!?]$|:\\s*\\S|\\d");
    private static final int LONGEST_NAME = 40;
    private static final int FEWEST_CASES = 2;

    private final List<Block> blocks;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    /** A line as a name and what stands beside it; a line that goes on with a value has no name. */
    private record Entry(int block, String name, List<Line> named, List<Line> told, boolean opens) {}

    private UprightLines(List<Block> blocks) {
        this.blocks = blocks;
    }

    static List<Block> restored(List<Block> blocks) {
        var upright = new UprightLines(blocks);
        return upright.findNames() ? upright.read() : blocks;
    }

    private boolean findNames() {
        for (var at = 0; at < blocks.size(); at++) {
            if (blocks.get(at) instanceof Line line) {
                entries.add(entry(line, at));
            }
        }
        var cases = new HashMap<String, Set<Integer>>();
        var current = -1;
        for (var entry : entries) {
            current += entry.opens ? 1 : 0;
            if (current >= 0 && !entry.opens && !entry.name.isEmpty()) {
                cases.computeIfAbsent(entry.name, none -> new HashSet<>()).add(current);
            }
        }
        var all = current + 1;
        cases.forEach((name, in) -> {
            if (in.size() >= Math.max(FEWEST_CASES, all - 1)) {
                names.add(name);
            }
        });
        return names.stream().anyMatch(name -> FlatNames.isWho(name) || FlatNames.isWhen(name))
                && names.stream().anyMatch(name -> ToldColumn.is(name) || ResultWords.are(name));
    }

    private static Entry entry(Line line, int at) {
        var words = line.words().strip();
        var gap = words.matcher(GAP);
        if (gap.find()) {
            var name = words.sub(0, gap.start());
            return new Entry(
                    at,
                    nameOf(name.toString()),
                    List.of(line.with(name)),
                    List.of(line.with(words.sub(gap.end()))),
                    opens(line.with(name)));
        }
        return new Entry(at, nameOf(words.toString()), List.of(line), List.of(), opens(line));
    }

    private static String nameOf(String words) {
        return words.length() <= LONGEST_NAME && !NO_NAME.matcher(words).find() ? words : "";
    }

    private static boolean opens(Line line) {
        return CaseNumbers.areAlone(line.words().strip());
    }

    private List<Block> read() {
        var read = new ArrayList<Block>();
        var at = 0;
        for (var i = 0; i < entries.size(); i++) {
            var found = entries.get(i).opens ? table(i) : Optional.<Found>empty();
            if (found.isPresent()) {
                read.addAll(blocks.subList(at, entries.get(i).block));
                read.add(found.get().table);
                i = found.get().last;
                at = entries.get(i).block + 1;
            }
        }
        read.addAll(blocks.subList(at, blocks.size()));
        return read;
    }

    private record Found(Table table, int last) {}

    /** What one row tells. */
    private record Told(List<Line> name, List<Line> value) {
        Told(Entry entry) {
            this(entry.named, new ArrayList<>(entry.told));
        }

        Row row() {
            return new Row(List.of(new Cell(name), new Cell(value)));
        }
    }

    // from the number of a case to the last value of its last name
    private Optional<Found> table(int from) {
        var rows = new ArrayList<Told>();
        rows.add(new Told(entries.get(from)));
        var last = from;
        var lastName = lastName(from);
        for (var i = from + 1; i < entries.size() && goesOn(i); i++) {
            var line = (Line) blocks.get(entries.get(i).block);
            if (names.contains(entries.get(i).name)) {
                rows.add(new Told(entries.get(i)));
            } else if (line.afterGap() && !rows.getLast().value.isEmpty() && rows.size() > 1 && i > lastName) {
                break;
            } else {
                rows.getLast().value.add(line);
            }
            last = i;
        }
        return rows.size() > 2
                ? Optional.of(new Found(new Table(rows.stream().map(Told::row).toList(), true), last))
                : Optional.empty();
    }

    private boolean goesOn(int at) {
        return !entries.get(at).opens && entries.get(at).block == entries.get(at - 1).block + 1;
    }

    // up to there all that stands in the case is told of it
    private int lastName(int from) {
        var last = from;
        for (var i = from + 1; i < entries.size() && goesOn(i); i++) {
            last = names.contains(entries.get(i).name) ? i : last;
        }
        return last;
    }
}
