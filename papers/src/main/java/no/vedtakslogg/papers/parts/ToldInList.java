package no.vedtakslogg.papers.parts;

import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.UnnumberedRow;
import no.vedtakslogg.papers.words.Headings;
import org.jspecify.annotations.Nullable;

/**
 * The list of a call that puts its cases forward where it names them: each is a row of the agenda, and where more than a few
 * words stand below it, it is told of there too.
 */
final class ToldInList {
    private static final int SAME_COLUMN = 1;

    private final OpenPaper paper;
    private final CaseLines cases;
    private @Nullable OpenCase told;
    private @Nullable Line row;

    ToldInList(OpenPaper paper, CaseLines cases) {
        this.paper = paper;
        this.cases = cases;
    }

    /** Whether the line that names a case is such a row. */
    boolean has(CaseHeading heading, int at) {
        var number = heading.number();
        return number != null
                && !heading.title().isBlank()
                && paper.part.calls
                && !paper.part.isMinutes()
                && (paper.open == null || isOpen())
                && cases.anyProposed()
                && paper.part.continuesWith(number.value())
                && !cases.comesAgain(heading, at);
    }

    /** Adds such a row. */
    void add(CaseHeading heading, Line line, int at) {
        paper.part.addToAgenda(line, heading);
        paper.open = null;
        paper.inAgenda = !cases.below().tells(at);
        if (!paper.inAgenda) {
            told = new OpenCase(heading, line);
            row = line;
            paper.open(told);
        }
    }

    /** Adds a line below such a row: who presents it is of the row too, and «Lunsj» is the next. */
    void add(Line line) {
        if (isNextRow(line)) {
            paper.open = null;
            paper.inAgenda = true;
            paper.part.addToAgenda(line);
            return;
        }
        paper.add(line);
        if (told != null
                && told.blocks.size() == 1
                && AgendaEnds.factOfRow(line).isPresent()) {
            paper.part.addToAgenda(line.together());
        }
    }

    /** Whether the open case is told of in the list. */
    boolean isOpen() {
        return told != null && paper.open == told;
    }

    private boolean isNextRow(Line line) {
        return row != null
                && line.afterGap()
                && line.indent() < row.indent() + SAME_COLUMN
                && UnnumberedRow.is(line.words())
                && Headings.of(line).isEmpty();
    }
}
