package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.CaseNumber;
import org.jspecify.annotations.Nullable;

/** A case while lines are still added to it. */
final class OpenCase {
    final @Nullable Found<CaseNumber> number;
    final @Nullable Passage title;
    final int headingLevel;
    final @Nullable Table meetings;
    final List<Block> blocks = new ArrayList<>();

    OpenCase(@Nullable Found<CaseNumber> number, @Nullable Passage title, @Nullable Table meetings) {
        this(number, title, 0, meetings);
    }

    OpenCase(CaseHeading heading, Line line) {
        this(
                heading.number(),
                heading.title().isBlank() ? null : heading.title(),
                heading.title().isBlank() ? 0 : line.style().heading(),
                null);
    }

    private OpenCase(
            @Nullable Found<CaseNumber> number, @Nullable Passage title, int headingLevel, @Nullable Table meetings) {
        this.number = number;
        this.title = title;
        this.headingLevel = headingLevel;
        this.meetings = meetings;
    }

    CaseText close() {
        return new CaseText(number, title, headingLevel, meetings, blocks);
    }
}
