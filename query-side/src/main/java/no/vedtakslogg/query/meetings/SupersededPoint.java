package no.vedtakslogg.query.meetings;

import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.decisions.PointId;

/** A point that a later decision replaced, and where that was decided. */
public record SupersededPoint(PointId pointId, DecidedAt by) {}
