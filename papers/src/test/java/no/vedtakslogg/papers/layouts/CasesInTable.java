package no.vedtakslogg.papers.layouts;

import static no.vedtakslogg.papers.layouts.Column.ALL;
import static no.vedtakslogg.papers.layouts.Column.COUNT;
import static no.vedtakslogg.papers.layouts.Column.DECISION;
import static no.vedtakslogg.papers.layouts.Column.NUMBER;
import static no.vedtakslogg.papers.layouts.Column.NUMBER_AND_TITLE;
import static no.vedtakslogg.papers.layouts.Column.SAID;
import static no.vedtakslogg.papers.layouts.Column.TITLE;
import static no.vedtakslogg.papers.layouts.Column.TITLE_AND_SAID;
import static no.vedtakslogg.papers.layouts.Column.WHEN;
import static no.vedtakslogg.papers.layouts.Column.WHO;
import static no.vedtakslogg.papers.layouts.Column.WHO_AND_WHEN;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.vedtakslogg.papers.layouts.Sheet.Rows;
import no.vedtakslogg.papers.layouts.Told.Row;

/** The cases as the rows of a table. */
final class CasesInTable {
    private static final List<List<Column>> TABLES = List.of(
            List.of(NUMBER, TITLE, SAID, DECISION, WHO, WHEN),
            List.of(NUMBER, TITLE, DECISION, WHO, WHEN),
            List.of(NUMBER, TITLE, SAID, DECISION, WHO_AND_WHEN),
            List.of(NUMBER_AND_TITLE, SAID, DECISION, WHO, WHEN),
            List.of(NUMBER_AND_TITLE, DECISION, WHO_AND_WHEN),
            List.of(NUMBER, TITLE, DECISION),
            List.of(NUMBER, TITLE, SAID, DECISION, WHO),
            List.of(NUMBER, TITLE_AND_SAID, DECISION, WHO, WHEN),
            List.of(ALL, DECISION, WHO, WHEN),
            List.of(TITLE, SAID, DECISION, WHO, WHEN),
            List.of(COUNT, TITLE, SAID, DECISION, WHO, WHEN),
            List.of(COUNT, TITLE, DECISION, WHO, WHEN));

    private final Desk desk;
    private final Told told;
    private final Numbering numbering;
    private final List<Column> columns;

    CasesInTable(Desk desk, Numbering numbering, ToldFacts facts) {
        this.desk = desk;
        this.numbering = numbering;
        told = desk.told();
        columns = apart(desk.draw().one("columns", TABLES));
        facts.rows(columns);
    }

    // where a title ends and what was said begins cannot be seen in plain text
    private List<Column> apart(List<Column> drawn) {
        if (!desk.format().equals("txt")) {
            return drawn;
        }
        return drawn.stream()
                .flatMap(column -> switch (column) {
                    case TITLE_AND_SAID -> Stream.of(TITLE, SAID);
                    case ALL -> Stream.of(NUMBER_AND_TITLE, SAID);
                    default -> Stream.of(column);
                })
                .toList();
    }

    void write() {
        var names = columns.stream().map(column -> column.name(desk)).toList();
        var rows = new ArrayList<List<String>>();
        for (var at = 0; at < told.cases.size(); at++) {
            var cells = new ArrayList<String>();
            for (var i = 0; i < columns.size(); i++) {
                cells.add(cell(at, columns.get(i), names.get(i)));
            }
            rows.add(cells);
        }
        desk.add(new Rows(names, rows));
    }

    private String cell(int at, Column column, String name) {
        var one = told.cases.get(at);
        var row = told.rows.get(at);
        var said = String.join(" ", one.said());
        return switch (column) {
            case NUMBER -> numbering.of(one);
            case COUNT -> String.valueOf(at + 1);
            case TITLE -> one.title();
            case SAID -> said;
            case DECISION -> row.words();
            case WHO -> row.who();
            case WHEN -> row.when();
            case WHO_AND_WHEN -> whoAndWhen(row, name.startsWith("Frist"));
            case NUMBER_AND_TITLE -> numbering.withTitle(one);
            case TITLE_AND_SAID -> bold(one.title()) + "<br>" + said;
            case ALL -> bold(numbering.withTitle(one)) + "<br>" + said;
        };
    }

    private static String whoAndWhen(Row row, boolean whenFirst) {
        if (row.who().isEmpty() || row.when().isEmpty()) {
            return row.who();
        }
        return whenFirst ? row.when() + ", " + row.who() : row.who() + ", " + row.when();
    }

    private String bold(String words) {
        return desk.format().equals("md") ? "**" + words + "**" : "<b>" + words + "</b>";
    }
}
