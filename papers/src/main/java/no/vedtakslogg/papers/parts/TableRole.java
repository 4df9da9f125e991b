package no.vedtakslogg.papers.parts;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.KeyWords;
import no.vedtakslogg.papers.words.PersonColumn;
import no.vedtakslogg.papers.words.PointNumber;

/** What a table is for, told by the names of its columns and by what stands in them. */
enum TableRole {
    AGENDA,
    PLAN,
    LOG,
    CASES,
    UPRIGHT_CASES,
    MEETINGS,
    CASE_HEAD,
    OTHER;

    private static final Pattern GOAL =
            columns("(?:del|hoved|hovud)?mål|innsatsområde|satsingsområde|målsetting|målsetjing");
    private static final Pattern MEASURE = columns(
            "(?:aktuelle )?tiltak(?:sbeskrivelse)?|handling(?:er|ar)?(?: og fr[ae]mdrift)?|aktivitet(?:er|ar)?");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    private static final Set<ColumnNames> COLUMNS =
            EnumSet.complementOf(EnumSet.of(ColumnNames.PAGE, ColumnNames.WHEN));
    private static final Pattern REMARK = columns("vedlegg|merknad|sakspapir|saksdokument|dokument");
    private static final String RESULT =
            "(?:vedtak|beslutning(?:er)?|konklusjon(?:er)?|avgjerd(?:er)?|tiltak|aksjon(?:er)?|oppfølging|anbefaling(?:er)?|avtal[et])";
    private static final Pattern TREATED = columns(
            RESULT + " ?(?:/|og|&) ?" + RESULT
                    + "|referat|vedtak|beslutning|konklusjon|diskusjon|referat/vedtak|behandling|saksgang|drøfting|vedtak/oppfølging|referat/konklusjon|oppsummering|konklusjon/oppfølging|innhold/vedtak|referat og vedtak|handsaming|avgjerd|drøftet|drøfta|besluttet|beslutta|aksjon(?:er|ar)?|aksjonspunkt(?:er)?|(?:hva|kva) (?:ble|blei|vart) (?:vi |det )?(?:(?:enige?|einige?|samde?) om|avtalt|avtala|bestemt|besluttet|beslutta|vedtatt|vedteke)\\??|konklusjon/vedtak|vedtak/konklusjon");
    // «Hva ble sagt», «Kommentarer og innspill», «Bakgrunn»: beside titles they tell of the cases too
    private static final KeyWords SAID = new KeyWords(
            "referat|diskusjon|drøfting|drøftinger|drøftingar|behandling|handsaming|kommentar|kommentarer|kommentarar|notat|notater|oppsummering|innspill|innspel|sagt|snakket|snakka|prata|pratet|diskuterte|drøftet|drøfta|gjennomgått|konklusjon|konklusjoner|konklusjonar|vedtak|beslutning|beslutninger|avgjerd|avgjørelse|vedtatt",
            "og|i|om|på|fra|frå|til|hva|kva|ble|vart|det|møtet|saken|saka|vi|kort|oppfølging|tiltak|bakgrunn|status|ansvar");
    // beside numbers and titles, in minutes
    private static final Pattern DONE =
            columns("tiltak|oppfølging|oppfølgjing|resultat|(?:hva|kva) (?:gjør|gjer) vi\\??|aksjon");
    private static final Pattern FOLLOWED =
            columns("status|frist|oppfølging|utført|fullført|oppfølging/status|status/oppfølging|ferdig|frist/status");
    private static final Pattern TIME =
            Pattern.compile("(?iu)(?:kl\\.?\\s*)?\\d{1,2}[.:]\\d{2}(?:\\s*[-–]\\s*\\d{1,2}[.:]\\d{2})?");

    private static final Pattern FIGURE = Pattern.compile("\\d");

    private static final int LARGEST_HEAD = 4;
    private static final int MOST_OF_MEETINGS = 5;
    private static final int FEWEST_TOLD = 2;

    private static Pattern columns(String words) {
        return Pattern.compile("(?:" + words + "):?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether a column of this name tells what was said of a case, or decided. */
    static boolean tells(String column) {
        return is(column, TREATED) || SAID.are(KeyWords.in(column));
    }

    static TableRole of(Table table, boolean afterAgendaHeading, boolean inMinutes, boolean inCase) {
        if (UprightTable.is(table) || inMinutes && UprightTable.tellsOfCases(table)) {
            return UPRIGHT_CASES;
        }
        if (MeetingColumns.areListed(table)) {
            return MEETINGS;
        }
        for (var row : table.rows().subList(0, Math.min(3, table.rows().size()))) {
            var names = row.filled().stream().map(cell -> cell.text().strip()).toList();
            var role = byNames(names, table, inMinutes, inCase);
            if (role != OTHER) {
                return role;
            }
        }
        return (numbered(table)
                                || timed(table)
                                || afterAgendaHeading && (isRow(table) || isCounted(table) || areNumberedTitles(table)))
                        && (afterAgendaHeading || !inMinutes)
                ? AGENDA
                : OTHER;
    }

    private static TableRole byNames(List<String> names, Table table, boolean inMinutes, boolean inCase) {
        var years = count(names, YEAR);
        if (any(names, MEASURE)
                        && (any(names, GOAL)
                                || years > 0
                                || any(names, ColumnNames.WHO)
                                        && !any(names, ColumnNames.NUMBER)
                                        && !(inMinutes && any(names, ColumnNames.TITLE)))
                || any(names, GOAL) && (years > 1 || any(names, FOLLOWED))) {
            return PLAN;
        }
        var onDay = names.stream().anyMatch(MeetingColumns::isDay);
        if (MeetingColumns.are(names)
                || onDay
                        && names.stream().anyMatch(MeetingColumns::isBody)
                        && names.size() <= MOST_OF_MEETINGS
                        && names.stream().noneMatch(TableRole::tells)) {
            return MEETINGS;
        }
        if (any(names, ColumnNames.NUMBER)
                && any(names, ColumnNames.TITLE)
                && onDay
                && names.size() <= 4
                && namesOneCase(table)) {
            return CASE_HEAD;
        }
        if (tellsWithinCells(table)) {
            return CASES;
        }
        if (tellsWhatWasDone(names, table)
                && (any(names, ColumnNames.NUMBER) || any(names, ColumnNames.TITLE) || onDay)) {
            var log = any(names, FOLLOWED) || onDay;
            return log && !(inMinutes && (!onDay || MinutesColumns.of(table).tellsByWhen())) ? LOG : CASES;
        }
        if (arePeople(names)) {
            return OTHER;
        }
        if (inMinutes && !inCase && MinutesColumns.of(table).tellOfCases()) {
            return CASES;
        }
        var agendaNames = names.stream()
                .filter(name -> COLUMNS.stream().anyMatch(column -> column.is(name)) || is(name, REMARK))
                .count();
        if (agendaNames >= 2
                && agendaNames >= names.size() - (any(names, ColumnNames.NUMBER) ? 2 : 1)
                && (any(names, ColumnNames.NUMBER) || any(names, ColumnNames.TITLE))
                && table.rows().size() > 1
                && !areFacts(names)) {
            return AGENDA;
        }
        return OTHER;
    }

    // «Saksbehandler | Kari Nord | Arkivsaknr. | 2026/2217»: every other cell tells what the one before it names
    private static boolean areFacts(List<String> names) {
        return names.size() % 2 == 0
                && IntStream.range(0, names.size())
                        .anyMatch(at ->
                                at % 2 == 1 && FIGURE.matcher(names.get(at)).find());
    }

    // «Navn | Tittel | Organisasjon» may name those who met, although a title is a case's too
    private static boolean arePeople(List<String> names) {
        return names.size() > 1
                && names.stream().anyMatch(PersonColumn.NAME::is)
                && names.stream().allMatch(name -> PersonColumn.of(name).isPresent());
    }

    // «Sak nr. | Sak | Møtedato» above one row opens the paper of that case
    private static boolean namesOneCase(Table table) {
        return table.rows().stream()
                                .skip(1)
                                .filter(row -> !row.filled().isEmpty())
                                .filter(row -> CaseNumbers.atStart(
                                                row.filled().getFirst().words())
                                        .isPresent())
                                .count()
                        == 1
                && table.rows().size() <= LARGEST_HEAD;
    }

    // a case's title, what was said and «Vedtak: …» below each other in one cell, its number there or in the first cell
    private static boolean tellsWithinCells(Table table) {
        return table.rows().stream()
                        .filter(row -> CaseTable.isNumbered(row)
                                && row.filled().stream().limit(2).anyMatch(TableRole::decidesBelowTitle))
                        .count()
                >= FEWEST_TOLD;
    }

    private static boolean decidesBelowTitle(Table.Cell cell) {
        return cell.lines().stream().skip(1).anyMatch(SignsOfMinutes::decides);
    }

    // «Protokoll» in every row of a column named «Vedtak» only leads to the words
    private static boolean tellsWhatWasDone(List<String> names, Table table) {
        var header = table.rows().stream()
                .filter(row -> row.cells().stream()
                        .anyMatch(cell -> tellsInMinutes(cell.text().strip())))
                .findFirst();
        return (names.stream().anyMatch(TableRole::tells)
                        || any(names, DONE) && any(names, ColumnNames.TITLE) && names.size() > 2)
                && header.filter(row -> table.rows().stream()
                                .filter(other -> other != row)
                                .anyMatch(other -> saysMore(row, other)))
                        .isPresent();
    }

    private static boolean tellsInMinutes(String column) {
        return tells(column) || is(column, DONE);
    }

    private static boolean saysMore(Table.Row header, Table.Row row) {
        for (var column = 0; column < header.cells().size(); column++) {
            if (tellsInMinutes(header.text(column).strip())
                    && row.text(column).strip().contains(" ")) {
                return true;
            }
        }
        return false;
    }

    // most rows have a case number among their first two cells
    private static boolean numbered(Table table) {
        var numbers = table.rows().stream()
                .filter(row -> row.filled().size() >= 2
                        && row.filled().stream()
                                .limit(2)
                                .anyMatch(cell ->
                                        PointNumber.isNamed(cell.words()) || CaseNumbers.areAlone(cell.words())))
                .count();
        return numbers >= 2 && numbers * 2 >= table.rows().size() || isCountedOfYear(table);
    }

    private static boolean isCountedOfYear(Table table) {
        return CaseNumbers.areOfOneYear(table.rows().stream()
                .map(row -> row.cells().getFirst())
                .filter(cell ->
                        !cell.isEmpty() && !ColumnNames.NUMBER.is(cell.text().strip()))
                .map(Table.Cell::words)
                .toList());
    }

    // 1, 2, 3 in the first column, which may be empty beside what is no case
    private static boolean isCounted(Table table) {
        var next = 1;
        for (var row : table.rows()) {
            var first = row.cells().getFirst();
            var count = first.isEmpty() ? null : PointNumber.of(first.words()).orElse(null);
            if (row.filled().isEmpty()
                    || !first.isEmpty() && (count == null || count.value().number() != next++)) {
                return false;
            }
        }
        return next > 2;
    }

    // a title over two lines makes a table of one row, where blank lines part the rows
    private static boolean isRow(Table table) {
        return table.rows().stream()
                .allMatch(row -> row.filled().size() > 2
                        && (TIME.matcher(row.text(0).strip()).matches()
                                || CaseNumbers.areAlone(row.filled().getFirst().words())));
    }

    // «Sak 1/26 Budsjett | 4»: number and title in one cell, and beside them perhaps the page
    private static boolean areNumberedTitles(Table table) {
        var rows = table.rows().stream()
                .map(Table.Row::filled)
                .filter(cells -> !cells.isEmpty())
                .toList();
        return rows.size() > 1
                && rows.stream()
                        .allMatch(cells -> CaseNumbers.atStart(cells.getFirst().words())
                                .filter(start -> !start.rest().isBlank())
                                .isPresent());
    }

    private static boolean timed(Table table) {
        // «Torsdag 18. juni» alone in its row divides those of two days
        var rows = table.rows().stream().filter(row -> row.filled().size() >= 2).toList();
        var timed = rows.stream()
                .filter(row -> TIME.matcher(row.text(0).strip()).matches())
                .count();
        return timed >= 2
                && timed * 3 >= rows.size() * 2
                && timed * 2 >= table.rows().size();
    }

    private static boolean any(List<String> names, Pattern column) {
        return names.stream().anyMatch(name -> is(name, column));
    }

    private static boolean any(List<String> names, ColumnNames column) {
        return names.stream().anyMatch(column::is);
    }

    private static long count(List<String> names, Pattern column) {
        return names.stream().filter(name -> is(name, column)).count();
    }

    private static boolean is(String name, Pattern column) {
        return column.matcher(name).matches();
    }
}
