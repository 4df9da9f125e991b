package no.vedtakslogg.papers.parts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Document;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Style;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.Days;
import no.vedtakslogg.papers.words.Treated;
import org.jspecify.annotations.Nullable;

/** Divides a document into parts and cases, reading from its top to its end. */
public final class Outline {
    private static final int LINES_OF_LETTERHEAD = 4;
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2}[.!?]$");

    private final List<Block> blocks;
    private final CaseLines cases;
    private final CaseOpenings openings;
    private final OpenPaper paper = new OpenPaper();
    private final OpenTables tables = new OpenTables(paper);
    private final ToldInList toldInList;
    private int listEnds;
    private boolean titleLists;
    private @Nullable OpenCase extract;
    private final Optional<Treated> treated;

    private Outline(List<Block> blocks) {
        this.blocks = blocks;
        this.cases = new CaseLines(this.blocks);
        this.openings = new CaseOpenings(this.blocks, cases);
        this.toldInList = new ToldInList(paper, cases);
        this.treated = this.blocks.stream()
                .flatMap(block -> block instanceof Line line ? Treated.of(line.words()).stream() : Stream.empty())
                .reduce((before, last) -> last);
    }

    /** The parts of a document, in their order. */
    public static List<Part> of(Document document) {
        var blocks = ReadingOrder.restored(document.blocks());
        return CasePaper.in(blocks)
                .or(() -> CasePaper.in(SectionsInTable.opened(blocks)))
                .map(List::of)
                .or(() -> ListedMeasure.plan(blocks).map(List::of))
                .or(() -> PapersBehindCall.in(blocks).map(Outline::read))
                .orElseGet(() -> otherwise(blocks));
    }

    // where the minutes of one case leave open which it is, their head may tell
    private static List<Part> otherwise(List<Block> blocks) {
        var parts = new Outline(blocks).read();
        return isExtractOfUnknown(parts)
                ? ExtractOfCase.in(blocks)
                        .or(() -> ExtractOfCase.in(SectionsInTable.opened(blocks)))
                        .map(List::of)
                        .orElse(parts)
                : parts;
    }

    private static boolean isExtractOfUnknown(List<Part> parts) {
        return parts.stream().anyMatch(part -> part.kind() == PartKind.CASE_MINUTES)
                && parts.stream().mapToInt(part -> part.cases().size()).sum() <= 1
                && parts.stream()
                        .flatMap(part -> part.cases().stream())
                        .allMatch(text -> text.number() == null && (text.meetings() == null || text.title() == null));
    }

    private static List<Part> read(PapersBehindCall call) {
        return Stream.concat(new Outline(call.call()).read().stream(), call.papers().stream())
                .toList();
    }

    private List<Part> read() {
        for (var i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case Line line -> line(line, i);
                case Table table -> table(table);
            }
        }
        return paper.close();
    }

    private void table(Table table) {
        if (!isOnlyNumbered() || !PartKind.isHeadOfPage(table)) {
            tables.add(table);
        }
    }

    // the head of a page may stand between the number of a case and its title
    private boolean isOnlyNumbered() {
        return paper.open != null && paper.open.isOnlyNumbered();
    }

    private void line(Line line, int at) {
        if (treated.isPresent()
                && Treated.of(line.words()).isPresent()
                && (paper.open == null || paper.open == extract)) {
            treatment(line, treated.get());
            return;
        }
        if (cases.isSecondNumber(at)
                || paper.open != null && paper.open.isToldOf() && MeetingColumns.areNamedAt(blocks, at)) {
            return;
        }
        if (at < listEnds) {
            paper.part.addToAgenda(line);
            return;
        }
        if (isOnlyNumbered() && PartKind.isHeadOfPage(line)) {
            return;
        }
        var heading = cases.at(at);
        if (paper.open == null && paper.inAgenda && heading == null && paper.part.waitsForTitle()) {
            paper.part.addToAgenda(line);
            return;
        }
        var listsCases =
                AgendaHeadings.isHeading(line, at == 0) || AgendaHeadings.isBare(line) && !cases.hasOne(at + 1);
        var opened = opened(at);
        if (opened.isPresent() && !cases.hasOne(at) && goesOnWithCase(opened.get(), at)) {
            paper.add(asHeading(line));
        } else if (opened.isPresent() && !cases.hasOne(at) && namesMeetingAgain(opened.get(), line, at)) {
            return;
        } else if (opened.isPresent() && !cases.hasOne(at)) {
            paper.begin(new OpenPart(opened.get(), line));
        } else if (paper.open == null && listsCases) {
            titleLists = isTitleOfPaper(at);
            paper.part.calls |= titleLists;
            if (at == 0 || !paper.inAgenda && (titleLists || AgendaHeadings.namesMeeting(line.words()))) {
                paper.add(line);
            }
            paper.inAgenda = true;
            paper.agendaLevel = line.style().heading();
        } else if (listsCases && cases.listEnds(at + 1) > at + 1) {
            listEnds = cases.listEnds(at + 1); // the case of the list's approval holds the list
        } else if (listsCases && at + 1 < blocks.size() && blocks.get(at + 1) instanceof Table) {
            tables.expectAgenda();
            if (line.words().hasFigure()) {
                paper.add(line); // «Saksliste til møte 12. mai kl. 9» tells of the meeting too
            }
        } else if (heading != null) {
            heading(heading, line, at);
        } else if (paper.open == null && (paper.inAgenda || beginsAgenda(at))) {
            paper.inAgenda = true;
            agendaLine(line, at);
        } else if (toldInList.isOpen()) {
            toldInList.add(line);
        } else {
            paper.add(line);
        }
    }

    // «Dagsorden» or «Møteprogram Eldrerådet» above all else names the paper, and the head may stand below it
    private boolean isTitleOfPaper(int at) {
        return at < LINES_OF_LETTERHEAD
                && paper.part.kind == PartKind.OTHER
                && paper.part.front.stream()
                        .noneMatch(block -> block instanceof Line line && AgendaEnds.isOfHead(line));
    }

    private Optional<PartKind> opened(int at) {
        return cases.isEnclosed(at) || paper.open == null && PaperOfOneCase.hasTitleAt(paper.part, blocks, at)
                ? Optional.empty()
                : PaperForm.openedAt(blocks, at, paper.open != null)
                        .filter(kind -> !isFactOfMinutes(kind, at)
                                && !isRow(kind, at)
                                && !listsTasks(kind, at)
                                && !isTakenUp(kind, at));
    }

    // «Protokoll fra brukerutvalget 3. mars 2026» among what a case takes up
    private boolean isTakenUp(PartKind kind, int at) {
        return kind == PartKind.MINUTES && paper.open != null && openings.onlyNamesMinutes(at, paper.open);
    }

    // «Handlingsplan for 2026» within a list names what is taken up, and «Referat fra møtet 4. februar» in a call
    private boolean isRow(PartKind kind, int at) {
        return paper.inAgenda
                && paper.open == null
                && blocks.get(at) instanceof Line line
                && !line.standsOut()
                && (kind == PartKind.ACTION_PLAN
                        || kind == PartKind.MINUTES && paper.part.kind == PartKind.NOTICE && !minutesBeginAt(at));
    }

    private boolean minutesBeginAt(int at) {
        return blocks.subList(at + 1, Math.min(at + 1 + LINES_OF_LETTERHEAD, blocks.size())).stream()
                .anyMatch(block ->
                        SignsOfMinutes.tellsWhoMet(block) || block instanceof Line line && AgendaEnds.isOfHead(line));
    }

    // «Aksjonsliste» below the cases of minutes tells again who does what was decided, and by when
    private boolean listsTasks(PartKind kind, int at) {
        return kind == PartKind.DECISION_LOG
                && !paper.part.cases.isEmpty()
                && at + 1 < blocks.size()
                && blocks.get(at + 1) instanceof Table table
                && AnsweredRow.are(table);
    }

    // «Møteinnkalling (kunngjering):» among the facts of the minutes tells how the meeting was called
    private boolean isFactOfMinutes(PartKind kind, int at) {
        return kind == PartKind.NOTICE
                && paper.part.kind == PartKind.MINUTES
                && paper.part.cases.isEmpty()
                && blocks.get(at) instanceof Line line
                && !line.standsOut()
                && line.text().strip().endsWith(":");
    }

    private boolean beginsAgenda(int at) {
        return (paper.part.kind == PartKind.OTHER || paper.part.kind == PartKind.NOTICE)
                && (UntitledAgenda.isProgramme(blocks, at)
                        || !paper.part.hasAgenda()
                                && (paper.part.calls && UntitledAgenda.isOpening(blocks, at)
                                        || paper.part.calls && UntitledAgenda.areListed(blocks, at)
                                        || UntitledAgenda.areCounted(blocks, at, paper.part.calls)
                                        || UntitledAgenda.areCases(blocks, at, paper.part.calls)));
    }

    // all bodies that treated the case tell of one case; its title stands last above the first of them
    private void treatment(Line line, Treated last) {
        if (extract == null) {
            // an extract may open with the treatment itself, and no title above it
            if (paper.part.kind == PartKind.OTHER && paper.parts.size() == 1) {
                paper.part = paper.part.asExtract();
                paper.parts.set(0, paper.part);
            }
            extract = new OpenCase(
                    last.number(),
                    last.title() == null ? PaperOfOneCase.titleOfExtract(paper.part) : last.title(),
                    null);
            paper.open(extract);
            blocks.stream()
                    .filter(block -> block instanceof Line other
                            && Treated.of(other.words()).equals(treated))
                    .forEach(extract.blocks::add);
        }
        paper.add(asHeading(line));
    }

    private static Line asHeading(Line line) {
        return new Line(line.words(), new Style(2, true, false, false), line.indent(), true);
    }

    // «Saksprotokoll i Formannskapet» below a case, with its decision and no case's number after it, is of that case
    private boolean goesOnWithCase(PartKind kind, int at) {
        return paper.open != null
                && (cases.below().isLabel(at) || kind == PartKind.CASE_MINUTES && openings.hasSectionBelow(at));
    }

    // «Eldrerådet – referat 5. mai 2026» heads a page that goes on with the cases of that meeting
    private boolean namesMeetingAgain(PartKind kind, Line line, int at) {
        return !paper.part.cases.isEmpty()
                && kind == PartKind.MINUTES
                && (paper.part.kind == PartKind.MINUTES || paper.part.kind == PartKind.OTHER)
                && !AgendaEnds.isOfHead(blocks, at + 1)
                && Days.first(line.words())
                        .filter(day -> paper.part.tells(day.value()))
                        .isPresent();
    }

    private void heading(CaseHeading heading, Line line, int at) {
        if (paper.open != null && heading.number() == null && paper.open.waitsForTitle()) {
            paper.add(line);
        } else if (paper.open == null && paper.part.calls && tellsOfRow(heading, line)) {
            paper.add(line);
        } else if (toldInList.has(heading, at)) {
            toldInList.add(heading, line, at);
        } else if (!cases.areCounted() && paper.open != null && openings.listsItself(heading, paper.open, at)) {
            paper.inAgenda = true;
            paper.part.addToAgenda(line);
        } else if (cases.areCounted() || openings.opens(heading, at, paper.part, paper.inAgenda)) {
            paper.inAgenda = false;
            var opened = named(heading, line);
            paper.open(opened);
            if (!heading.said().isBlank()) {
                opened.blocks.add(line.with(heading.said()));
            }
        } else if (!paper.inAgenda
                && paper.part.kind == PartKind.OTHER
                && PaperOfOneCase.isHeadedBy(heading, blocks, at)) {
            paper.add(line);
        } else {
            paper.inAgenda = true;
            paper.part.addToAgenda(line, heading);
        }
    }

    // «Til sak 16/26: Les notatet før møtet.» below the list of a call, or «Sak 16/26: Les notatet før møtet.»
    private boolean tellsOfRow(CaseHeading heading, Line line) {
        return paper.part.hasAgenda()
                && line.words().has(SENTENCE)
                && (CaseNumbers.tellsAbout(line.words()) || !line.standsOut() && paper.part.listsOtherwise(heading));
    }

    private OpenCase named(CaseHeading heading, Line line) {
        var title = heading.title().isBlank() && paper.part.cases.isEmpty() && paper.part.kind != PartKind.MINUTES
                ? PaperOfOneCase.titleOfNumber(paper.part)
                : null;
        return title == null ? new OpenCase(heading, line) : new OpenCase(heading.number(), title, null);
    }

    private void agendaLine(Line line, int at) {
        if (!paper.part.hasAgenda() && AgendaEnds.isBareLabelOrValue(blocks, at)) {
            paper.add(line); // a head set in a table that came out of its file as label and value below each other
            return;
        }
        if (AgendaHeadings.areColumns(line.words()) && !AgendaEnds.opensPapers(line)) {
            return;
        }
        var leaves = AgendaEnds.leaves(line) || paper.isHeadingBelowAgenda(line);
        if (!paper.part.hasAgenda() && AgendaEnds.isOfHead(blocks, at)) {
            paper.add(line); // when and where the meeting is, below «Dagsorden møte i …»
        } else if (leaves && !paper.part.countsOn(line) && !paper.part.isOfRow(line)) {
            paper.inAgenda = false;
            paper.add(line);
        } else if (titleLists
                && !paper.part.hasAgenda()
                && !AgendaEnds.beginsRow(line)
                && !UntitledAgenda.isOpening(blocks, at)) {
            paper.inAgenda = !line.text().strip().endsWith(":"); // «Kopi til:» opens a list of its own
            paper.add(line);
        } else {
            paper.part.addToAgenda(line);
        }
    }
}
