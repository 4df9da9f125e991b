package no.vedtakslogg.command.imports;

import java.util.List;
import no.vedtakslogg.papers.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody should look at before the draft is confirmed.
 *
 * @param path the field or the part of the draft that it is about
 * @param about what its sentence names
 */
record Remark(
        Kind kind,
        String path,
        List<String> about,
        @Nullable Span place) {
    Remark {
        about = List.copyOf(about);
    }

    static Remark of(Kind kind, String path, @Nullable Span place, String... about) {
        return new Remark(kind, path, List.of(about), place);
    }

    /** What there can be to say. */
    enum Kind {
        // these stand in the way of a confirmation
        BODY_IS_NOT_CHOSEN(true),
        DAY_IS_MISSING(true),
        DAY_IS_NO_DAY(true),
        TIME_IS_NO_TIME(true),
        NUMBER_IS_NO_NUMBER(true),
        NUMBER_IS_THERE_TWICE(true),
        CASE_HAS_NO_TITLE(true),
        NUMBER_IS_TAKEN(true),
        PERSON_IS_THERE_TWICE(true),
        VOTE_IS_MISSING(true),
        NOTHING_TO_RECORD(true),
        YEAR_IS_NO_YEAR(true),
        YEARS_ARE_MISSING(true),
        // in the paper itself
        STATUSES_ARE_NOT_RECORDED(false),
        TWO_ANSWERS(false),
        TIME_IS_NOT_TOLD(false),
        CASE_HAS_NO_NUMBER(false),
        DECISION_IS_NOT_FOUND(false),
        MEMBERS_DO_NOT_ADD_UP(false),
        PRESENT_DO_NOT_ADD_UP(false),
        SUM_DOES_NOT_ADD_UP(false),
        TIMES_DO_NOT_ADD_UP(false),
        NAME_IS_SPELT_IN_TWO_WAYS(false),
        VOTES_ARE_NOT_TOLD(false),
        VOTES_FOLLOW_FROM_WORDS(false),
        DEADLINE_CANNOT_BE(false),
        DEADLINE_IS_BEFORE_THE_MEETING(false),
        DECISION_HAS_BLANKS(false),
        // against the record
        BODY_IS_UNKNOWN(false),
        MEETING_IS_UNKNOWN(false),
        PLACE_IS_ANOTHER(false),
        TIME_IS_ANOTHER(false),
        TITLE_IS_ANOTHER(false),
        CITED_CASE_IS_UNKNOWN(false),
        NAME_IS_NEARLY_KNOWN(false),
        DECISION_IS_ANOTHER(false),
        POINTS_ARE_FEWER(true),
        FILE_WAS_READ_BEFORE(false);

        private final boolean stands;

        Kind(boolean stands) {
            this.stands = stands;
        }

        boolean standsInTheWay() {
            return stands;
        }
    }

    boolean standsInTheWay() {
        return kind.standsInTheWay();
    }
}
