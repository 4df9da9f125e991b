package no.vedtakslogg.query.lineage;

import java.util.Set;
import java.util.UUID;
import no.vedtakslogg.query.access.CaseAccess;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everything that belongs to the cases that the reader may not see: a lineage neither tells of it nor goes on through it. */
@Repository
class HiddenNodes {
    private static final String OF_CASES = """
            select id from answers.case_file where id = any (cast(:cases as uuid[]))
            union select id from answers.lineage_treatment where case_id = any (cast(:cases as uuid[]))
            union select id from answers.decision_point where case_id = any (cast(:cases as uuid[]))
            union select id from answers.follow_up where decided_case_id = any (cast(:cases as uuid[]))
            union select proposal_id from answers.proposal where case_id = any (cast(:cases as uuid[]))
            union select id from answers.referral where case_id = any (cast(:cases as uuid[]))
            union select id from answers.recommendation where case_id = any (cast(:cases as uuid[]))
            union select e.to_id
                    from answers.decision_point p
                    join answers.lineage_edge e on e.from_id = p.id and e.to_kind = 'CORRECTION'
                   where p.case_id = any (cast(:cases as uuid[]))
            """;

    private final JdbcClient jdbc;
    private final CaseAccess access;

    HiddenNodes(JdbcClient jdbc, CaseAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** The ids of all that is hidden; none where no case is. */
    Set<UUID> ids() {
        var cases = access.hidden();
        return cases == null
                ? Set.of()
                : jdbc.sql(OF_CASES).param("cases", cases).query(UUID.class).set();
    }
}
