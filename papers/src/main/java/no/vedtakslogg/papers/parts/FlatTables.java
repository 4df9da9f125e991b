package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Cell;
import no.vedtakslogg.papers.text.Table.Row;
import no.vedtakslogg.papers.words.CaseNumbers;

/** Makes tables again of agendas that came out of their file with one cell on each line. */
final class FlatTables {
    private static final Pattern CLOCK_NAME = name("kl\\.?|klokkeslett|tidspunkt|klokka");
    private static final Pattern NUMBER_NAME = name("saks?\\.?\\s?(?:nr|nummer)\\.?|nr\\.?|sak nr\\.?");
    private static final Pattern TITLE_NAME =
            name("(?:saker|sak|tema|tittel|emne|innhold|sakstittel)(?: ?/ ?\\p{L}+)?");
    private static final Pattern WHO_NAME =
            name("ansvarlig|ansvarleg|ansvar|innleder|hvem|saksansvarlig|presenteres av");
    private static final Pattern TYPE_NAME = name("(?:saks)?type|kategori");
    private static final Pattern LENGTH_NAME = name("tid|minutter|min\\.?|varighet|tidsbruk");
    private static final List<Pattern> NAMES =
            List.of(CLOCK_NAME, NUMBER_NAME, TITLE_NAME, WHO_NAME, TYPE_NAME, LENGTH_NAME);
    private static final List<Pattern> NUMBER_AND_TITLE = List.of(NUMBER_NAME, TITLE_NAME);
    private static final Pattern CLOCK =
            Pattern.compile("\\d{1,2}[.:]?\\d{0,2}\\s*[-–]\\s*\\d{1,2}[.:]?\\d{0,2}|(?:kl\\.?\\s*)?\\d{1,2}[.:]\\d{2}");
    private static final Pattern LENGTH = Pattern.compile("\\d{1,3}(?:\\s*min\\.?|\\s*minutter)?");
    private static final Pattern TYPE =
            Pattern.compile("(?iu)\\p{L}{4,}s-?sak|valgsak|orientering|drøfting|diskusjon|vedtak|beslutning|[OBDV]");
    private static final Pattern BULLET = Pattern.compile("^[-–•○▪●]\\s.*|^o\\s.*");
    private static final Pattern PAUSE =
            Pattern.compile("(?iu)(?:pause|lunsj|lunch|matpause|kaffepause|avslutning.*).*");

    private static Pattern name(String words) {
        return Pattern.compile("(?:" + words + "):?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private FlatTables() {}

    static List<Block> restored(List<Block> lines) {
        var blocks = FlatGrid.restored(lines, new FlatAgenda());
        var restored = new ArrayList<Block>();
        for (var i = 0; i < blocks.size(); i++) {
            var names = names(blocks, i);
            var flat = names.size() > 2 || names.equals(NUMBER_AND_TITLE)
                    ? flat(blocks, i, names)
                    : Optional.<Flat>empty();
            if (flat.isPresent()) {
                restored.add(flat.get().table);
                i = flat.get().last;
            } else {
                restored.add(blocks.get(i));
            }
        }
        return restored;
    }

    private static List<Pattern> names(List<Block> blocks, int from) {
        var names = new ArrayList<Pattern>();
        for (var i = from; i < blocks.size() && blocks.get(i) instanceof Line line; i++) {
            var name = NAMES.stream()
                    .filter(pattern -> !names.contains(pattern)
                            && pattern.matcher(line.text().strip()).matches())
                    .findFirst();
            if (name.isEmpty()) {
                break;
            }
            names.add(name.get());
        }
        if (names.size() > 2 && names.getFirst() == LENGTH_NAME && isClock(blocks, from + names.size())) {
            names.set(0, CLOCK_NAME); // «Tid» may be when it begins, or how long it takes
        }
        return names;
    }

    private static boolean isClock(List<Block> blocks, int at) {
        return at < blocks.size() && blocks.get(at) instanceof Line line && isClock(line);
    }

    private static boolean isClock(Line line) {
        return CLOCK.matcher(line.text().strip()).matches();
    }

    private record Flat(Table table, int last) {}

    private static Optional<Flat> flat(List<Block> blocks, int from, List<Pattern> names) {
        if (!names.contains(NUMBER_NAME) && !names.contains(CLOCK_NAME)) {
            return Optional.empty();
        }
        var rows = new ArrayList<Row>();
        rows.add(new Row(blocks.subList(from, from + names.size()).stream()
                .map(block -> new Cell(List.of((Line) block)))
                .toList()));
        var lines = new ArrayList<Line>();
        var at = from + names.size();
        for (; at < blocks.size() && blocks.get(at) instanceof Line line; at++) {
            if (PartKind.openedBy(line, true).isPresent()
                    || CaseHeading.of(line, false)
                            .filter(heading -> (heading.named() || isListed(heading, rows)) && !lines.isEmpty())
                            .isPresent()) {
                break;
            }
            if (opensRow(line, lines, names)) {
                close(lines, names, rows);
            }
            lines.add(line);
        }
        close(lines, names, rows);
        return rows.size() < 3 ? Optional.empty() : Optional.of(new Flat(new Table(rows, true), at - 1));
    }

    // «12/26 Budsjett» below the number and the title of the same case in cells of their own
    private static boolean isListed(CaseHeading heading, List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.filled().stream())
                .filter(cell -> CaseNumbers.areAlone(cell.words()))
                .flatMap(cell -> CaseNumbers.atStart(cell.words()).stream())
                .anyMatch(start -> heading.isNumbered(start.number().value()));
    }

    private static boolean opensRow(Line line, List<Line> lines, List<Pattern> names) {
        if (lines.isEmpty()) {
            return false;
        }
        return names.contains(CLOCK_NAME)
                ? isClock(line)
                : isNumber(line) || PAUSE.matcher(line.text()).matches();
    }

    private static boolean isNumber(Line line) {
        return CaseNumbers.areAlone(line.words());
    }

    private static void close(List<Line> lines, List<Pattern> names, List<Row> rows) {
        if (lines.isEmpty()) {
            return;
        }
        var cells = new ArrayList<List<Line>>();
        names.forEach(name -> cells.add(new ArrayList<>()));
        var left = new ArrayList<>(lines);
        take(left, cells, names.indexOf(CLOCK_NAME), FlatTables::isClock, true);
        take(left, cells, names.indexOf(NUMBER_NAME), FlatTables::isNumber, true);
        for (var last : names.reversed()) {
            take(left, cells, names.indexOf(last), fitting(last, left), false);
        }
        cells.get(Math.max(0, names.indexOf(TITLE_NAME))).addAll(left);
        rows.add(new Row(cells.stream().map(Cell::new).toList()));
        lines.clear();
    }

    // what a line at the end of a row has to look like for the column of that name
    private static Predicate<Line> fitting(Pattern name, List<Line> left) {
        if (name == LENGTH_NAME) {
            return line -> LENGTH.matcher(line.text().strip()).matches();
        }
        if (name == TYPE_NAME) {
            return line -> left.size() > 1 && TYPE.matcher(line.text().strip()).matches();
        }
        return line -> name == WHO_NAME
                && left.size() > 1
                && !BULLET.matcher(line.text()).matches();
    }

    private static void take(List<Line> left, List<List<Line>> cells, int column, Predicate<Line> fits, boolean first) {
        if (column >= 0 && !left.isEmpty() && fits.test(first ? left.getFirst() : left.getLast())) {
            cells.get(column).add(first ? left.removeFirst() : left.removeLast());
        }
    }
}
