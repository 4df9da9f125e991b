package no.vedtakslogg.papers.actionplan;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.parts.PlanColumn;
import no.vedtakslogg.papers.parts.PlanColumns;
import no.vedtakslogg.papers.references.Reference;
import no.vedtakslogg.papers.references.References;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Row;
import org.jspecify.annotations.Nullable;

/** Reads one table of an action plan; a cell left empty goes on from the row above. */
final class PlanTable {
    private static final Pattern MEASURE_NUMBER =
            Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2}){1,3}\\s?[A-Z]?|[A-Z]\\d{1,2}|\\d{1,2}[a-z]?)\\.?(?=\\s|$)");
    private static final Pattern SAME_AS =
            Pattern.compile("(?iu)(?:ref\\.?|som|samme som|se)\\s+(\\d{1,2}(?:\\.\\d{1,2}){1,3}\\s?[A-Z]?)");
    private static final Pattern NAMED_GOAL =
            Pattern.compile("^(?:(\\p{L}+)(?=\\s*[\\d:]))?\\s*(\\d{1,2}(?:\\.\\d{1,2})?)?\\s*[.:–-]?\\s+(?=\\p{Lu})");
    private static final Pattern SAME_IN_GOAL = Pattern.compile("(?iu)^som\\s+\\d");

    /** Which column says what, and which have the numbers; -1 for one that is not there. */
    private record Columns(PlanColumns told, int goalNumber, int number) {}

    private final Table table;
    private final @Nullable Columns columns;
    private final int header;
    private final @Nullable Found<String> area;
    private @Nullable Found<String> goalNumber;
    private @Nullable Found<String> goal;
    private @Nullable Found<String> responsible;

    PlanTable(Table table, @Nullable PlanTable before, @Nullable Found<String> area) {
        this.table = table;
        this.area = area;
        var told = PlanColumns.of(table);
        this.header = told.header();
        if (header >= 0) {
            this.columns = columns(table, told);
        } else {
            this.columns = before == null ? null : before.columns;
            if (before != null) {
                goalNumber = before.goalNumber;
                goal = before.goal;
                responsible = before.responsible;
            }
        }
    }

    private static Columns columns(Table table, PlanColumns told) {
        return new Columns(
                told,
                numberBeside(table, told.header(), told.goal(), -1),
                numberBeside(table, told.header(), told.text(), told.goal()));
    }

    // the column just before a text column, where it holds numbers
    private static int numberBeside(Table table, int header, int column, int after) {
        var at = column - 1;
        if (column < 0 || at <= after) {
            return -1;
        }
        var cells = table.rows().subList(header + 1, table.rows().size()).stream()
                .map(row -> row.text(at))
                .filter(text -> !text.isBlank())
                .toList();
        var numbers = cells.stream()
                .filter(text -> MEASURE_NUMBER.matcher(text).find())
                .count();
        return numbers * 2 > cells.size() ? at : -1;
    }

    List<PlanRow> rows() {
        var rows = new ArrayList<PlanRow>();
        if (columns != null) {
            for (var row : table.rows().subList(header + 1, table.rows().size())) {
                read(row, columns, rows);
            }
        }
        return rows;
    }

    private void read(Row row, Columns at, List<PlanRow> rows) {
        if (at.told().goalsAreRows() && row.filled().size() == 1) {
            goalAlone(row.filled().getFirst().words().strip());
            return;
        }
        var ownGoal = cell(row, at.told().goal());
        if (ownGoal != null || cell(row, at.goalNumber()) != null) {
            var number = cell(row, at.goalNumber());
            goalNumber = number == null ? numberIn(ownGoal) : Found.words(number, Certainty.CERTAIN);
            goal = ownGoal == null ? null : Found.words(withoutNumber(ownGoal, at.goalNumber() < 0), Certainty.CERTAIN);
            responsible = null;
        }
        var words = cell(row, at.told().text());
        if (words == null) {
            return;
        }
        var numberCell = cell(row, at.number());
        var number = numberCell == null ? (at.number() < 0 ? numberIn(words) : null) : numberIn(numberCell);
        var who = cell(row, at.told().who());
        if (who != null) {
            responsible = Found.words(who, Certainty.CERTAIN);
        }
        var marks = new TreeMap<Integer, Found<String>>();
        at.told().years().forEach((column, year) -> {
            var mark = cell(row, column);
            if (mark != null) {
                marks.put(year, Found.words(mark, Certainty.CERTAIN));
            }
        });
        var references = new ArrayList<Reference>();
        row.filled().forEach(cell -> references.addAll(References.in(cell.words())));
        var when = cell(row, at.told().when());
        var status = cell(row, at.told().status());
        rows.add(new PlanRow(
                area,
                goalNumber,
                goal,
                number,
                Found.words(withoutNumber(words, at.number() < 0), Certainty.CERTAIN),
                who != null || responsible == null
                        ? responsible
                        : new Found<>(responsible.value(), responsible.span(), Certainty.DOUBTFUL),
                when == null ? null : Found.words(when, Certainty.CERTAIN),
                marks,
                sameAs(numberCell, ownGoal),
                references,
                status == null ? null : Found.words(status, Certainty.CERTAIN)));
    }

    // «Mål 1: Bedre overganger» and «Innsatsområde 2 – Felles kompetanse» are called by what comes behind
    private void goalAlone(Passage words) {
        var name = words.matcher(NAMED_GOAL);
        var named = name.find() && (name.group(1) == null || PlanColumn.GOAL.is(name.group(1)));
        goalNumber = named && name.group(2) != null ? Found.words(words.group(name, 2), Certainty.CERTAIN) : null;
        goal = Found.words(named ? words.sub(name.end()) : words, Certainty.CERTAIN);
        responsible = null;
    }

    private static @Nullable Found<String> sameAs(@Nullable Passage number, @Nullable Passage goal) {
        if (number != null) {
            var match = number.matcher(SAME_AS);
            if (match.find()) {
                return Found.words(number.group(match, 1), Certainty.CERTAIN);
            }
        }
        if (goal != null && goal.has(SAME_IN_GOAL)) {
            var match = goal.matcher(SAME_AS);
            if (match.find()) {
                return Found.words(goal.group(match, 1), Certainty.LIKELY);
            }
        }
        return null;
    }

    static @Nullable Found<String> numberIn(@Nullable Passage words) {
        if (words == null) {
            return null;
        }
        var match = words.matcher(MEASURE_NUMBER);
        return match.find()
                ? Found.words(words.group(match, 1), Certainty.CERTAIN).map(text -> text.replaceAll("\\s", ""))
                : null;
    }

    static Passage withoutNumber(Passage words, boolean numberWithin) {
        var match = words.matcher(MEASURE_NUMBER);
        return numberWithin && match.find() && match.end() < words.length()
                ? words.sub(match.end()).strip()
                : words;
    }

    private static @Nullable Passage cell(Row row, int column) {
        return column < 0
                        || column >= row.cells().size()
                        || row.cells().get(column).isEmpty()
                ? null
                : row.cells().get(column).words();
    }
}
