package no.vedtakslogg.papers.parts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Cell;
import no.vedtakslogg.papers.text.Table.Row;

/**
 * What the columns of an action plan's table tell. Names decide where they are known; else persons and units tell who does it,
 * days and seasons by when, and the words that are left what is to be done.
 */
public final class PlanColumns {
    private static final int FIRST_ROWS = 3;
    private static final int LONGEST_NAME = 45;
    private static final Pattern DESCRIBED = Pattern.compile("(?iu)(?:beskrivelse|skildring|hva|kva):?");
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)");
    private static final Pattern ONLY_YEAR = Pattern.compile("20\\d\\d");
    private static final Pattern TIME = Pattern.compile(
            "(?iu)\\b(?:vår|våren|høst|høsten|haust|hausten|vinteren|sommeren|halvår|kvartal|tertial|kontinuerlig|kontinuerleg|løpende|løpande|20\\d\\d)\\b");
    private static final Pattern NUMBER = Pattern.compile("^\\p{L}?\\d{1,2}(?:\\.\\d{1,2}){0,3}\\s?[a-zA-Z]?[.)]?$");
    private static final Pattern PROGRESS = Pattern.compile(
            "(?iu)^(?:ikke |ikkje )?(?:påbegynt|påbyrja|startet|starta|begynt|byrja|ferdig|fullført|gjennomført|utført|avslutta|avsluttet|pågår|i gang|i rute|planlagt|utsatt|utsett|forsinket|forsinka|under arbeid|rød|raud|gul|grønn|grøn|ja|nei|\\d{1,3} ?%)\\b.{0,40}$");

    private final Table table;
    private final int header;
    private int goal = -1;
    private int text = -1;
    private int who = -1;
    private int status = -1;
    private int when = -1;
    private final Map<Integer, Integer> years = new TreeMap<>();

    private PlanColumns(Table table) {
        this.table = table;
        var named = named(table);
        header = named < 0 ? unknown(table) : named;
        if (header >= 0) {
            byName(table.rows().get(header));
            byContents();
        }
    }

    /** The columns of a table; none of them, where no row of it names them. */
    public static PlanColumns of(Table table) {
        return new PlanColumns(table);
    }

    /** The row that names them, or -1. */
    public int header() {
        return header;
    }

    public int goal() {
        return goal;
    }

    /** The column that tells what is to be done. */
    public int text() {
        return text;
    }

    public int who() {
        return who;
    }

    public int status() {
        return status;
    }

    public int when() {
        return when;
    }

    /** The columns named as years, with their years. */
    public Map<Integer, Integer> years() {
        return years;
    }

    /** Whether they tell of measures, and who does them or by when. */
    boolean tellOfMeasures() {
        return text >= 0 && (who >= 0 || when >= 0 || !years.isEmpty());
    }

    /** Whether they tell of measures, and both who does them and by when. */
    boolean tellAll() {
        return text >= 0 && who >= 0 && (when >= 0 || status >= 0 || !years.isEmpty());
    }

    private static int named(Table table) {
        return IntStream.range(0, Math.min(FIRST_ROWS, table.rows().size()))
                .filter(at -> table.rows().get(at).filled().stream()
                                .map(cell -> cell.text().strip())
                                .filter(PlanColumns::isName)
                                .count()
                        >= 2)
                .findFirst()
                .orElse(-1);
    }

    private static boolean isName(String words) {
        return isMeasure(words)
                || Stream.of(PlanColumn.values()).anyMatch(column -> column.is(words))
                || ONLY_YEAR.matcher(words).matches();
    }

    // the first row of several short cells, above cells that tell who and by when
    private static int unknown(Table table) {
        return IntStream.range(0, Math.min(FIRST_ROWS, table.rows().size() - 1))
                .filter(at -> table.rows().get(at).filled().size() > 2)
                .limit(1)
                .filter(at -> table.rows().get(at).filled().stream()
                        .allMatch(cell -> cell.words().length() <= LONGEST_NAME && !isTime(cell) && !isProgress(cell)))
                .findFirst()
                .orElse(-1);
    }

    private static boolean isMeasure(String name) {
        return PlanColumn.MEASURE.is(name) || DESCRIBED.matcher(name).matches();
    }

    private void byName(Row names) {
        for (var i = 0; i < names.cells().size(); i++) {
            var name = names.text(i).strip();
            var year = YEAR.matcher(name);
            if (isMeasure(name) && (goal < 0 || text >= 0 || !followedByMeasure(names, i))) {
                goal = text >= 0 && goal < 0 ? text : goal;
                text = i;
            } else if (PlanColumn.GOAL.is(name) || isMeasure(name)) {
                goal = i;
            } else if (PlanColumn.WHO.is(name)) {
                who = i;
            } else if (status < 0 && PlanColumn.STATUS.is(name)) {
                status = i;
            } else if (PlanColumn.WHEN.is(name)) {
                when = i;
            } else if (year.find() && name.length() < 12) {
                years.put(i, Integer.valueOf(year.group(1)));
            }
        }
    }

    private static boolean followedByMeasure(Row names, int at) {
        return IntStream.range(at + 1, names.cells().size())
                .anyMatch(i -> isMeasure(names.text(i).strip()));
    }

    private void byContents() {
        var width =
                table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (var i = 0; i < width; i++) {
            if (!isTaken(i) && when < 0 && years.isEmpty() && most(i, PlanColumns::isTime)) {
                when = i;
            } else if (!isTaken(i) && status < 0 && most(i, PlanColumns::isProgress)) {
                status = i;
            }
        }
        for (var i = Math.max(text + 1, 1); i < width && who < 0; i++) {
            who = !isTaken(i) && areSomebody(i) ? i : who;
        }
        if (text < 0 && (who >= 0 || when >= 0)) {
            measures(width);
        }
        if (goal < 0 && text > 0 && isGoal(0)) {
            goal = 0;
        }
    }

    // «Helseforetaket», «Fagråd for digitalisering»: as many as those known
    private boolean areSomebody(int column) {
        var cells = TableColumn.of("", rows(), column).cells();
        return cells.stream().allMatch(cell -> CellWords.mayBeSomebody(cell.words()) && !isProgress(cell))
                && cells.stream()
                                        .filter(cell -> new TableColumn("", List.of(cell)).areSomebody())
                                        .count()
                                * 2
                        >= Math.max(cells.size(), 1);
    }

    // the same words again, or none, in the rows below
    private boolean isGoal(int column) {
        var cells = TableColumn.of("", rows(), column).cells();
        return !isTaken(column)
                && most(column, PlanColumns::areWords)
                && cells.stream().map(Cell::text).distinct().count() < rows().size();
    }

    // words stand in the columns before those that tell who and by when, the goals first
    private void measures(int width) {
        var ends = Stream.of(who, when, status)
                .filter(at -> at > 0)
                .min(Integer::compare)
                .orElse(width);
        var words = IntStream.range(0, ends)
                .filter(at -> !isTaken(at) && most(at, PlanColumns::areWords))
                .boxed()
                .toList();
        text = words.isEmpty() ? -1 : words.getLast();
        goal = goal < 0 && words.size() > 1 ? words.getFirst() : goal;
    }

    private boolean isTaken(int column) {
        return Stream.of(goal, text, who, status, when).anyMatch(at -> at == column) || years.containsKey(column);
    }

    private List<Row> rows() {
        return table.rows().subList(header + 1, table.rows().size());
    }

    private boolean most(int column, Predicate<Cell> condition) {
        return TableColumn.of("", rows(), column).most(condition);
    }

    private static boolean isTime(Cell cell) {
        return CellWords.mayBeTime(cell.words()) && !cell.words().strip().has(NUMBER) && !isProgress(cell)
                || cell.words().length() <= LONGEST_NAME && cell.words().has(TIME);
    }

    private static boolean isProgress(Cell cell) {
        return cell.words().strip().has(PROGRESS);
    }

    private static boolean areWords(Cell cell) {
        return !cell.words().strip().has(NUMBER) && cell.words().length() > 3;
    }

    /** Whether rows of one cell alone name the goals of those below them, as where one of them stands first. */
    public boolean goalsAreRows() {
        return header >= 0
                && rows().size() > 1
                && rows().getFirst().filled().size() == 1
                && rows().get(1).filled().size() > 1;
    }
}
