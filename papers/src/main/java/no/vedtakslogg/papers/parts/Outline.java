package no.vedtakslogg.papers.parts;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Document;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.CaseNumbers;

/** Divides a document into parts and cases, reading from its top to its end. */
public final class Outline {
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2}[.!?]$");

    private final List<Block> blocks;
    private final CaseLines cases;
    private final CaseOpenings caseOpenings;
    private final OpenPaper paper = new OpenPaper();
    private final PartOpenings partOpenings;
    private final OpenAgenda agenda;
    private final OpenTables tables = new OpenTables(paper);
    private final OpenExtract extract;
    private final ToldInList toldInList;
    private final TaskLines tasks;
    private int listEnds;

    private Outline(List<Block> blocks) {
        this.blocks = blocks;
        this.cases = new CaseLines(blocks);
        this.caseOpenings = new CaseOpenings(blocks, cases);
        this.partOpenings = new PartOpenings(blocks, caseOpenings, paper);
        this.agenda = new OpenAgenda(paper, blocks);
        this.extract = new OpenExtract(paper, blocks);
        this.toldInList = new ToldInList(paper, cases);
        this.tasks = new TaskLines(paper, blocks);
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
        if (extract.takes(line) || tasks.takes(line, at)) {
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
        var opened = partOpenings.at(at);
        if (opened.isPresent()) {
            part(opened.get(), line, at);
        } else if (paper.open == null && listsCases) {
            agenda.open(line, at);
        } else if (listsCases && cases.listEnds(at + 1) > at + 1) {
            listEnds = cases.listEnds(at + 1); // the case of the list's approval holds the list
        } else if (listsCases && at + 1 < blocks.size() && blocks.get(at + 1) instanceof Table) {
            tables.expectAgenda();
            if (line.words().hasFigure()) {
                paper.add(line); // «Saksliste til møte 12. mai kl. 9» tells of the meeting too
            }
        } else if (heading != null) {
            heading(heading, line, at);
        } else if (paper.open == null && agenda.has(at)) {
            agenda.add(line, at);
        } else if (toldInList.isOpen()) {
            toldInList.add(line);
        } else {
            paper.add(line);
        }
    }

    private void part(PartKind kind, Line line, int at) {
        if (partOpenings.goesOnWithCase(kind, at)) {
            paper.addHeading(line);
        } else if (!partOpenings.namesMeetingAgain(kind, line, at)) {
            paper.begin(new OpenPart(kind, line));
        }
    }

    private void heading(CaseHeading heading, Line line, int at) {
        if (paper.open != null && heading.number() == null && paper.open.waitsForTitle()) {
            paper.add(line);
        } else if (paper.open == null && paper.part.calls && tellsOfRow(heading, line)) {
            paper.add(line);
        } else if (toldInList.has(heading, at)) {
            toldInList.add(heading, line, at);
        } else if (!cases.areCounted() && paper.open != null && caseOpenings.listsItself(heading, paper.open, at)) {
            paper.inAgenda = true;
            paper.part.addToAgenda(line);
        } else if (cases.areCounted() || caseOpenings.opens(heading, at, paper.part, paper.inAgenda)) {
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
}
