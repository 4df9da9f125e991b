package no.vedtakslogg.query.differences;

/** What can stand in a list, a case, a roster or a plan. */
public enum ItemKind {
    DECISION_POINT,
    FOLLOW_UP,
    CASE,
    PAPER,
    PROPOSAL,
    REFERRAL,
    RECOMMENDATION,
    BODY,
    RULES,
    OFFICER,
    SEAT,
    DEPUTY,
    PLAN,
    AREA,
    GOAL,
    MEASURE
}
