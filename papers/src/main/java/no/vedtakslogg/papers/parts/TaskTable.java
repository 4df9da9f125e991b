package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.Heading;
import no.vedtakslogg.papers.words.Headings;
import no.vedtakslogg.papers.words.KeyWords;
import no.vedtakslogg.papers.words.ResultWords;

/**
 * A table of what is to be done, with columns that tell who does it and by when, whatever they are called: «Tiltak | Ansvar |
 * Frist», «Gjøremål | Den som gjør det | Innen», or the same without names.
 */
public final class TaskTable {
    // «Sende ut rutinen», «Kari lager en plan.»
    private static final Pattern WORK = Pattern.compile("^(?:[-–•]\\s)?\\p{L}{2,}e\\s+\\p{L}|[.!]$");
    private static final KeyWords WORK_NAME = new KeyWords(
            "hva|kva|oppgave|oppgåve|oppgaver|oppgåver|gjøremål|gjeremål|aksjon|aksjoner|aksjonar|aksjonspunkt|tiltak|aktivitet|oppfølging|oppfølgjing",
            "skal|må|gjøres|gjerast|gjør|gjer|vi|som|det");
    private static final int FEWEST_WITHOUT_NAMES = 2;

    private final Optional<Table.Row> names;
    private final List<Table.Row> rows;
    private final AnswerColumns answers;

    private TaskTable(Optional<Table.Row> names, List<Table.Row> rows, AnswerColumns answers) {
        this.names = names;
        this.rows = rows;
        this.answers = answers;
    }

    /** The table as one of tasks, where it is one. */
    public static Optional<TaskTable> of(Table table) {
        if (table.rows().isEmpty()) {
            return Optional.empty(); // all of its work is done
        }
        var first = table.rows().getFirst();
        var below = table.rows().subList(1, table.rows().size());
        var named = AnswerColumns.named(first);
        if (!named.isEmpty()) {
            return Optional.of(new TaskTable(Optional.of(first), below, named.and(held(first, below))));
        }
        if (mayName(first) && !below.isEmpty()) {
            var held = held(first, below);
            if (!held.isEmpty() && ResultWords.are(first.text(0).strip()) || held.tellBoth() && holdWork(below)) {
                return Optional.of(new TaskTable(Optional.of(first), below, held));
            }
        }
        var held = held(new Table.Row(List.of()), table.rows());
        return held.tellBoth() && table.rows().size() >= FEWEST_WITHOUT_NAMES && holdWork(table.rows())
                ? Optional.of(new TaskTable(Optional.empty(), table.rows(), held))
                : Optional.empty();
    }

    /** Whether in every row below the names somebody stands where they tell of one, and a day where they tell by when. */
    static boolean isEven(Table table) {
        var rows = table.rows().subList(1, table.rows().size());
        var held = held(new Table.Row(List.of()), rows);
        return !held.who().isEmpty() && !held.by().isEmpty() && held.both().isEmpty();
    }

    // a day or a sentence is no name
    private static boolean mayName(Table.Row row) {
        return row.filled().size() > 1
                && row.filled().stream()
                        .allMatch(
                                cell -> CellWords.mayName(cell) && !cell.words().hasFigure());
    }

    private static boolean holdWork(List<Table.Row> rows) {
        var filled = rows.stream().filter(row -> !row.filled().isEmpty()).toList();
        return filled.stream()
                                .filter(row -> row.filled().stream()
                                        .limit(2)
                                        .anyMatch(cell -> cell.words().strip().has(WORK)))
                                .count()
                        * 2
                > filled.size();
    }

    // what stands before the first of them is the work
    private static AnswerColumns held(Table.Row names, List<Table.Row> rows) {
        var width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var who = new ArrayList<Integer>();
        var by = new ArrayList<Integer>();
        var both = new ArrayList<Integer>();
        var work = false;
        for (var at = 0; at < width; at++) {
            var column = TableColumn.of(names.text(at), rows, at);
            if (work && column.areTimes() && column.holdTimes()) {
                by.add(at);
            } else if (work && column.areSomebody()) {
                who.add(at);
                if (column.holdTimes()) {
                    both.add(at);
                }
            } else {
                work |= !column.cells().isEmpty() && !column.areNumbers();
            }
        }
        return new AnswerColumns(who, by, both);
    }

    /** What its columns are called, where they have names. */
    public Optional<Table.Row> names() {
        return names;
    }

    /** Whether one of its columns is called what there is to do: «Hva», «Oppgave», and none what was decided. */
    public boolean nameWork() {
        return names.isPresent()
                && names.get().filled().stream().anyMatch(name -> WORK_NAME.are(KeyWords.in(name.text())))
                && names.get().filled().stream()
                        .flatMap(name -> Headings.of(name.lines().getFirst()).stream())
                        .allMatch(titled -> titled.heading() == Heading.FOLLOW_UP);
    }

    /** The rows below the names. */
    public List<Table.Row> rows() {
        return rows;
    }

    /** What a row tells of the work in it; nothing where nobody answers for it. */
    public Optional<AnsweredRow> answered(Table.Row row) {
        return AnsweredRow.of(answers, row);
    }

    /** Whether its columns tell both who answers and by when. */
    public boolean tellsBoth() {
        return answers.tellBoth();
    }
}
