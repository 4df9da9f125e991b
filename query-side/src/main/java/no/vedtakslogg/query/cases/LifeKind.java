package no.vedtakslogg.query.cases;

/** What kind of thing happened in the life of a case. */
public enum LifeKind {
    /** Opprettet, arkivert, ny saksbehandler, avsluttet. */
    CASE,
    /** Saksfremlegg, rapport, forslag til vedtak, anbefaling. */
    PAPER,
    /** Knyttet til en annen sak eller et tiltak. */
    LINK,
    /** Satt på eller tatt av en saksliste. */
    AGENDA,
    /** Referat og innspill. */
    DISCUSSION,
    /** Vedtatt, rettet, avløst. */
    DECISION,
    /** Utsatt. */
    POSTPONEMENT,
    /** Sendt tilbake. */
    RETURN,
    /** Oversendt, tatt imot, besvart, avvist. */
    REFERRAL,
    /** Oppfølging av et vedtakspunkt. */
    FOLLOW_UP
}
