package no.vedtakslogg.papers.parts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.CaseNumber;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.Days;
import no.vedtakslogg.papers.words.Letters;
import no.vedtakslogg.papers.words.RomanFigures;
import org.jspecify.annotations.Nullable;

/** A part of a paper while it is read. */
final class OpenPart {
    private static final Pattern COUNTED = Pattern.compile(
            "^(?:(?iu:pkt|punkt)\\.?\\s*(?=\\d{1,2}[.):]?\\s))?(\\d{1,2})(?:\\s?[.):–-]|(?<=\\.\\s{0,3}\\d{1,2})\\s)\\s*\\p{L}");

    private static final Pattern ROMAN = Pattern.compile("^([IVX]{1,5})[.)]\\s+\\p{L}");

    private static final int FIRST_LINES = 4;
    private static final Pattern ATTACHED = Pattern.compile("(?iu)^vedlegg\\s*:\\s*\\S");

    final PartKind kind;
    final @Nullable Line title;
    /** Whether its title calls to a meeting, or is that of a list of what shall be taken up. */
    boolean calls;

    /** Whether what stands above its agenda names cases. */
    final List<Block> front = new ArrayList<>();

    final List<Table> agendaTables = new ArrayList<>();
    final List<Table> planTables = new ArrayList<>();
    final List<Table> logTables = new ArrayList<>();
    final List<OpenCase> cases = new ArrayList<>();
    private final List<Line> agendaLines = new ArrayList<>();
    private final List<CaseNumber> listed = new ArrayList<>();
    private final UntitledRows untitled = new UntitledRows();
    private int counted;

    OpenPart(PartKind kind, @Nullable Line title) {
        this.kind = kind;
        this.title = title;
        this.calls = kind == PartKind.NOTICE;
    }

    /** The same part as an extract of the minutes. */
    OpenPart asExtract() {
        var extract = new OpenPart(PartKind.CASE_MINUTES, title);
        extract.front.addAll(front);
        return extract;
    }

    void addToAgenda(Line line) {
        agendaLines.add(line);
        untitled.add(line.words());
        CaseHeading.of(line, true).map(CaseHeading::number).ifPresent(number -> listed.add(number.value()));
        counted = countOf(line) == counted + 1 ? counted + 1 : counted;
    }

    void addToAgenda(Line line, CaseHeading row) {
        addToAgenda(line);
        if (row.number() != null && !lists(row.number().value())) {
            listed.add(row.number().value());
        }
    }

    /** Whether a line below the agenda's last row tells of that row. */
    boolean isOfRow(Line line) {
        return !agendaLines.isEmpty() && isBelow(agendaLines.getFirst(), line);
    }

    /** Whether a line is set further in than a row straight above it, or names the row's papers. */
    static boolean isBelow(Line row, Line line) {
        return !line.afterGap() && line.indent() > row.indent() + 1
                || line.words().has(ATTACHED);
    }

    /** Whether a row of the agenda is a number alone, whose title may be any words. */
    boolean waitsForTitle() {
        return untitled.any();
    }

    boolean hasAgenda() {
        return !agendaLines.isEmpty() || !agendaTables.isEmpty();
    }

    /** Whether the agenda so far has a case of this number. */
    boolean lists(CaseNumber number) {
        return listed.stream().anyMatch(number::sameAs)
                || agendaTables.stream().anyMatch(table -> names(table, number));
    }

    /** Whether the agenda so far has the case, and by another title. */
    boolean listsOtherwise(CaseHeading heading) {
        var title = Letters.of(heading.title().toString());
        return heading.number() != null
                && lists(heading.number().value())
                && Stream.concat(agendaLines.stream(), agendaTables.stream())
                        .flatMap(Block::passages)
                        .noneMatch(words -> Letters.of(words.toString()).contains(title));
    }

    private static boolean names(Table table, CaseNumber number) {
        return table.rows().stream()
                .flatMap(row -> row.filled().stream().limit(3))
                .flatMap(cell -> CaseNumbers.atStart(cell.words()).stream())
                .anyMatch(start -> start.number().value().sameAs(number));
    }

    /** Whether a line counts on in the agenda: «3. Orientering» after «2. …» is a row, whatever the word alone may open. */
    boolean countsOn(Line line) {
        return (counted > 0 || !hasAgenda()) && countOf(line) == counted + 1;
    }

    /** Whether a number is the next after that of the last row that has one, or there are some rows before it. */
    boolean countsOn(CaseNumber number) {
        return listed.size() > 1 && listed.getLast().number() + 1 == number.number();
    }

    /** Whether a case may be the first row of the agenda, or counts on from the last one, or is the first of another series. */
    boolean continuesWith(CaseNumber number) {
        return listed.isEmpty()
                ? !hasAgenda()
                : listed.getLast().number() + 1 == number.number()
                        || !Objects.equals(listed.getLast().series(), number.series());
    }

    private static int countOf(Line line) {
        var count = line.words().matcher(COUNTED);
        if (count.find()) {
            return Integer.parseInt(count.group(1));
        }
        var roman = line.words().matcher(ROMAN);
        return roman.find() ? RomanFigures.count(roman.group(1)) : -1;
    }

    /** Whether the title, or what stands above the cases, tells a day. */
    boolean tells(LocalDate day) {
        return Stream.concat(Stream.ofNullable(title), front.stream())
                .flatMap(Block::passages)
                .flatMap(words -> Days.all(words).stream())
                .anyMatch(told -> told.value().equals(day));
    }

    boolean isMinutes() {
        return kind == PartKind.MINUTES || kind == PartKind.CASE_MINUTES;
    }

    /** Whether it is the minutes of one meeting: its title says so, or it names those who met. */
    boolean tellsOfOneMeeting() {
        return isMinutes() || kind == PartKind.OTHER && front.stream().anyMatch(SignsOfMinutes::tellsWhoMet);
    }

    /** Whether one of its first lines names a plan of what is to be done: «Arbeidsplan for fagrådet 2026». */
    boolean isNamedPlan() {
        return front.stream()
                .limit(FIRST_LINES)
                .anyMatch(block -> block instanceof Line line && ListedMeasure.namesPlan(line));
    }

    boolean hasSomething() {
        return title != null
                || !front.isEmpty()
                || !cases.isEmpty()
                || hasAgenda()
                || !planTables.isEmpty()
                || !logTables.isEmpty();
    }

    Part close() {
        return new Part(
                kind,
                title,
                front,
                agendaTables,
                agendaLines,
                planTables,
                logTables,
                cases.stream().map(OpenCase::close).toList());
    }
}
