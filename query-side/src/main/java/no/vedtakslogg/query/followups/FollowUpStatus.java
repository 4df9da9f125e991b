package no.vedtakslogg.query.followups;

/** How a follow-up stands. */
public enum FollowUpStatus {
    /** Åpen: nothing is reported yet. */
    OPEN,
    /** Under arbeid: progress is reported. */
    IN_PROGRESS,
    /** Venter på en betingelse. */
    WAITING,
    /** Meldt utført: the body has not accepted it yet. */
    REPORTED,
    /** Godtatt som utført. */
    ACCEPTED,
    /** Trukket. */
    WITHDRAWN;

    /** Whether something is still to be done, by the responsible or by the body. */
    public boolean open() {
        return this != ACCEPTED && this != WITHDRAWN;
    }
}
