package no.vedtakslogg.query.overview;

import java.time.LocalDate;

/** How many follow-ups were open and how many were closed on the last day of a month. */
public record MonthFigures(LocalDate on, long open, long closed) {}
