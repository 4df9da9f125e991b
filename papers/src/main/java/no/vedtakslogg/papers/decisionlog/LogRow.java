package no.vedtakslogg.papers.decisionlog;

import java.time.LocalDate;
import no.vedtakslogg.papers.points.Points;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.words.CaseNumber;
import org.jspecify.annotations.Nullable;

/** A row of a decision log: a case, what was decided, who answers for it, by when, and how it stands. */
public record LogRow(
        @Nullable Found<CaseNumber> number,
        @Nullable Found<LocalDate> meetingOn,
        @Nullable Found<String> body,
        @Nullable Found<String> title,
        Points decision,
        @Nullable Found<String> responsible,
        @Nullable Found<String> deadline,
        @Nullable Found<String> status) {}
