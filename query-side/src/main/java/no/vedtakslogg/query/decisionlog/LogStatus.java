package no.vedtakslogg.query.decisionlog;

import java.util.List;

/** How a row of the decision log stands: as its follow-up does, or why there is none. */
public enum LogStatus {
    OPEN("Åpen"),
    IN_PROGRESS("Under arbeid"),
    WAITING("Venter på en betingelse"),
    REPORTED("Meldt utført"),
    ACCEPTED("Utført"),
    WITHDRAWN("Trukket"),
    /** The point asks for something, and nobody follows it up. */
    NOT_FOLLOWED_UP("Ikke fulgt opp"),
    NOTHING_TO_FOLLOW_UP("Ingenting å følge opp"),
    POSTPONED("Utsatt"),
    RETURNED("Tilbakesendt"),
    SUPERSEDED("Erstattet av et senere vedtak");

    private static final List<LogStatus> BY_URGENCY = List.of(
            NOT_FOLLOWED_UP,
            OPEN,
            IN_PROGRESS,
            REPORTED,
            WAITING,
            POSTPONED,
            RETURNED,
            ACCEPTED,
            WITHDRAWN,
            SUPERSEDED,
            NOTHING_TO_FOLLOW_UP);

    private final String words;

    LogStatus(String words) {
        this.words = words;
    }

    /** All of them: what somebody must look at comes first. */
    static List<LogStatus> byUrgency() {
        return BY_URGENCY;
    }

    /** The status as people read it. */
    public String words() {
        return words;
    }
}
