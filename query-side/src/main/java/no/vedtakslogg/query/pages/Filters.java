package no.vedtakslogg.query.pages;

import java.util.Map;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.asking.WrongQuestion;

/** What is wrong with the filters of a page, so that the page itself can say so beside its form. */
public final class Filters {
    private Filters() {}

    /** A sentence for each filter that makes no sense; none where the question is a good one. */
    public static Map<String, String> wrong(Asked asked) {
        try {
            asked.refuseWhatIsWrong();
            return Map.of();
        } catch (WrongQuestion question) {
            return question.wrong();
        }
    }
}
