package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Document;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Style;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.Treated;
import org.jspecify.annotations.Nullable;

/** Divides a document into parts and cases, reading from its top to its end. */
public final class Outline {
    // what columns, lists and files did to the order of the words is undone first, one thing after the other
    private static final List<UnaryOperator<List<Block>>> RESTORED = List.of(
            LabelsAboveValues::restored,
            MeetingRows::restored,
            FlatMeetings::restored,
            NumbersInTables::restored,
            HeadedTables::restored,
            FlatMinutes::restored,
            FlatTables::restored,
            ListsInColumns::restored,
            FlatPeople::restored,
            SurnamesFirst::restored,
            BulletedMinutes::restored);

    private final List<Block> blocks;
    private final CaseLines cases;
    private final CaseOpenings openings;
    private final List<OpenPart> parts = new ArrayList<>();
    private OpenPart part = new OpenPart(PartKind.OTHER, null);
    private @Nullable OpenCase open;
    private boolean inAgenda;
    private int listEnds;
    private boolean tableLists;
    private @Nullable OpenCase extract;
    private final Optional<Treated> treated;

    private Outline(List<Block> blocks) {
        this.blocks = restored(blocks);
        this.cases = new CaseLines(this.blocks);
        this.openings = new CaseOpenings(this.blocks, cases);
        this.treated = this.blocks.stream()
                .flatMap(block -> block instanceof Line line ? Treated.of(line.words()).stream() : Stream.empty())
                .reduce((before, last) -> last);
    }

    private static List<Block> restored(List<Block> blocks) {
        var restored = blocks;
        for (var layout : RESTORED) {
            restored = layout.apply(restored);
        }
        return restored;
    }

    /** The parts of a document, in their order. */
    public static List<Part> of(Document document) {
        return new Outline(document.blocks()).read();
    }

    private List<Part> read() {
        parts.add(part);
        for (var i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case Line line -> line(line, i);
                case Table table -> table(table);
            }
        }
        return parts.stream()
                .filter(OpenPart::hasSomething)
                .map(OpenPart::close)
                .toList();
    }

    private void line(Line line, int at) {
        if (treated.isPresent() && Treated.of(line.words()).isPresent() && (open == null || open == extract)) {
            treatment(line, treated.get());
            return;
        }
        if (cases.isSecondNumber(at) || open != null && open.isToldOf() && MeetingColumns.areNamedAt(blocks, at)) {
            return;
        }
        if (at < listEnds) {
            part.addToAgenda(line);
            return;
        }
        if (open != null && open.isOnlyNumbered() && PartKind.isHeadOfPage(line)) {
            return;
        }
        var heading = cases.at(at);
        if (open == null && inAgenda && heading == null && part.waitsForTitle()) {
            part.addToAgenda(line);
            return;
        }
        var listsCases = AgendaHeadings.isHeading(line, at == 0);
        var opened = opened(at);
        if (opened.isPresent() && !cases.hasOne(at) && goesOnWithCase(opened.get(), at)) {
            add(new Line(line.words(), new Style(2, true, false, false), line.indent(), true));
        } else if (opened.isPresent() && !cases.hasOne(at)) {
            part = new OpenPart(opened.get(), line);
            parts.add(part);
            open = null;
            inAgenda = false;
        } else if (open == null && listsCases) {
            if (!inAgenda && AgendaHeadings.namesMeeting(line.words())) {
                add(line);
            }
            inAgenda = true;
        } else if (listsCases && cases.listEnds(at + 1) > at + 1) {
            listEnds = cases.listEnds(at + 1); // the case of the list's approval holds the list
        } else if (listsCases && at + 1 < blocks.size() && blocks.get(at + 1) instanceof Table) {
            tableLists = true;
            if (line.words().hasFigure()) {
                add(line); // «Saksliste til møte 12. mai kl. 9» tells of the meeting too
            }
        } else if (heading != null) {
            heading(heading, line, at);
        } else if (open == null && (inAgenda || beginsAgenda(at))) {
            inAgenda = true;
            agendaLine(line, at);
        } else {
            add(line);
        }
    }

    private Optional<PartKind> opened(int at) {
        return cases.isEnclosed(at) || open == null && PaperOfOneCase.hasTitleAt(part, blocks, at)
                ? Optional.empty()
                : PaperForm.openedAt(blocks, at, open != null).filter(kind -> !isFactOfMinutes(kind, at));
    }

    // «Møteinnkalling (kunngjering):» among the facts of the minutes tells how the meeting was called
    private boolean isFactOfMinutes(PartKind kind, int at) {
        return kind == PartKind.NOTICE
                && part.kind == PartKind.MINUTES
                && part.cases.isEmpty()
                && blocks.get(at) instanceof Line line
                && !line.standsOut()
                && line.text().strip().endsWith(":");
    }

    private boolean beginsAgenda(int at) {
        return (part.kind == PartKind.OTHER || part.kind == PartKind.NOTICE)
                && (UntitledAgenda.isProgramme(blocks, at)
                        || !part.hasAgenda()
                                && (UntitledAgenda.areCounted(blocks, at) || UntitledAgenda.areCases(blocks, at)));
    }

    // all bodies that treated the case tell of one case; its title stands last above the first of them
    private void treatment(Line line, Treated last) {
        if (extract == null) {
            part = part.kind == PartKind.OTHER && parts.size() == 1 ? asExtract(part) : part;
            extract = new OpenCase(last.number(), PaperOfOneCase.titleOfExtract(part), null);
            open = extract;
            part.cases.add(extract);
            blocks.stream()
                    .filter(block -> block instanceof Line other
                            && Treated.of(other.words()).equals(treated))
                    .forEach(extract.blocks::add);
        }
        add(new Line(line.words(), new Style(2, true, false, false), line.indent(), true));
    }

    // an extract may open with the treatment itself, and no title above it
    private OpenPart asExtract(OpenPart front) {
        var opened = front.asExtract();
        parts.set(0, opened);
        return opened;
    }

    // «Saksprotokoll i Formannskapet» below a case, with its decision and no case's number after it, is of that case
    private boolean goesOnWithCase(PartKind kind, int at) {
        return open != null
                && (cases.below().isLabel(at) || kind == PartKind.CASE_MINUTES && openings.hasSectionBelow(at));
    }

    private void heading(CaseHeading heading, Line line, int at) {
        if (open != null && heading.number() == null && open.waitsForTitle()) {
            add(line);
        } else if (!cases.areCounted() && open != null && openings.listsItself(heading, open, at)) {
            inAgenda = true;
            part.addToAgenda(line);
        } else if (cases.areCounted() || openings.opens(heading, at, part, inAgenda)) {
            inAgenda = false;
            open = named(heading, line);
            part.cases.add(open);
            if (!heading.said().isBlank()) {
                open.blocks.add(line.with(heading.said()));
            }
        } else if (!inAgenda && part.kind == PartKind.OTHER && PaperOfOneCase.isHeadedBy(heading, blocks, at)) {
            add(line);
        } else {
            inAgenda = true;
            part.addToAgenda(line);
        }
    }

    private OpenCase named(CaseHeading heading, Line line) {
        var title = heading.title().isBlank() && part.cases.isEmpty() && part.kind != PartKind.MINUTES
                ? PaperOfOneCase.titleOfNumber(part)
                : null;
        return title == null ? new OpenCase(heading, line) : new OpenCase(heading.number(), title, null);
    }

    private void agendaLine(Line line, int at) {
        if (AgendaHeadings.areColumns(line.words())) {
            return;
        }
        var leaves = AgendaEnds.leaves(line);
        if (!part.hasAgenda() && AgendaEnds.isOfHead(blocks, at)) {
            add(line); // when and where the meeting is, below «Dagsorden møte i …»
        } else if (leaves && !part.countsOn(line) && !part.isOfRow(line)) {
            inAgenda = false;
            add(line);
        } else {
            part.addToAgenda(line);
        }
    }

    private void add(Block block) {
        if (open == null && block instanceof Line line && PaperOfOneCase.beginsIn(part, line)) {
            open = CaseInTitle.of(part, parts);
            part.cases.add(open);
        }
        (open == null ? part.front : open.blocks).add(block);
    }

    private void table(Table asWritten) {
        var table = ColumnOrder.of(asWritten);
        var role = TableRole.of(table, inAgenda, part.tellsOfOneMeeting());
        switch (role) {
            case CASE_HEAD -> {
                var head = CaseTable.head(table);
                open = new OpenCase(head.number(), head.title(), null);
                part.cases.add(open);
                inAgenda = false;
            }
            case AGENDA -> {
                if (open == null || inAgenda || tableLists) {
                    part.agendaTables.add(table);
                    tableLists = false;
                } else {
                    add(table);
                }
            }
            case PLAN -> {
                if (open != null && part.isMinutes() && AnsweredRow.are(table)) {
                    add(table); // what a case ended in: «Tiltak | Ansvarlig | Frist»
                } else {
                    part.planTables.add(table);
                }
            }
            case LOG -> part.logTables.add(table);
            case MEETINGS -> meetings(table);
            case CASES -> part.cases.addAll(CaseTable.cases(table));
            case UPRIGHT_CASES -> part.cases.addAll(UprightTable.cases(table));
            case OTHER -> {
                if (part.planTables.isEmpty() || !goesOnInPlan(table)) {
                    otherTable(table);
                } else {
                    part.planTables.add(table);
                }
            }
        }
    }

    // the table may open a case, or stand below the number of the one that is open
    private void meetings(Table table) {
        var known = open;
        if (known != null && known.isHeadOf(table)) {
            open = known.treatedAt(table);
            part.cases.set(part.cases.indexOf(known), open);
        } else if (known != null
                && known.isToldOf()
                && MeetingColumns.numbers(table).isEmpty()) {
            add(table); // a plan of the meetings to come
        } else {
            open = new OpenCase(null, null, table);
            part.cases.add(open);
        }
    }

    // after a page break a plan's table goes on without the names of its columns
    private boolean goesOnInPlan(Table table) {
        var columns = part.planTables.getLast().rows().getFirst().cells().size();
        return table.rows().stream()
                .anyMatch(row -> row.cells().size() == columns || row.cells().size() == columns - 1);
    }

    private void otherTable(Table table) {
        var head = CaseHeadTable.of(table);
        if (head.isPresent()) {
            open = head.get();
            part.cases.add(open);
            inAgenda = false;
        } else {
            add(table);
        }
    }
}
