package no.vedtakslogg.events.bodies;

/** What kind of body (organ) it is. */
public enum BodyKind {
    /** Organ or utvalg that decides: PSU, ASU, partnerskapsmøte, SSU. */
    COUNCIL,
    /** Arbeidsutvalg (AU). */
    EXECUTIVE_COMMITTEE,
    /** Fagråd, faglig samarbeidsutvalg. */
    EXPERT_COUNCIL,
    /** Arbeidsgruppe, prosjektgruppe. */
    WORKING_GROUP,
    /** Sekretariat. */
    SECRETARIAT
}
