package no.vedtakslogg.command.cases;

import static no.vedtakslogg.command.cases.CaseRule.DISPOSITION_GIVES_A_REASON;
import static no.vedtakslogg.command.cases.CaseRule.RECOMMENDATION_HAS_A_TEXT;
import static no.vedtakslogg.command.cases.CaseRule.RECOMMENDATION_IS_DISPOSED_OF_AFTER_IT_IS_REGISTERED;
import static no.vedtakslogg.command.cases.CaseRule.RECOMMENDATION_IS_DISPOSED_OF_ONCE;
import static no.vedtakslogg.command.cases.CaseRule.RECOMMENDATION_IS_REGISTERED_ONCE;
import static no.vedtakslogg.command.cases.CaseRule.RECOMMENDATION_NAMES_ITS_REPORT;
import static no.vedtakslogg.events.cases.Disposition.FOLLOW_UP;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.vedtakslogg.command.cases.CaseCommand.DisposeRecommendation;
import no.vedtakslogg.command.cases.CaseCommand.RegisterRecommendation;
import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.events.cases.CaseEvent.RecommendationDisposed;
import no.vedtakslogg.events.cases.CaseEvent.RecommendationRegistered;
import no.vedtakslogg.events.cases.Disposition;
import no.vedtakslogg.events.cases.RecommendationId;

/** The recommendations (anbefalinger) of the reports in one case, and what became of them. */
class Recommendations {
    private final Map<RecommendationId, LocalDate> reachedOn = new HashMap<>();
    private final Map<RecommendationId, Disposition> dispositions = new HashMap<>();

    void check(RegisterRecommendation command) {
        RECOMMENDATION_IS_REGISTERED_ONCE.check(!reachedOn.containsKey(command.recommendationId()));
        RECOMMENDATION_NAMES_ITS_REPORT.check(!command.report().isBlank());
        RECOMMENDATION_HAS_A_TEXT.check(!command.text().isBlank());
    }

    void check(DisposeRecommendation command) {
        var since = reachedOn.get(command.recommendationId());
        if (since == null) {
            throw new UnknownReference("recommendation", command.recommendationId());
        }
        RECOMMENDATION_IS_DISPOSED_OF_AFTER_IT_IS_REGISTERED.check(
                !command.effectiveOn().isBefore(since));
        DISPOSITION_GIVES_A_REASON.check(!command.reason().isBlank());
        var earlier = dispositions.get(command.recommendationId());
        RECOMMENDATION_IS_DISPOSED_OF_ONCE.check(earlier == null || earlier == FOLLOW_UP);
    }

    void on(RecommendationRegistered event) {
        reachedOn.put(event.recommendationId(), event.effectiveOn());
    }

    void on(RecommendationDisposed event) {
        reachedOn.put(event.recommendationId(), event.effectiveOn());
        dispositions.put(event.recommendationId(), event.disposition());
    }
}
