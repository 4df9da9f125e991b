package no.vedtakslogg.papers.parts;

import java.util.List;
import java.util.Optional;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.Days;

/**
 * Tells the lines that open the next part of a paper from those that read so too: what a case or a list takes up, what tells
 * of the part that is open, and what goes on with its case.
 */
record PartOpenings(List<Block> blocks, CaseOpenings openings, OpenPaper paper) {
    private static final int LINES_OF_LETTERHEAD = 4;

    /** The part that a line opens, if it does. */
    Optional<PartKind> at(int at) {
        return openings.cases().isEnclosed(at)
                        || openings.cases().hasOne(at)
                        || paper.open == null && PaperOfOneCase.hasTitleAt(paper.part, blocks, at)
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

    /**
     * Whether a line that would open a part goes on with the open case: «Saksprotokoll i Formannskapet» below a case, with
     * its decision and no case's number after it, is of that case.
     */
    boolean goesOnWithCase(PartKind kind, int at) {
        return paper.open != null
                && (openings.cases().below().isLabel(at)
                        || kind == PartKind.CASE_MINUTES && openings.hasSectionBelow(at));
    }

    /** Whether it heads a page that goes on with the cases of the same meeting: «Eldrerådet – referat 5. mai 2026». */
    boolean namesMeetingAgain(PartKind kind, Line line, int at) {
        return !paper.part.cases.isEmpty()
                && kind == PartKind.MINUTES
                && (paper.part.kind == PartKind.MINUTES || paper.part.kind == PartKind.OTHER)
                && !AgendaEnds.isOfHead(blocks, at + 1)
                && Days.first(line.words())
                        .filter(day -> paper.part.tells(day.value()))
                        .isPresent();
    }
}
