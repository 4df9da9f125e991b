package no.vedtakslogg.papers.layouts;

import java.util.List;
import java.util.Map;
import no.vedtakslogg.papers.layouts.Sheet.Block;

/** What the parts of a paper are written with: what is told, how the ways are drawn, and the sheet that they are set on. */
record Desk(Draw draw, Told told, Sheet sheet, String format) {
    static Desk of(long seed) {
        var draw = new Draw(seed);
        return new Desk(draw, new Told(draw), new Sheet(), draw.one("format", "txt", "md", "html"));
    }

    /** One of the wordings, in the paper's language. */
    String one(String what, List<Wording> wordings) {
        return told.in(draw.one(what, wordings));
    }

    void add(Block block) {
        sheet.add(block);
    }

    Composed composed(Map<String, List<String>> facts) {
        return new Composed(format, sheet.set(format, draw), facts, draw.drawn());
    }
}
