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
    CLOSED_ON,
    CASE_KIND,
    NUMBERS,
    HANDLERS,
    LEGAL_BASIS,
    ARCHIVE_REFERENCE,
    OPENED_ON,
    CLOSED_BECAUSE,
    LINKS,
    TITLE,
    PAPER_KIND,
    VERSION,
    FILED_ON,
    BACKGROUND,
    FACTS,
    ASSESSMENT,
    ATTACHMENTS,
    MADE_BY,
    PROPOSAL,
    REFERRED_FROM,
    REFERRED_TO,
    REFERRED_ON,
    REQUEST,
    ANSWER_DUE,
    ANSWERED_ON,
    ANSWER,
    REPORT,
    TEXT,
    DISPOSITION,
    REASON,
    NAME,
    SHORT_NAME,
    BODY_KIND,
    MANDATE,
    ESTABLISHED_ON,
    DISSOLVED_ON,
    PERSON,
    ROLE,
    SIDE,
    REPRESENTS,
    SEAT_GROUP,
    APPOINTED_BY,
    SINCE,
    TERM_ENDS_ON,
    PERSONAL_DEPUTY,
    RANK,
    ELECTED_BY,
    ELECTED_ON,
    MUNICIPAL_SEATS,
    HOSPITAL_SEATS,
    EXTRAORDINARY_NOTICE_DAYS,
    MINUTES_WITHIN_DAYS,
    QUORUM,
    DECIDES_UNNOTICED_CASES,
    RULES_SOURCE,
    YEARS,
    ADOPTED_ON,
    NUMBER,
    PROVENANCE,
    MARKS,
    COLOUR,
    COMMENT,
    REPORTED_ON,
    REPORTED_BY,
    DROPPED_ON,
    DROPPED_BECAUSE,
    CARRIED;

    /** Whether only a correction changes it. */
    boolean ofCorrection() {
        return this == POINT_NUMBER || this == DECISION || this == EFFECT || this == CORRECTION;
    }

    /** Whether people wrote it in whole sentences, so that the words that differ are told. */
    boolean written() {
        return switch (this) {
            case DECISION, TASK, REMARK, CORRECTION, CASE_TITLE -> true;
            case BACKGROUND, FACTS, ASSESSMENT, PROPOSAL, REQUEST, ANSWER, TEXT, REASON, TITLE, LINKS -> true;
            case MANDATE, COMMENT, PROVENANCE, DROPPED_BECAUSE, CLOSED_BECAUSE -> true;
            default -> false;
        };
    }
}
