package no.vedtakslogg.papers.parts;

import java.util.EnumSet;
import java.util.Set;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Table;

/** Adds the tables of a paper to what each of them is for: the agenda, a plan or a log, or a case that it opens, heads or tells of. */
final class OpenTables {
    private static final Set<TableRole> MAY_BE_PLANS =
            EnumSet.of(TableRole.AGENDA, TableRole.LOG, TableRole.CASES, TableRole.OTHER);

    private final OpenPaper paper;
    private final CountedPoints countedPoints = new CountedPoints();
    private boolean listsCases;
    private boolean upright;

    OpenTables(OpenPaper paper) {
        this.paper = paper;
    }

    /** Lets the table to come list the cases, although a case stands open. */
    void expectAgenda() {
        listsCases = true;
    }

    void add(Table asWritten) {
        var table = ColumnOrder.of(asWritten);
        if (paper.open != null && countedPoints.are(table, paper.open, paper.cases())) {
            paper.add(table);
        } else {
            new TasksBelowCases(paper.cases()).without(table).ifPresentOrElse(this::addOrdered, this::closeTasks);
        }
    }

    // «Oppfølging» above the tasks of all cases is no section of the last one
    private void closeTasks() {
        if (paper.open != null
                && !paper.open.blocks.isEmpty()
                && paper.open.blocks.getLast() instanceof Line line
                && TaskListHeading.is(line)) {
            paper.open.blocks.removeLast();
        }
    }

    private void addOrdered(Table ordered) {
        var listed = ListInCell.in(ordered);
        listed.ifPresent(list -> list.lines().forEach(paper.part::addToAgenda));
        var table = listed.map(ListInCell::others).orElse(ordered);
        switch (role(table)) {
            case CASE_HEAD -> {
                var head = CaseTable.head(table);
                paper.open(new OpenCase(head.number(), head.title(), null));
                paper.inAgenda = false;
            }
            case AGENDA -> {
                if (paper.open == null || paper.inAgenda || listsCases) {
                    paper.part.agendaTables.add(table);
                    paper.part.cases.addAll(CaseTable.proposed(table));
                    listsCases = false;
                } else {
                    paper.add(table);
                }
            }
            case PLAN -> {
                if (paper.open != null && paper.part.isMinutes() && AnsweredRow.are(table)) {
                    paper.add(table); // what a case ended in: «Tiltak | Ansvarlig | Frist»
                } else {
                    paper.part.planTables.add(table);
                }
            }
            case LOG -> paper.part.logTables.add(table);
            case MEETINGS -> meetings(table);
            case CASES -> {
                paper.part.cases.addAll(CaseTable.cases(table));
                table.rows().stream()
                        .flatMap(row -> CaseTable.nextMeeting(row).stream())
                        .forEach(paper.part.front::add);
            }
            case UPRIGHT_CASES -> {
                paper.part.cases.addAll(UprightTable.cases(table));
                upright = true;
            }
            case OTHER -> {
                if (upright && UprightTable.isOneMore(table)) {
                    paper.part.cases.addAll(UprightTable.cases(table));
                } else if (paper.part.planTables.isEmpty() || !goesOnInPlan(table)) {
                    otherTable(table);
                } else {
                    paper.part.planTables.add(table);
                }
            }
        }
    }

    private TableRole role(Table table) {
        var role = TableRole.of(
                table,
                paper.inAgenda || paper.part.calls && !paper.part.hasAgenda(),
                paper.part.tellsOfOneMeeting(),
                paper.open != null);
        return MAY_BE_PLANS.contains(role) && isPlan(table) ? TableRole.PLAN : role;
    }

    // «Nr. | Tiltak | Ansvarlig | Frist» has columns of an agenda too, and of a log
    private boolean isPlan(Table table) {
        return switch (paper.part.kind) {
            case ACTION_PLAN ->
                PlanColumn.areNamedIn(table, PlanColumn::tellOfMeasures)
                        || PlanColumns.of(table).tellOfMeasures();
            case OTHER ->
                paper.open == null
                        && !paper.inAgenda
                        && !paper.part.calls
                        && !paper.part.tellsOfOneMeeting()
                        && (PlanColumn.areNamedIn(table, PlanColumn::tellOfProgress)
                                || paper.part.isNamedPlan()
                                        && PlanColumns.of(table).tellAll());
            default -> false;
        };
    }

    // the table may open a case, or stand below the number of the one that is open
    private void meetings(Table table) {
        var known = paper.open;
        if (known == null && tellsOfPart(table)) {
            paper.add(table);
        } else if (known != null && known.isHeadOf(table)) {
            var treated = known.treatedAt(table);
            paper.open = treated;
            paper.part.cases.set(paper.part.cases.indexOf(known), treated);
        } else if (known != null
                && known.isToldOf()
                && MeetingColumns.numbers(table).isEmpty()) {
            paper.add(table); // a plan of the meetings to come
        } else {
            paper.open(new OpenCase(null, null, table));
        }
    }

    // «Utvalg | Møtedato» without a number, below the title of minutes, tells which meeting they are of
    private boolean tellsOfPart(Table table) {
        return paper.part.kind == PartKind.MINUTES
                && paper.part.cases.isEmpty()
                && MeetingColumns.numbers(table).isEmpty();
    }

    // after a page break a plan's table goes on without the names of its columns
    private boolean goesOnInPlan(Table table) {
        var columns = paper.part.planTables.getLast().rows().getFirst().cells().size();
        return table.rows().stream()
                .anyMatch(row -> row.cells().size() == columns || row.cells().size() == columns - 1);
    }

    private void otherTable(Table table) {
        var head = CaseHeadTable.of(table);
        var known = paper.open;
        if (head.isPresent() && known != null && known.isToldOf() && known.isNumbered(head.get())) {
            return; // «Styresak 29/26 | Storvik sykehus HF» at the top of the next page
        }
        if (head.isPresent()) {
            paper.open(head.get());
            paper.inAgenda = false;
        } else {
            paper.add(table);
        }
    }
}
