package no.vedtakslogg.papers.deadlines;

/** What kind of time a phrase names. */
public enum TimeKind {
    /** En dag i kalenderen. */
    DATE,
    /** En uke, en måned, et halvår, en årstid, utgangen av noe, om ca. seks måneder. */
    PERIOD,
    /** Et møte, eller en tid før eller etter det. */
    MEETING,
    /** Når noe annet er skjedd. */
    CONDITION,
    /** Gjentas. */
    RECURRING,
    /** En ubestemt tid: på sikt. */
    VAGUE,
    /** En dato som ikke finnes: 31. februar. */
    IMPOSSIBLE,
    /** Sagt at det ikke er noen frist. */
    NONE
}
