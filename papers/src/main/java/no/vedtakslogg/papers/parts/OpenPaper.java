package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Style;
import org.jspecify.annotations.Nullable;

/** A paper while it is read: its parts so far, and what of the last of them is open. */
final class OpenPaper {
    final List<OpenPart> parts = new ArrayList<>();
    OpenPart part = new OpenPart(PartKind.OTHER, null);

    @Nullable OpenCase open;

    boolean inAgenda;

    /** How high the heading above the agenda stands; 0 where nothing sets it as one. */
    int agendaLevel;

    OpenPaper() {
        parts.add(part);
    }

    /** Begins the next part. */
    void begin(OpenPart next) {
        part = next;
        parts.add(part);
        open = null;
        inAgenda = false;
    }

    /** Whether a heading stands below the rows of the agenda, as high as the one above them. */
    boolean isHeadingBelowAgenda(Line line) {
        var level = line.style().heading();
        return level > 0
                && level <= agendaLevel
                && part.hasAgenda()
                && !AgendaEnds.beginsRow(line)
                && !AgendaHeadings.isTitle(line)
                && !BelowCases.isGroup(line);
    }

    /** Opens the next case of the part, within its agenda or not. */
    void open(OpenCase next) {
        open = next;
        part.cases.add(next);
    }

    /** Adds to the open case, or, where none is, to what stands above the part's cases. */
    void add(Block block) {
        if (open == null && block instanceof Line line && PaperOfOneCase.beginsIn(part, line)) {
            open(CaseInTitle.of(part, parts, line));
        }
        part.calls |= open == null
                && part.kind == PartKind.OTHER
                && block instanceof Line line
                && CallWords.areSentence(line.words());
        (open == null ? part.front : open.blocks).add(block);
    }

    /** Adds a line as the heading of what goes on with the open case. */
    void addHeading(Line line) {
        add(new Line(line.words(), new Style(2, true, false, false), line.indent(), true));
    }

    /** The cases of all parts: the title of the minutes may stand again at the top of a page. */
    List<OpenCase> cases() {
        return parts.stream().flatMap(part -> part.cases.stream()).toList();
    }

    List<Part> close() {
        return parts.stream()
                .filter(OpenPart::hasSomething)
                .map(OpenPart::close)
                .toList();
    }
}
