package no.vedtakslogg.query.cases;

/** How far a referral has come; it is open until the receiver has answered or refused. */
public enum ReferralStatus {
    /** Oversendt, ikke tatt imot. */
    SENT,
    /** Tatt imot, ikke besvart. */
    ACCEPTED,
    /** Besvart og sendt tilbake. */
    RETURNED,
    /** Avvist. */
    REFUSED
}
