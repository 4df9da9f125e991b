package no.vedtakslogg.query.cases;

import static no.vedtakslogg.query.access.CaseAccess.maySee;
import static no.vedtakslogg.query.projections.Moment.sees;
import static no.vedtakslogg.query.projections.Moment.seesFact;

import java.util.List;
import java.util.UUID;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.query.access.CaseAccess;
import no.vedtakslogg.query.projections.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers which case numbers are nearest to one, for somebody who has it almost right. */
@Repository
public class NearNumbers {
    private static final int A_FEW = 6;

    /** The number itself first, in whichever body; then those beside it in the year, and the same in years beside it. */
    private static final String NEAR = """
            select n.case_id, c.title, n.body_id, n.year, n.sequence,
                   (select b.short_name from answers.body b where b.id = n.body_id and %s) as body
              from answers.case_number n
              join answers.case_file c on c.id = n.case_id and %s
             where %s
               and %s
               and ((n.year = :year and n.sequence between :sequence - 5 and :sequence + 5)
                    or (n.sequence = :sequence and n.year between :year - 5 and :year + 5))
               and (cast(:partnership as uuid) is null or c.partnership_id = :partnership)
             order by abs(n.sequence - :sequence) + 2 * abs(n.year - :year), n.year desc, n.sequence, n.position
             limit :few
            """.formatted(sees("b"), sees("c"), seesFact("n"), maySee("n.case_id"));

    private final JdbcClient jdbc;
    private final CaseAccess access;

    NearNumbers(JdbcClient jdbc, CaseAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** A case, and a number that it has in a body. */
    public record NearNumber(
            UUID caseId,
            String title,
            UUID bodyId,
            @Nullable String body,
            String number) {}

    record NumberRow(
            UUID caseId,
            String title,
            UUID bodyId,
            int year,
            int sequence,
            @Nullable String body) {
        NearNumber view() {
            return new NearNumber(caseId, title, bodyId, body, new CaseNumber(year, sequence).toString());
        }
    }

    /** The few that are nearest, of cases that the one who asks may see. */
    public List<NearNumber> of(CaseNumber number, @Nullable UUID partnership, Moment moment) {
        return jdbc
                .sql(NEAR)
                .param("year", number.year())
                .param("sequence", number.sequence())
                .param("partnership", partnership)
                .param("hidden", access.hidden())
                .param("few", A_FEW)
                .params(moment.parameters())
                .query(NumberRow.class)
                .list()
                .stream()
                .map(NumberRow::view)
                .toList();
    }
}
