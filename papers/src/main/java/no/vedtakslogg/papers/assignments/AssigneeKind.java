package no.vedtakslogg.papers.assignments;

/** What kind of somebody is put to work. */
public enum AssigneeKind {
    /** Et organ. */
    BODY,
    /** En kommune eller et helseforetak. */
    PARTY,
    /** En rolle: prosjektleder, fagrådslederne, representantene i ASU. */
    ROLE,
    /** Hver kommune. */
    EVERY_MUNICIPALITY,
    /** Hver kommune og helseforetaket. */
    EVERY_PARTY,
    /** Noen som bare er nevnt med navn, og som ikke er kjent. */
    NAMED
}
