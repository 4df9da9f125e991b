package no.vedtakslogg.papers.parts;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.PersonColumn;

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
            ColumnNames.named("(?:del|hoved|hovud)?mål|innsatsområde|satsingsområde|målsetting|målsetjing");
    private static final Pattern MEASURE = ColumnNames.named(
            "(?:aktuelle )?tiltak(?:sbeskrivelse)?|handling(?:er|ar)?(?: og fr[ae]mdrift)?|aktivitet(?:er|ar)?");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    private static final Set<ColumnNames> COLUMNS =
            EnumSet.complementOf(EnumSet.of(ColumnNames.PAGE, ColumnNames.WHEN));
    private static final Pattern REMARK = ColumnNames.named("vedlegg|merknad|sakspapir|saksdokument|dokument");
    private static final Pattern FOLLOWED = ColumnNames.named(
            "status|frist|oppfølging|utført|fullført|oppfølging/status|status/oppfølging|ferdig|frist/status");
    private static final Pattern FIGURE = Pattern.compile("\\d");

    private static final int LARGEST_HEAD = 4;
    private static final int MOST_OF_MEETINGS = 5;
    private static final int FEWEST_TOLD = 2;

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
        return (RowsOfAgenda.are(table) || afterAgendaHeading && RowsOfAgenda.mayBe(table))
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
                        && names.stream().noneMatch(ToldColumn::is)) {
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
        if (ToldColumn.areFilled(names, table)
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
