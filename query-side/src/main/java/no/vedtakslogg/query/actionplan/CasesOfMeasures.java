package no.vedtakslogg.query.actionplan;

import static java.util.stream.Collectors.groupingBy;
import static no.vedtakslogg.query.access.CaseAccess.maySee;
import static no.vedtakslogg.query.projections.Moment.sees;
import static no.vedtakslogg.query.projections.Moment.seesFact;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vedtakslogg.query.access.CaseAccess;
import no.vedtakslogg.query.projections.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers which cases are linked to the measures of a plan, and so which measures no case takes up. */
@Repository
class CasesOfMeasures {
    private static final String CASES = """
            select distinct l.measure_id, c.id, c.title
              from answers.case_link l
              join answers.measure m on m.id = l.measure_id and m.plan_id = :plan and %s
              join answers.case_file c on c.id = l.case_id and %s
             where %s
               and %s
             order by c.title, c.id
            """.formatted(sees("m"), sees("c"), seesFact("l"), maySee("c.id"));

    private final JdbcClient jdbc;
    private final CaseAccess access;

    CasesOfMeasures(JdbcClient jdbc, CaseAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** A case that a measure is linked to. */
    record CaseOfMeasure(UUID measureId, UUID id, String title) {}

    /** The cases of each measure that has any. */
    Map<UUID, List<CaseOfMeasure>> of(UUID plan, Moment moment) {
        return jdbc
                .sql(CASES)
                .param("plan", plan)
                .param("hidden", access.hidden())
                .params(moment.parameters())
                .query(CaseOfMeasure.class)
                .list()
                .stream()
                .collect(groupingBy(CaseOfMeasure::measureId));
    }
}
