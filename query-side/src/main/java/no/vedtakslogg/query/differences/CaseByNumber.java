package no.vedtakslogg.query.differences;

import java.util.UUID;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.asking.PageAsked;
import no.vedtakslogg.query.bodies.Bodies;
import no.vedtakslogg.query.cases.Cases;
import no.vedtakslogg.query.cases.Cases.CasesAsked;
import no.vedtakslogg.query.projections.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the one case that a body gave a number. */
@Component
class CaseByNumber {
    private final Cases cases;
    private final Bodies bodies;

    CaseByNumber(Cases cases, Bodies bodies) {
        this.cases = cases;
        this.bodies = bodies;
    }

    /** The case; none where no number is asked for, and where none or several have it, it is said so. */
    @Nullable UUID find(DifferenceAsked question, Asked asked, Moment moment) {
        var number = question.number();
        if (number == null) {
            return question.caseId();
        }
        var body = question.body();
        var named = body == null
                ? null
                : bodies.bodies(null, null, moment).stream()
                        .filter(one -> one.id().toString().equalsIgnoreCase(body)
                                || one.shortName().equalsIgnoreCase(body))
                        .map(one -> one.id())
                        .findFirst()
                        .orElse(null);
        if (body != null && named == null) {
            asked.contradicts("body", Words.TEXT.of("change.no-body", body));
            return null;
        }
        var found =
                cases.list(new CasesAsked(null, named, null, number, null, null, null), new PageAsked(1, 2), moment);
        if (found.total() != 1) {
            asked.contradicts(
                    found.total() == 0 ? "case" : "body",
                    Words.TEXT.of(found.total() == 0 ? "change.no-case" : "change.several-cases", number));
            return null;
        }
        return found.items().getFirst().id();
    }
}
