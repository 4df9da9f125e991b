package no.vedtakslogg.events.followups;

/** What kind of party or person answers for something. */
public enum ResponsibleKind {
    /** Et organ i helsefellesskapet. */
    BODY,
    /** En partner: kommune eller helseforetak. */
    PARTY,
    /** En rolle: prosjektleder, fagrådsledere. */
    ROLE,
    /** Hver kommune. */
    EVERY_MUNICIPALITY,
    /** Hver kommune og helseforetaket. */
    EVERY_PARTY,
    /** Navngitt i fri tekst. */
    NAMED
}
