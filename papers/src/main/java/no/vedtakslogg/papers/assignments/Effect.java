package no.vedtakslogg.papers.assignments;

/** What the verb does to the one who is put to work. */
public enum Effect {
    /** ber, bes, oppfordres, anmodes */
    ASKS,
    /** gir i oppdrag, får i oppdrag, gis ansvar for */
    COMMISSIONS,
    /** delegeres, gis fullmakt, overlater til */
    DELEGATES,
    /** nedsetter, oppretter, oppnevner */
    APPOINTS,
    /** forutsetter, legger til grunn */
    PRESUMES,
    /** anbefaler at … gjør */
    RECOMMENDS,
    /** the subject does it: «AU følger opp», «ASU tar saken tilbake» */
    UNDERTAKES,
    /** v/Analysegruppen, Ansvarlig: fagråd 2 */
    ATTACHES
}
