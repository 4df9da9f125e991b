package no.vedtakslogg.papers.parts;

import java.util.List;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Table;
import org.jspecify.annotations.Nullable;

/**
 * A part of a paper: from a title such as MØTEINNKALLING, SAKSFREMLEGG or MØTEREFERAT to the next one.
 *
 * @param title the line that opens it; none for what stands before the first title
 * @param front what stands before its first case, the agenda apart
 */
public record Part(
        PartKind kind,
        @Nullable Line title,
        List<Block> front,
        List<Table> agendaTables,
        List<Line> agendaLines,
        List<Table> planTables,
        List<Table> logTables,
        List<CaseText> cases) {

    /** Whether a line above its cases opens a list of those who met, or did not. */
    public boolean tellsWhoMet() {
        return front.stream().anyMatch(SignsOfMinutes::tellsWhoMet);
    }
}
