package no.vedtakslogg.query.followups;

import java.util.List;

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

    private static final List<FollowUpStatus> BY_URGENCY =
            List.of(OPEN, IN_PROGRESS, REPORTED, WAITING, ACCEPTED, WITHDRAWN);

    private final String words;

    FollowUpStatus(String words) {
        this.words = words;
    }

    /** All of them, the most urgent first. */
    public static List<FollowUpStatus> byUrgency() {
        return BY_URGENCY;
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
