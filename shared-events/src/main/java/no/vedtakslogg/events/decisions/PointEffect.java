package no.vedtakslogg.events.decisions;

/** What a point does, told by its verb (CAPABILITIES A6.6). */
public enum PointEffect {
    /** Tas til orientering. */
    NOTED(false),
    /** Tas til etterretning. */
    ACKNOWLEDGED(false),
    /** Godkjennes. */
    APPROVED(false),
    /** Gir sin tilslutning. */
    ENDORSED(false),
    /** Ber, bes. */
    REQUESTED(true),
    /** Gir i oppdrag. */
    ASSIGNED(true),
    /** Delegerer. */
    DELEGATED(true),
    /** Anbefaler. */
    RECOMMENDED(true),
    /** Oppnevner. */
    APPOINTED(false),
    /** Nedsetter. */
    ESTABLISHED(true),
    /** Forutsetter. */
    PRESUPPOSED(true),
    /** Tildeler. */
    ALLOCATED(false),
    /** Utsettes. */
    POSTPONED(false),
    /** Something else. */
    OTHER(false);

    private final boolean asksForAction;

    PointEffect(boolean asksForAction) {
        this.asksForAction = asksForAction;
    }

    /** Whether a point with this effect puts somebody to work, so that the log misses a follow-up without one. */
    public boolean asksForAction() {
        return asksForAction;
    }
}
