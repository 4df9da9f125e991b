package no.vedtakslogg.query.cases;

import static no.vedtakslogg.query.access.CaseAccess.maySee;
import static no.vedtakslogg.query.projections.Moment.sees;

import java.util.List;
import java.util.UUID;
import no.vedtakslogg.query.access.CaseAccess;
import no.vedtakslogg.query.asking.AnswerPage;
import no.vedtakslogg.query.asking.PageAsked;
import no.vedtakslogg.query.projections.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers which referrals there are, and which a body has not answered yet. */
@Repository
public class Referrals {
    private static final String ASKED_FOR = """
              from answers.referral r
             where %s
               and %s
               and (cast(:aCase as uuid) is null or r.case_id = :aCase)
               and (cast(:toBody as uuid) is null or r.to_body_id = :toBody)
               and (cast(:fromBody as uuid) is null or r.from_body_id = :fromBody)
               and (cast(:partnership as uuid) is null
                    or exists (select 1 from answers.body o
                                where o.id = r.to_body_id and o.partnership_id = :partnership))
               and (cast(:open as boolean) is null or (r.status in ('SENT', 'ACCEPTED')) = :open)
            """.formatted(sees("r"), maySee("r.case_id"));

    private static final String REFERRALS = """
            select r.id, r.case_id, r.from_body_id, r.to_body_id, r.request, r.answer_words, r.answer_latest, r.status,
                   r.referred_on, r.answered_on, r.answer,
                   (select c.title from answers.case_file c where c.id = r.case_id and %s) as case_title,
                   (select f.short_name from answers.body f where f.id = r.from_body_id and %s) as from_body,
                   (select t.short_name from answers.body t where t.id = r.to_body_id and %s) as to_body
            """.formatted(sees("c"), sees("f"), sees("t")) + ASKED_FOR + """
             order by r.answer_latest nulls last, r.referred_on, r.id
             limit :limit offset :offset
            """;

    private static final String COUNT = "select count(*) " + ASKED_FOR;

    private final JdbcClient jdbc;
    private final CaseAccess access;

    Referrals(JdbcClient jdbc, CaseAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** Which referrals a reader asks for; what is null does not narrow. */
    public record ReferralsAsked(
            @Nullable UUID aCase,
            @Nullable UUID toBody,
            @Nullable UUID fromBody,
            @Nullable Boolean open,
            @Nullable UUID partnership) {}

    /** The referrals, those that are to be answered first on top. */
    public AnswerPage<ReferralView> list(ReferralsAsked asked, PageAsked page, Moment moment) {
        var referrals = ask(REFERRALS, asked, moment)
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(ReferralView.class)
                .list();
        return AnswerPage.of(
                referrals, page, ask(COUNT, asked, moment).query(Long.class).single());
    }

    /** All referrals of a case. */
    List<ReferralView> ofCase(UUID aCase, Moment moment) {
        return list(new ReferralsAsked(aCase, null, null, null, null), new PageAsked(1, 1000), moment)
                .items();
    }

    private JdbcClient.StatementSpec ask(String sql, ReferralsAsked asked, Moment moment) {
        return jdbc.sql(sql)
                .param("hidden", access.hidden())
                .param("aCase", asked.aCase())
                .param("toBody", asked.toBody())
                .param("fromBody", asked.fromBody())
                .param("open", asked.open())
                .param("partnership", asked.partnership())
                .params(moment.parameters());
    }
}
