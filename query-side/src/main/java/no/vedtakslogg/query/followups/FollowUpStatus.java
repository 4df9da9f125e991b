package no.vedtakslogg.query.followups;

/** How a follow-up stands. */
public enum FollowUpStatus {
    /** Nothing is reported yet. */
    OPEN("Åpen"),
    /** Progress is reported. */
    IN_PROGRESS("Under arbeid"),
    WAITING("Venter på en betingelse"),
    /** The body that decided has not accepted it yet. */
    REPORTED("Meldt utført"),
    ACCEPTED("Utført"),
    WITHDRAWN("Trukket");

    private final String words;

    FollowUpStatus(String words) {
        this.words = words;
    }

    /** The status as people read it. */
    public String words() {
        return words;
    }

    /** Whether something is still to be done, by the responsible or by the body. */
    public boolean open() {
        return this != ACCEPTED && this != WITHDRAWN;
    }
}
