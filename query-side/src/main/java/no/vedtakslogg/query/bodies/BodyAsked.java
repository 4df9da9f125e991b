package no.vedtakslogg.query.bodies;

import static no.vedtakslogg.query.projections.Moment.sees;

import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.asking.Conditions;

/** The filter {@code body}: a body by its id, or by its short name as it was at the moment that is asked for. */
public final class BodyAsked {
    private static final String BY_SHORT_NAME = """
            %%s in (select named.id from answers.body named where lower(named.short_name) = lower(:body) and %s)
            """.formatted(sees("named"));

    private static final String CALLED = """
            %%1$s in (select named.id from answers.body named
                       where (lower(named.short_name) = %%2$s
                              or to_tsvector('simple', named.name) @@ to_tsquery('simple', %%2$s))
                         and %s)
            """.formatted(sees("named"));

    private BodyAsked() {}

    /** Narrows the rows to those whose column holds the body that is asked for, where one is. */
    public static void narrow(Conditions conditions, Asked asked, String column) {
        var body = asked.text("body");
        if (body != null && body.matches("[0-9a-fA-F-]{36}")) {
            conditions.where(column + " = :body", "body", asked.id("body"));
        } else {
            conditions.where(BY_SHORT_NAME.formatted(column), "body", body);
        }
    }

    /** The condition that a column holds a body of which a word, as a parameter, is the short name or in the name. */
    public static String called(String column, String word) {
        return CALLED.formatted(column, word);
    }
}
