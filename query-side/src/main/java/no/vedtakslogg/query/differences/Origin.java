package no.vedtakslogg.query.differences;

import java.util.UUID;

/** Rows that an item is told from: what was recorded of them is why it differs. */
record Origin(Source source, UUID id) {

    /** Where rows are kept, and by what they belong to an item. Rows that change know when they did, facts when they came. */
    enum Source {
        DECISION_POINT(changing("decision_point")),
        FOLLOW_UP(changing("follow_up")),
        CASE(changing("case_file")),
        CASE_NUMBER(facts("case_number", "case_id")),
        CASE_LINK(facts("case_link", "case_id")),
        CASE_LINKED(facts("case_link", "other_case_id")),
        CASE_UNLINKING(facts("case_unlinking", "case_id")),
        CASE_UNLINKED(facts("case_unlinking", "other_case_id")),
        PAPER(facts("case_paper", "paper_id")),
        PROPOSAL(facts("proposal", "proposal_id")),
        PROPOSAL_WITHDRAWAL(facts("proposal_withdrawal", "proposal_id")),
        REFERRAL(changing("referral")),
        RECOMMENDATION(changing("recommendation")),
        BODY(changing("body")),
        RULES(changing("body_rules")),
        SEAT(changing("seat")),
        DEPUTY(changing("deputy")),
        OFFICER(changing("officer")),
        PLAN(changing("action_plan")),
        AREA(changing("plan_area")),
        GOAL(changing("plan_goal")),
        MEASURE(changing("measure")),
        MEASURE_STATUS(facts("measure_status", "measure_id")),
        MEASURE_LINK(facts("measure_link", "measure_id")),
        MEASURE_LINKED(facts("measure_link", "other_measure_id"));

        private final String positions;

        Source(String positions) {
            this.positions = positions;
        }

        /** The query for {@code id} and {@code position} of all that changed the rows of {@code :ids}. */
        String positions() {
            return positions;
        }

        private static String changing(String table) {
            return """
                    select id, known_from as position from answers.%1$s where id in (:ids)
                     union
                    select id, known_to from answers.%1$s where id in (:ids)""".formatted(table);
        }

        private static String facts(String table, String column) {
            return "select %2$s as id, position from answers.%1$s where %2$s in (:ids)".formatted(table, column);
        }
    }
}
