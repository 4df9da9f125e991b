package no.vedtakslogg.query.lineage;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How what came later stands to what it came of; an edge is read forwards, from the earlier to the later. */
public enum EdgeKind {
    /** Case to treatment: satt på sakslisten. */
    TABLED_AT,
    /** Case to treatment: vedtatt. */
    DECIDED_IN,
    /** Case to treatment: tatt til orientering, and nothing more. */
    NOTED_IN,
    /** Case to treatment: utsatt. */
    POSTPONED_IN,
    /** Case to treatment: sendt tilbake. */
    RETURNED_IN,
    /** Case to treatment: tatt av sakslisten. */
    TAKEN_OFF,
    /** Treatment to the next one of the same case: utsatt til. */
    POSTPONED_TO,
    /** Treatment to the next one of the same case: tatt opp igjen. */
    TAKEN_UP_AGAIN,
    /** Treatment to body: sendt tilbake til. */
    RETURNED_TO,
    /** Case to proposal. */
    PROPOSED_AS,
    /** Proposal to treatment. */
    PROPOSED_TO,
    /** Treatment to point, or point to the point under it. */
    POINT,
    /** Treatment to correction. */
    CORRECTED_BY,
    /** Point to the point that replaced it. */
    SUPERSEDED_BY,
    /** Point to the case whose paper quotes it. */
    QUOTED_IN,
    /** Point to follow-up. */
    ASKS_FOR,
    /** A whole to its part: one follow-up for each party. */
    DIVIDED_INTO,
    /** Follow-up or measure to the body that answers for it. */
    ASKED_OF,
    /** Follow-up to the point that moved its deadline. */
    EXTENDED_BY,
    /** Follow-up to the point, or the body, that accepted it as done. */
    ACCEPTED_BY,
    /** Follow-up to the body that did not accept it as done. */
    NOT_ACCEPTED_BY,
    /** Follow-up to the point that withdrew it. */
    WITHDRAWN_BY,
    /** Case or measure to the case that follows it up. */
    FOLLOWED_UP_IN,
    /** Case to the same matter in another body; both ways. */
    SAME_MATTER(Nature.BOTH_WAYS),
    /** Measure to the case that carries it out. */
    REALISED_BY,
    /** Ses i sammenheng med. */
    SEE_ALSO(Nature.ASIDE),
    /** Case to referral. */
    REFERRED,
    /** Body to the referral that it sent. */
    SENT_REFERRAL,
    /** Point to the referral that it decided. */
    DECIDED_REFERRAL,
    /** Referral to body. */
    REFERRED_TO,
    /** Referral to the body that took it on. */
    TAKEN_ON_BY,
    /** Referral to the body that answered. */
    ANSWERED_BY,
    /** Referral to the body that refused. */
    REFUSED_BY,
    /** Case to recommendation. */
    RECOMMENDED,
    /** Recommendation to the point that settled what becomes of it. */
    DISPOSED_BY,
    /** Point to the body that it established. */
    ESTABLISHED(Nature.BEHIND_A_BODY),
    /** Point to the body that it appointed somebody to. */
    APPOINTED_TO,
    /** Point to the body whose term it extended. */
    EXTENDED_TERM,
    /** Body to the body under it. */
    PLACED_OVER,
    /** Body or plan to what took its place. */
    SUCCEEDED_BY(Nature.BEHIND_A_BODY),
    /** Body to the one that took over what it owes. */
    OBLIGATIONS_TO(Nature.BEHIND_A_BODY),
    /** Point to plan. */
    ADOPTED_PLAN,
    /** Plan to goal. */
    GOAL,
    /** Goal to measure. */
    MEASURE,
    /** Point to the measure that carries it out. */
    CARRIED_OUT_BY,
    /** The same measure in two places of the plan; both ways. */
    SAME_AS(Nature.BOTH_WAYS),
    /** Ses i helhet med. */
    SEE_WITH(Nature.ASIDE),
    /** Measure to the one that depends on it. */
    PREREQUISITE_FOR(Nature.ASIDE),
    /** Measure to the point that changed its text. */
    REWORDED_BY,
    /** Measure to the plan, or the measure of it, in which it goes on. */
    CARRIED_OVER_TO,
    /** Measure to the point that dropped it. */
    DROPPED_BY;

    private final Nature nature;

    EdgeKind() {
        this(Nature.ONWARDS);
    }

    EdgeKind(Nature nature) {
        this.nature = nature;
    }

    private enum Nature {
        ONWARDS,
        /** Two that are one: the edge is kept both ways, and what came of the one came of the other. */
        BOTH_WAYS,
        /** Neither came of the other: shown, but not walked along. */
        ASIDE,
        /** Where a body comes from and what took its place: walked along also through a body. */
        BEHIND_A_BODY
    }

    /** Whether it only stands beside, so that neither end came of the other. */
    boolean aside() {
        return nature == Nature.ASIDE;
    }

    /** Whether it joins two that are one and the same. */
    boolean bothWays() {
        return nature == Nature.BOTH_WAYS;
    }

    /** The kinds that only stand beside, as SQL has them. */
    static String namesAside() {
        return sql(Arrays.stream(values()).filter(EdgeKind::aside));
    }

    /** The kinds that are walked along through a body, as SQL has them. */
    static String namesBehindABody() {
        return sql(Arrays.stream(values()).filter(kind -> kind.nature == Nature.BEHIND_A_BODY));
    }

    private static String sql(Stream<EdgeKind> kinds) {
        return kinds.map(kind -> "'" + kind.name() + "'").collect(Collectors.joining(", "));
    }
}
