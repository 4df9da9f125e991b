package no.vedtakslogg.papers.parts;

import java.util.List;
import java.util.Set;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * Where a paper treats a case: its number and title, and all that stands there until the next case or part.
 *
 * @param headingLevel how the title is set as a heading, 0 where it is not; no other line goes on with it
 * @param meetings the table of meetings that are to treat the case, where the case paper opens with one
 * @param answered the rows of the minutes' own table that treat it and tell who answers, and by when
 * @param results the names of that table's columns that tell what the case ended in, whatever they are called
 */
public record CaseText(
        @Nullable Found<CaseNumber> number,
        @Nullable Passage title,
        int headingLevel,
        @Nullable Table meetings,
        List<Block> blocks,
        List<AnsweredRow> answered,
        Set<Passage> results) {}
