package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.CaseNumber;
import org.jspecify.annotations.Nullable;

/** A case while lines are still added to it. */
final class OpenCase {
    final @Nullable Found<CaseNumber> number;
    final @Nullable Passage title;
    final @Nullable Table meetings;
    final List<Block> blocks = new ArrayList<>();

    OpenCase(@Nullable Found<CaseNumber> number, @Nullable Passage title, @Nullable Table meetings) {
        this.number = number;
        this.title = title;
        this.meetings = meetings;
    }

    CaseText close() {
        return new CaseText(number, title, meetings, blocks);
    }
}
