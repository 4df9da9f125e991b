package no.vedtakslogg.events.decisions;

/** How a decision stands to the proposal. */
public enum DecisionForm {
    /** Som innstillingen. */
    AS_PROPOSED,
    /** Som innstillingen med endringer. */
    AMENDED,
    /** Et annet vedtak i stedet for innstillingen. */
    REPLACED,
    /** Uten forslag på forhånd. */
    WITHOUT_PROPOSAL
}
