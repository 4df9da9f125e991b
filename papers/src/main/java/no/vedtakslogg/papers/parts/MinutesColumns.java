package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.Heading;
import no.vedtakslogg.papers.words.Headings;
import no.vedtakslogg.papers.words.KeyWords;
import no.vedtakslogg.papers.words.ResultWords;

/**
 * What the columns of minutes kept as a table tell, whatever they are called: sentences what was said, and the last of them
 * what it ended in; behind these names who answers for it, and days by when.
 */
final class MinutesColumns {
    // «Merknader», «Status» and «Bakgrunn» tell of a case, and never what it ended in
    private static final KeyWords ONLY_SAID = new KeyWords(
            "merknad(?:er|ar)?|kommentar(?:er|ar)?|innspill|innspel|diskusjon(?:en)?|drøfting(?:er|ar|a|en)?|bakgrunn|status|orientering|informasjon|saksopplysninger|innledning|innleiing|referat|notat(?:er)?|spørsmål|vedlegg|dokument(?:er)?|presentasjon",
            "og|i|om|på|fra|frå|til|hva|kva|ble|vart|det|møtet|saken|saka|vi|kort|\\p{L}+s");

    private static final Set<Heading> DECIDES = EnumSet.of(
            Heading.DECISION, Heading.CONCLUSION, Heading.FOLLOW_UP, Heading.PROPOSAL, Heading.VOTING, Heading.MOVED);
    private static final int FEWEST_ROWS = 2;

    private final Table.Row names;
    private final List<Table.Row> rows;
    private final List<TableColumn> columns;
    private final Set<Integer> decided;
    private final AnswerColumns answers;
    private final List<Integer> told = new ArrayList<>();
    private final List<Integer> who = new ArrayList<>();
    private final List<Integer> by = new ArrayList<>();
    private int number = -1;
    private int title = -1;

    private MinutesColumns(Table table) {
        this.names = table.rows().getFirst();
        this.rows = table.rows().subList(1, table.rows().size());
        var width =
                table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        this.columns = IntStream.range(0, width)
                .mapToObj(at -> TableColumn.of(names.text(at), rows, at))
                .toList();
        for (var column = 0; column < width; column++) {
            place(column);
        }
        this.decided = findDecided();
        this.answers = findAnswers();
    }

    static MinutesColumns of(Table table) {
        return new MinutesColumns(table);
    }

    private void place(int at) {
        var column = columns.get(at);
        if (number < 0 && told.isEmpty() && column.areNumbers()) {
            number = at;
        } else if (title < 0 && told.isEmpty() && !ToldColumn.is(column.name()) && column.areTitles()) {
            title = at;
        } else if (tellsBefore() && column.areTimes()) {
            by.add(at);
        } else if (tellsBefore() && column.areSomebody()) {
            who.add(at);
        } else if (column.tells()
                || column.holdWork()
                || ToldColumn.is(column.name())
                || ResultWords.are(column.name())) {
            told.add(at);
        }
    }

    // what was said may stand below the title in its cell
    private boolean tellsBefore() {
        return !told.isEmpty() || title >= 0 && columns.get(title).tells();
    }

    /** Whether cells tell of cases as those of minutes do, though no name says so. */
    boolean tellOfCases() {
        return rows.size() >= FEWEST_ROWS
                && names.filled().size() > 1
                && names.filled().stream().allMatch(CellWords::mayName)
                && names.cells().stream().noneMatch(cell -> !cell.isEmpty() && TableColumn.isNumber(cell))
                && (title >= 0 || number >= 0)
                && (title < 0 || !ResultWords.are(columns.get(title).name()))
                && !told.isEmpty()
                && (told.size() > 1 || !who.isEmpty() || !by.isEmpty() || !decided.isEmpty());
    }

    /** Whether every row holds the same kinds of things: a title, what was said, and whoever answers or by when. */
    boolean areEven() {
        return tellOfCases()
                && title >= 0
                && columns.get(title).cells().stream().noneMatch(CellWords::tell)
                && told.stream()
                        .allMatch(column -> columns.get(column).cells().stream().allMatch(CellWords::tell))
                && (!who.isEmpty() || !by.isEmpty());
    }

    /** Whether days stand behind what was said: those by when, and not of the meeting. */
    boolean tellsByWhen() {
        return !by.isEmpty();
    }

    /** The columns that tell what a case ended in, where their names alone would not say so. */
    Set<Integer> decided() {
        return decided;
    }

    /** The columns that tell who answers, and by when. */
    AnswerColumns answers() {
        return answers;
    }

    private Set<Integer> findDecided() {
        if (told.stream().anyMatch(column -> isNamedDecision(column))) {
            return Set.of();
        }
        var named = told.stream()
                .filter(column -> ResultWords.are(columns.get(column).name()))
                .collect(Collectors.toSet());
        var last = told.isEmpty() ? -1 : told.getLast();
        return !named.isEmpty()
                        || told.size() < 2
                        || ONLY_SAID.are(KeyWords.in(columns.get(last).name()))
                ? named
                : Set.of(last);
    }

    private boolean isNamedDecision(int column) {
        return column < names.cells().size()
                && !names.cells().get(column).isEmpty()
                && Headings.of(names.cells().get(column).lines().getFirst())
                        .filter(titled -> DECIDES.contains(titled.heading()))
                        .isPresent();
    }

    private AnswerColumns findAnswers() {
        return AnswerColumns.named(names)
                .without(told)
                .and(new AnswerColumns(
                        who,
                        by,
                        who.stream()
                                .filter(column -> columns.get(column).holdTimes())
                                .toList()));
    }
}
