package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Cell;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.Heading;
import no.vedtakslogg.papers.words.Headings;
import no.vedtakslogg.papers.words.KeyWords;
import no.vedtakslogg.papers.words.Names;
import no.vedtakslogg.papers.words.PointNumber;

/**
 * What the columns of minutes kept as a table tell, whatever they are called: sentences what was said, and the last of them
 * what it ended in; behind these names who answers for it, and days by when.
 */
final class MinutesColumns {
    private static final KeyWords RESULT = new KeyWords(
            "vedtak(?:et)?|vedtatt|vedteke|beslutning(?:er|en|ar|spunkt)?|besluttet|beslutta|konklusjon(?:er|ar|en)?|konkludert|avgjerd(?:er)?"
                    + "|avgjørelser?|avgjort|utfall(?:et)?|resultat(?:et)?|enighet|enige|einige|einigheit|semje|samde|avtaler?|avtalt|avtala|bestemt|bestemte"
                    + "|tiltak(?:et)?|aksjon(?:er|ar)?|aksjonspunkt(?:er)?|oppfølging(?:spunkt|a|en)?|oppfølgjing|videre|vidare|gjør|gjer|gjøre|gjere|gjøres|gjerast"
                    + "|gjøremål|gjeremål|steg|skritt|todo|do|oppgaver?|oppgåver?|anbefaling(?:er)?|tilråding(?:ar)?|bestilling(?:er|ar)?|løsning|løysing",
            "innhold|innhald|arbeid|arbeidet|veien|vegen|neste|to|vi|nå|no|ble|blei|vart|er|hva|kva|som|det|dette|i|møtet|møtets|om|og|eller|saken|saka|sak|skal|må"
                    + "|prosess|prosessen|fra|frå|til|etter|av|felles|nye?|punkt|liste|plan|referat|behandling|handsaming|status|aktuelle|konkrete?|\\p{L}+s");

    // «Merknader», «Status» and «Bakgrunn» tell of a case, and never what it ended in
    private static final KeyWords ONLY_SAID = new KeyWords(
            "merknad(?:er|ar)?|kommentar(?:er|ar)?|innspill|innspel|diskusjon(?:en)?|drøfting(?:er|ar|a|en)?|bakgrunn|status|orientering|informasjon|saksopplysninger|innledning|innleiing|referat|notat(?:er)?|spørsmål|vedlegg|dokument(?:er)?|presentasjon",
            "og|i|om|på|fra|frå|til|hva|kva|ble|vart|det|møtet|saken|saka|vi|kort|\\p{L}+s");

    private static final Set<Heading> DECIDES = EnumSet.of(
            Heading.DECISION, Heading.CONCLUSION, Heading.FOLLOW_UP, Heading.PROPOSAL, Heading.VOTING, Heading.MOVED);
    private static final Pattern UNIT = Pattern.compile(
            "(?iu)^(?:\\p{L}+ ){0,2}(?:\\p{L}{2,}(?:en|et|ene|ane|leder|leiar|sjef|direktør|koordinator|rådgiver|rådgjevar|lege|lærer|sykepleier|kommuner|kommunar)|alle|kommune|HF|(?-i:\\p{Lu}{2,6}))$");
    private static final Pattern TIME = Pattern.compile(
            "(?iu)\\d{1,2}\\.\\s?(?:\\d{1,2}\\b|\\p{L}{3})|20\\d\\d|\\b(?:uke|veke|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|våren|høsten|hausten|sommeren|jul|neste|innen|innan|snarest|straks|løpende|fortløpende|årlig|årleg)\\b");
    private static final Pattern LABEL = Pattern.compile("\\p{L}\\s?:\\s");
    private static final int LONGEST_NAME = 45;
    private static final int LONGEST_TITLE = 120;
    private static final int FEWEST_ROWS = 2;

    private final Table.Row names;
    private final List<Table.Row> rows;
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
        for (var column = 0; column < width; column++) {
            place(column);
        }
    }

    static MinutesColumns of(Table table) {
        return new MinutesColumns(table);
    }

    private void place(int column) {
        var name = name(column);
        var cells = cells(column);
        if (number < 0 && told.isEmpty() && most(cells, MinutesColumns::isNumber)) {
            number = column;
        } else if (title < 0 && told.isEmpty() && !TableRole.tells(name) && most(cells, MinutesColumns::isTitle)) {
            title = column;
        } else if (!told.isEmpty() && isTime(name, cells)) {
            by.add(column);
        } else if (!told.isEmpty() && isSomebody(name, cells)) {
            who.add(column);
        } else if (most(cells, CellWords::tell) || TableRole.tells(name) || RESULT.are(KeyWords.in(name))) {
            told.add(column);
        }
    }

    private String name(int column) {
        return names.text(column).strip();
    }

    private List<Cell> cells(int column) {
        return rows.stream()
                .filter(row ->
                        column < row.cells().size() && !row.cells().get(column).isEmpty())
                .map(row -> row.cells().get(column))
                .filter(cell -> !CellWords.areNone(cell.words()))
                .toList();
    }

    private static boolean most(List<Cell> cells, Predicate<Cell> condition) {
        return !cells.isEmpty() && cells.stream().filter(condition).count() * 2 > cells.size();
    }

    private static boolean isNumber(Cell cell) {
        var words = cell.words();
        return CaseNumbers.areAlone(words)
                || PointNumber.of(words).isPresent()
                || CaseNumbers.ofYear(words).isPresent();
    }

    private static boolean isTitle(Cell cell) {
        var first = cell.lines().getFirst().words();
        return first.length() <= LONGEST_TITLE && !CellWords.areSentence(first) && !Names.isName(cell.words());
    }

    private static boolean isTime(String name, List<Cell> cells) {
        return ColumnNames.WHEN.is(name)
                || !ColumnNames.WHO.is(name)
                        && !cells.isEmpty()
                        && cells.stream().allMatch(cell -> CellWords.mayBeTime(cell.words()) && isBare(cell))
                        && most(cells, cell -> cell.words().has(TIME));
    }

    private static boolean isSomebody(String name, List<Cell> cells) {
        return ColumnNames.WHO.is(name)
                || !cells.isEmpty()
                        && cells.stream().allMatch(cell -> CellWords.mayBeSomebody(cell.words()) && isBare(cell))
                        && most(cells, MinutesColumns::namesSomebody);
    }

    // «Ansvar: Kari» says itself what it tells
    private static boolean isBare(Cell cell) {
        return !CellWords.tell(cell) && !cell.words().has(LABEL);
    }

    private static boolean namesSomebody(Cell cell) {
        return cell.lines().stream()
                .flatMap(line -> Names.parts(line.words()).stream())
                .allMatch(part -> Names.isName(part) || part.has(UNIT));
    }

    /** Whether cells tell of cases as those of minutes do, though no name says so. */
    boolean tellOfCases() {
        return rows.size() >= FEWEST_ROWS
                && names.filled().size() > 1
                && names.filled().stream()
                        .allMatch(cell -> cell.words().length() <= LONGEST_NAME && !CellWords.tell(cell))
                && names.cells().stream().noneMatch(cell -> !cell.isEmpty() && isNumber(cell))
                && (title >= 0 || number >= 0)
                && (title < 0 || !RESULT.are(KeyWords.in(name(title))))
                && !told.isEmpty()
                && (told.size() > 1
                        || !who.isEmpty()
                        || !by.isEmpty()
                        || !decided().isEmpty());
    }

    /** Whether days stand behind what was said: those by when, and not of the meeting. */
    boolean tellsByWhen() {
        return !by.isEmpty();
    }

    /** The columns that tell what a case ended in, where their names alone would not say so. */
    Set<Integer> decided() {
        if (told.stream().anyMatch(column -> isNamedDecision(column))) {
            return Set.of();
        }
        var named = told.stream()
                .filter(column -> RESULT.are(KeyWords.in(name(column))))
                .collect(Collectors.toSet());
        var last = told.isEmpty() ? -1 : told.getLast();
        return !named.isEmpty() || told.size() < 2 || ONLY_SAID.are(KeyWords.in(name(last))) ? named : Set.of(last);
    }

    private boolean isNamedDecision(int column) {
        return column < names.cells().size()
                && !names.cells().get(column).isEmpty()
                && Headings.of(names.cells().get(column).lines().getFirst())
                        .filter(titled -> DECIDES.contains(titled.heading()))
                        .isPresent();
    }

    /** The columns that tell who answers, and by when. */
    AnswerColumns answers() {
        var named = AnswerColumns.named(names);
        return new AnswerColumns(together(named.who(), who), together(named.by(), by), together(named.both(), both()));
    }

    private List<Integer> both() {
        return who.stream()
                .filter(column -> most(cells(column), cell -> cell.words().has(TIME)))
                .toList();
    }

    private static List<Integer> together(List<Integer> some, List<Integer> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().sorted().toList();
    }
}
