package no.vedtakslogg.command.followups;

import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.followups.FollowUpId;

/** What one follow-up must know of another. */
@FunctionalInterface
interface FollowUps {
    /** The follow-up in brief; an unknown reference where there is none. */
    Outline outlineOf(FollowUpId followUp);

    /** The decision point a follow-up hangs on, and whether it still asks for something. */
    record Outline(DecidedAt decidedAt, boolean open) {}
}
