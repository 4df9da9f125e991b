package no.vedtakslogg.papers.parts;

import java.util.List;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;

/** The agenda of a part while it is read: where it begins, which lines are its rows, and where it ends. */
final class OpenAgenda {
    private static final int LINES_OF_LETTERHEAD = 4;

    private final OpenPaper paper;
    private final List<Block> blocks;
    private boolean titleLists;

    OpenAgenda(OpenPaper paper, List<Block> blocks) {
        this.paper = paper;
        this.blocks = blocks;
    }

    /** Opens it below its heading. */
    void open(Line heading, int at) {
        titleLists = isTitleOfPaper(at);
        paper.part.calls |= titleLists;
        if (at == 0 || !paper.inAgenda && (titleLists || AgendaHeadings.namesMeeting(heading.words()))) {
            paper.add(heading);
        }
        paper.inAgenda = true;
        paper.agendaLevel = heading.style().heading();
    }

    // «Dagsorden» or «Møteprogram Eldrerådet» above all else names the paper, and the head may stand below it
    private boolean isTitleOfPaper(int at) {
        return at < LINES_OF_LETTERHEAD
                && paper.part.kind == PartKind.OTHER
                && paper.part.front.stream()
                        .noneMatch(block -> block instanceof Line line && AgendaEnds.isOfHead(line));
    }

    /** Whether it is open, or begins in a line without a heading above. */
    boolean has(int at) {
        return paper.inAgenda
                || (paper.part.kind == PartKind.OTHER || paper.part.kind == PartKind.NOTICE)
                        && (UntitledAgenda.isProgramme(blocks, at)
                                || !paper.part.hasAgenda()
                                        && (paper.part.calls && UntitledAgenda.isOpening(blocks, at)
                                                || paper.part.calls && UntitledAgenda.areListed(blocks, at)
                                                || UntitledAgenda.areCounted(blocks, at, paper.part.calls)
                                                || UntitledAgenda.areCases(blocks, at, paper.part.calls)));
    }

    /** Adds a line to its rows, or ends it where the line leaves them. */
    void add(Line line, int at) {
        paper.inAgenda = true;
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
