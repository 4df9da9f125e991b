package no.vedtakslogg.papers.parts;

import java.util.List;
import java.util.function.UnaryOperator;
import no.vedtakslogg.papers.text.Block;

/** Undoes what columns, lists and files did to the order of a paper's words, one thing after the other. */
final class ReadingOrder {
    private static final List<UnaryOperator<List<Block>>> RESTORED = List.of(
            TablesInOne::restored,
            LeadInApart::restored,
            UprightLines::restored,
            LabelsAboveValues::restored,
            HeadInLines::restored,
            MeetingRows::restored,
            FlatMeetings::restored,
            NumbersInTables::restored,
            HeadedTables::restored,
            RowsApart::restored,
            FlatMinutes::restored,
            FlatAgenda::restored,
            ListsInColumns::restored,
            FlatPresence::restored,
            SurnamesFirst::restored,
            BulletedMinutes::restored);

    private ReadingOrder() {}

    static List<Block> restored(List<Block> blocks) {
        var restored = blocks;
        for (var layout : RESTORED) {
            restored = layout.apply(restored);
        }
        return restored;
    }
}
