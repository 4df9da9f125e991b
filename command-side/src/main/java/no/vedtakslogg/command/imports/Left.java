package no.vedtakslogg.command.imports;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Something of an import that stays when it is undone, and why. */
record Left(String command, String path, Why why) {

    /** Why nothing takes it back. */
    enum Why {
        /** To erase is the right of a person and no correction: what was known before would lose the name too. */
        A_PERSON_STAYS_IN_THE_REGISTER,
        A_BODY_STAYS,
        A_PARTNERSHIP_STAYS,
        A_MEETING_THAT_TREATED_CASES_STAYS,
        A_CASE_THAT_WAS_TREATED_KEEPS_ITS_NUMBER,
        A_CASE_IS_TABLED_AGAIN_BY_HAND,
        THE_ORDER_OF_THE_AGENDA_STAYS,
        THE_NOTICE_STAYS,
        WHAT_WAS_SAID_STAYS,
        THE_MINUTES_STAY,
        WHOEVER_VOTED_WAS_THERE,
        A_PROPOSAL_THAT_WAS_DECIDED_ON_STAYS,
        A_NUMBER_IN_THE_PLAN_STAYS,
        SOMEBODY_ENDED_IT_SINCE,
        SOMEBODY_CHANGED_IT_SINCE,
        NOTHING_TAKES_IT_BACK
    }

    /** How many of each command stay for the same reason. */
    static Map<Left, Long> counted(List<Left> left) {
        return left.stream()
                .map(one -> new Left(one.command(), "", one.why()))
                .collect(groupingBy(one -> one, LinkedHashMap::new, counting()));
    }
}
