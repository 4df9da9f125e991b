package no.vedtakslogg.papers.layouts;

import static no.vedtakslogg.papers.layouts.ProgrammeColumn.ATTACHED;
import static no.vedtakslogg.papers.layouts.ProgrammeColumn.MINUTES;
import static no.vedtakslogg.papers.layouts.ProgrammeColumn.NUMBER;
import static no.vedtakslogg.papers.layouts.ProgrammeColumn.NUMBER_AND_TITLE;
import static no.vedtakslogg.papers.layouts.ProgrammeColumn.TIME;
import static no.vedtakslogg.papers.layouts.ProgrammeColumn.TITLE;
import static no.vedtakslogg.papers.layouts.ProgrammeColumn.TYPE;
import static no.vedtakslogg.papers.layouts.ProgrammeColumn.WHO;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.vedtakslogg.papers.layouts.Sheet.Lines;
import no.vedtakslogg.papers.layouts.Sheet.Rows;

/** The agenda of a call as a table whose columns stand in any order, or as its cells one a line. */
final class ProgrammeTable {
    private static final List<List<ProgrammeColumn>> TABLES = List.of(
            List.of(TIME, NUMBER, TITLE, WHO),
            List.of(NUMBER, TITLE, WHO, TIME),
            List.of(TIME, NUMBER, TITLE, TYPE, WHO),
            List.of(NUMBER, TITLE, TYPE, WHO, MINUTES),
            List.of(NUMBER, TITLE, MINUTES, WHO),
            List.of(TIME, NUMBER_AND_TITLE, WHO),
            List.of(TIME, NUMBER_AND_TITLE, WHO, MINUTES),
            List.of(NUMBER_AND_TITLE, WHO, MINUTES),
            List.of(NUMBER, TITLE),
            List.of(NUMBER, TITLE, ATTACHED),
            List.of(NUMBER, TYPE, TITLE, WHO, ATTACHED),
            List.of(TIME, MINUTES, NUMBER, TITLE, WHO),
            List.of(NUMBER, TITLE, WHO),
            List.of(NUMBER, TITLE, TYPE),
            List.of(TITLE, WHO, TIME, NUMBER),
            List.of(WHO, NUMBER, TITLE, MINUTES),
            List.of(TYPE, NUMBER, TITLE, WHO),
            List.of(TIME, TITLE, WHO, NUMBER));

    private final Desk desk;
    private final Programme programme;
    private final ToldFacts facts;
    private final ProgrammeClock clock;
    private final List<ProgrammeColumn> columns;
    private final String naming;
    private final String length;

    ProgrammeTable(Desk desk, Programme programme, ToldFacts facts) {
        this.desk = desk;
        this.programme = programme;
        this.facts = facts;
        var draw = desk.draw();
        var numbered = programme.numbers != Programme.Numbers.NONE;
        columns = wide(draw.one("columns", TABLES).stream()
                .filter(column -> column != WHO || programme.tellsWho)
                .filter(column -> column != NUMBER || numbered)
                .map(column -> column == NUMBER_AND_TITLE && !numbered ? TITLE : column)
                .toList());
        clock = columns.contains(TIME) ? ProgrammeClock.drawn(draw) : ProgrammeClock.none();
        naming = draw.one("who in table", "Name", "Name", "Name", "Name, role", "Role Name", "Name (from)");
        length = draw.one("minutes in table", "m", "m min", "m min.", "m minutter");
    }

    private static List<ProgrammeColumn> wide(List<ProgrammeColumn> columns) {
        return columns.size() > 1 ? columns : List.of(TIME, columns.getFirst());
    }

    void write() {
        var names = columns.stream().map(column -> column.name(desk)).toList();
        var rows = programme.rows.stream()
                .map(row -> columns.stream().map(column -> cell(row, column)).toList())
                .toList();
        programme.rows.forEach(
                row -> facts.add("agenda", row.fact(clock.clocks(), columns.contains(WHO), columns.contains(MINUTES))));
        if (desk.format().equals("txt")
                && List.of(TIME, NUMBER, NUMBER_AND_TITLE).contains(columns.getFirst())
                && desk.draw().yes("one cell a line", 2)) {
            var lines = new ArrayList<>(names);
            rows.forEach(row -> row.stream().filter(cell -> !cell.isEmpty()).forEach(lines::add));
            desk.add(new Lines(lines));
        } else {
            desk.add(new Rows(names, rows));
        }
    }

    private String cell(ProgrammeRow row, ProgrammeColumn column) {
        return switch (column) {
            case TIME -> clock.of(row);
            case NUMBER -> row.number();
            case TITLE -> row.title() + below(row);
            case NUMBER_AND_TITLE -> numbered(row) + row.title() + below(row);
            case WHO -> row.who() == null ? "" : named(row.who());
            case MINUTES ->
                length.replaceFirst("\\bm\\b", String.valueOf(row.minutes()))
                        .replace("minutter", desk.told().by("minutter", "minutt"));
            case TYPE -> row.type();
            case ATTACHED -> row.type().isEmpty() ? "" : paper(row);
        };
    }

    private String paper(ProgrammeRow row) {
        return desk.told().in(CallStock.PAPERS.get(row.minutes() % CallStock.PAPERS.size()));
    }

    private String numbered(ProgrammeRow row) {
        return row.number().isEmpty()
                ? ""
                : row.number() + (programme.numbers == Programme.Numbers.COUNTED ? ". " : " ");
    }

    // where a title ends cannot be seen in the cells of plain text
    private String below(ProgrammeRow row) {
        if (desk.format().equals("txt")
                || columns.contains(ATTACHED)
                || row.below().isEmpty()) {
            return "";
        }
        return row.below().stream()
                .map(line -> "<br>" + programme.mark() + line)
                .reduce("", String::concat);
    }

    private String named(Told.Person person) {
        var role = person.role();
        return Template.filled(
                naming,
                Map.of(
                        "Name",
                        person.name(),
                        "role",
                        role,
                        "Role",
                        role.substring(0, 1).toUpperCase(Locale.ROOT) + role.substring(1),
                        "from",
                        person.from()));
    }
}
