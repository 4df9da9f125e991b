package no.vedtakslogg.papers.parts;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Table;

/**
 * The columns of a table that tell who answers for what stands beside them, and by when.
 *
 * @param who those for whoever answers
 * @param by those for the deadline
 * @param both those of the first that tell of the deadline too: «Ansvar/frist»
 */
record AnswerColumns(List<Integer> who, List<Integer> by, List<Integer> both) {
    private static final Pattern BOTH = Pattern.compile("(?iu).*(?:frist|når).*");
    private static final Pattern ANSWERS =
            Pattern.compile("(?iu)(?:oppfølging(?:s|\\s?/\\s?|\\sog\\s)?)?ansv(?:ar|\\.)?:?");

    AnswerColumns {
        who = List.copyOf(who);
        by = List.copyOf(by);
        both = List.copyOf(both);
    }

    /** The columns that these names tell of; the first column is for what they answer for. */
    static AnswerColumns named(Table.Row names) {
        return new AnswerColumns(
                columns(names, column -> ColumnNames.WHO.is(name(names, column)) && answers(names, column)),
                columns(names, column -> ColumnNames.WHEN.is(name(names, column))),
                columns(
                        names,
                        column -> ColumnNames.WHO.is(name(names, column))
                                && BOTH.matcher(name(names, column)).matches()));
    }

    private static List<Integer> columns(Table.Row names, Predicate<Integer> condition) {
        return IntStream.range(1, names.cells().size())
                .boxed()
                .filter(condition)
                .toList();
    }

    /** Whether a column tells who answers for what stands before it, or by when: one before the words names who presents them. */
    static boolean answers(Table.Row names, int column) {
        return ColumnNames.WHEN.is(name(names, column))
                || ColumnNames.WHO.is(name(names, column))
                        && (BOTH.matcher(name(names, column)).matches()
                                || names.cells().stream()
                                        .map(cell -> cell.text().strip())
                                        .anyMatch(ColumnNames.WHEN::is)
                                || names.cells().subList(0, column).stream()
                                        .map(cell -> cell.text().strip())
                                        .anyMatch(AnswerColumns::tells)
                                || endsRow(names, column));
    }

    private static String name(Table.Row names, int column) {
        return names.text(column).strip();
    }

    // «Sak | Innhold | Ansvar»: who presents a case is named otherwise, or before its words
    private static boolean endsRow(Table.Row names, int column) {
        return column > 1
                && column == names.cells().size() - 1
                && ANSWERS.matcher(name(names, column)).matches()
                && ColumnNames.NUMBER.is(name(names, 0));
    }

    private static boolean tells(String name) {
        return !name.isEmpty()
                && !ColumnNames.NUMBER.is(name)
                && !ColumnNames.TITLE.is(name)
                && !ColumnNames.TYPE.is(name);
    }

    /** These columns and others. */
    AnswerColumns and(AnswerColumns more) {
        return new AnswerColumns(together(who, more.who), together(by, more.by), together(both, more.both));
    }

    /** These columns but for some. */
    AnswerColumns without(Collection<Integer> some) {
        return new AnswerColumns(left(who, some), left(by, some), left(both, some));
    }

    private static List<Integer> left(List<Integer> columns, Collection<Integer> some) {
        return columns.stream().filter(column -> !some.contains(column)).toList();
    }

    private static List<Integer> together(List<Integer> some, List<Integer> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().sorted().toList();
    }

    boolean has(int column) {
        return who.contains(column) || by.contains(column);
    }

    /** Whether both whoever answers and the deadline are told. */
    boolean tellBoth() {
        return !who.isEmpty() && (!by.isEmpty() || !both.isEmpty());
    }

    boolean isEmpty() {
        return who.isEmpty() && by.isEmpty();
    }
}
