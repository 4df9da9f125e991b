package no.vedtakslogg.query.steps;

import java.time.Instant;
import java.time.LocalDate;

/** One event that one can step to: what happened, when it was recorded, and from when it holds. */
public record StepView(long position, Instant recordedAt, LocalDate effectiveOn, String words) {}
