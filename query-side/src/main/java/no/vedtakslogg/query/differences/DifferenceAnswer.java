package no.vedtakslogg.query.differences;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.vedtakslogg.query.asking.AnswerPage;
import no.vedtakslogg.query.asking.PageAsked;
import no.vedtakslogg.query.differences.ComparedMoments.Compared;
import no.vedtakslogg.query.projections.MomentAsked;
import org.jspecify.annotations.Nullable;

/** What differs between two moments: one page of it, and how much there is of each kind in all. */
public record DifferenceAnswer(
        MomentView from,
        MomentView to,
        Map<ChangeKind, Long> counts,
        List<DifferenceView> items,
        int page,
        int size,
        long total) {

    /**
     * One of the moments.
     *
     * @param knownAt the position up to which the log was known
     * @param knownUntil the time that is; null where it is now
     * @param validOn the day that is asked about
     */
    public record MomentView(long knownAt, @Nullable Instant knownUntil, LocalDate validOn) {
        static MomentView of(MomentAsked asked) {
            return new MomentView(
                    asked.moment().knownAt(), asked.until(), asked.moment().validOn());
        }
    }

    static DifferenceAnswer of(
            Compared compared,
            PageAsked page,
            List<ChangeKind> kinds,
            Map<ChangeKind, Long> counts,
            List<DifferenceView> views) {
        return new DifferenceAnswer(
                MomentView.of(compared.from()),
                MomentView.of(compared.to()),
                counts,
                views,
                page.page(),
                page.size(),
                counts.entrySet().stream()
                        .filter(count -> kinds.isEmpty() || kinds.contains(count.getKey()))
                        .mapToLong(Map.Entry::getValue)
                        .sum());
    }

    AnswerPage<DifferenceView> answerPage() {
        return new AnswerPage<>(items, page, size, total);
    }
}
