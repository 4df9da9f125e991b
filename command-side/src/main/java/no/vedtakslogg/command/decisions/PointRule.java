package no.vedtakslogg.command.decisions;

import no.vedtakslogg.command.rules.Rule;

/** What holds for the tree of points of a proposal or a decision. */
public enum PointRule implements Rule {
    POINT_HAS_A_NUMBER,
    POINT_IDS_ARE_UNIQUE,
    POINT_NUMBERS_ARE_UNIQUE,
    SUBPOINT_NUMBER_STARTS_WITH_THE_NUMBER_ABOVE
}
