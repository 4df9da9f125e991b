package no.vedtakslogg.papers.actionplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.parts.PlanColumn;
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
    private static final Pattern DESCRIBED = name("beskrivelse|skildring|hva|kva");
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)");
    private static final Pattern MEASURE_NUMBER =
            Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2}){1,3}\\s?[A-Z]?|[A-Z]\\d{1,2}|\\d{1,2}[a-z]?)\\.?(?=\\s|$)");
    private static final Pattern SAME_AS =
            Pattern.compile("(?iu)(?:ref\\.?|som|samme som|se)\\s+(\\d{1,2}(?:\\.\\d{1,2}){1,3}\\s?[A-Z]?)");
    private static final Pattern SAME_IN_GOAL = Pattern.compile("(?iu)^som\\s+\\d");

    private static Pattern name(String words) {
        return Pattern.compile("(?:" + words + "):?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Which column says what; -1 for one that is not there. */
    private record Columns(
            int goalNumber,
            int goal,
            int number,
            int text,
            int who,
            int status,
            int deadline,
            Map<Integer, Integer> years,
            int width) {}

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
        this.header = header(table);
        if (header >= 0) {
            this.columns = columns(table, header);
        } else {
            this.columns = before == null ? null : before.columns;
            if (before != null) {
                goalNumber = before.goalNumber;
                goal = before.goal;
                responsible = before.responsible;
            }
        }
    }

    private static int header(Table table) {
        for (var i = 0; i < Math.min(3, table.rows().size()); i++) {
            var named = table.rows().get(i).filled().stream()
                    .map(cell -> cell.text().strip())
                    .filter(text -> isMeasure(text)
                            || Stream.of(PlanColumn.values()).anyMatch(column -> column.is(text))
                            || text.matches("20\\d\\d"))
                    .count();
            if (named >= 2) {
                return i;
            }
        }
        return -1;
    }

    private static Columns columns(Table table, int header) {
        var names = table.rows().get(header);
        var width =
                table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        int goal = -1, text = -1, who = -1, status = -1, deadline = -1;
        var years = new TreeMap<Integer, Integer>();
        for (var i = 0; i < names.cells().size(); i++) {
            var name = names.text(i).strip();
            var year = YEAR.matcher(name);
            if (isMeasure(name) && (goal < 0 || text >= 0 || !followedByMeasure(names, i))) {
                if (text < 0 || goal >= 0) {
                    text = i;
                } else {
                    goal = text;
                    text = i;
                }
            } else if (PlanColumn.GOAL.is(name) || isMeasure(name)) {
                goal = i;
            } else if (PlanColumn.WHO.is(name)) {
                who = i;
            } else if (status < 0 && PlanColumn.STATUS.is(name)) {
                status = i;
            } else if (PlanColumn.WHEN.is(name)) {
                deadline = i;
            } else if (year.find() && name.length() < 12) {
                years.put(i, Integer.valueOf(year.group(1)));
            }
        }
        return new Columns(
                numberBeside(table, header, goal, -1),
                goal,
                numberBeside(table, header, text, goal),
                text,
                who,
                status,
                deadline,
                years,
                width);
    }

    private static boolean followedByMeasure(Row names, int at) {
        for (var i = at + 1; i < names.cells().size(); i++) {
            if (isMeasure(names.text(i).strip())) {
                return true;
            }
        }
        return false;
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
        var ownGoal = cell(row, at.goal());
        if (ownGoal != null || cell(row, at.goalNumber()) != null) {
            var number = cell(row, at.goalNumber());
            goalNumber = number == null ? numberIn(ownGoal) : Found.words(number, Certainty.CERTAIN);
            goal = ownGoal == null ? null : Found.words(withoutNumber(ownGoal, at.goalNumber() < 0), Certainty.CERTAIN);
            responsible = null;
        }
        var words = cell(row, at.text());
        if (words == null) {
            return;
        }
        var numberCell = cell(row, at.number());
        var number = numberCell == null ? (at.number() < 0 ? numberIn(words) : null) : numberIn(numberCell);
        var who = cell(row, at.who());
        if (who != null) {
            responsible = Found.words(who, Certainty.CERTAIN);
        }
        var marks = new TreeMap<Integer, Found<String>>();
        at.years().forEach((column, year) -> {
            var mark = cell(row, column);
            if (mark != null) {
                marks.put(year, Found.words(mark, Certainty.CERTAIN));
            }
        });
        var references = new ArrayList<Reference>();
        row.filled().forEach(cell -> references.addAll(References.in(cell.words())));
        var when = cell(row, at.deadline());
        var status = cell(row, at.status());
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

    private static @Nullable Found<String> numberIn(@Nullable Passage words) {
        if (words == null) {
            return null;
        }
        var match = words.matcher(MEASURE_NUMBER);
        return match.find()
                ? Found.words(words.group(match, 1), Certainty.CERTAIN).map(text -> text.replaceAll("\\s", ""))
                : null;
    }

    private static Passage withoutNumber(Passage words, boolean numberWithin) {
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

    private static boolean isMeasure(String name) {
        return PlanColumn.MEASURE.is(name) || DESCRIBED.matcher(name).matches();
    }
}
