package no.vedtakslogg.query.differences;

/** Something that a list shows of what stands in it. */
public enum Field {
    CASE_NUMBER,
    CASE_TITLE,
    DECIDED_ON,
    POINT_NUMBER,
    DECISION,
    EFFECT,
    OUTCOME,
    FORM,
    MODE,
    POSTPONED_UNTIL,
    RETURNED_TO,
    CORRECTION,
    SUPERSEDED_BY,
    TASK,
    RESPONSIBLE,
    DEADLINE,
    EXTENSIONS,
    FIRST_DEADLINE,
    STATUS,
    PART_DONE,
    REMARK,
    REMARK_ON,
    CLOSED_ON;

    /** Whether only a correction changes it. */
    boolean ofCorrection() {
        return this == POINT_NUMBER || this == DECISION || this == EFFECT || this == CORRECTION;
    }

    /** Whether people wrote it in whole sentences, so that the words that differ are told. */
    boolean written() {
        return switch (this) {
            case DECISION, TASK, REMARK, CORRECTION, CASE_TITLE -> true;
            default -> false;
        };
    }
}
