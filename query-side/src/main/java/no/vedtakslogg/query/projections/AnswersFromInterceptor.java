package no.vedtakslogg.query.projections;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.vedtakslogg.eventstore.EventLog;
import no.vedtakslogg.query.asking.WrongQuestion;
import no.vedtakslogg.query.problems.NotYetAnswered;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Lets a reader ask for an answer that contains a position ({@code ?atLeast=}), and measures how long answers take. */
@Component
class AnswersFromInterceptor implements HandlerInterceptor {
    static final String AT_LEAST = "atLeast";
    private static final Duration WAITS_AT_MOST = Duration.ofSeconds(3);
    private static final String BEGAN = AnswersFromInterceptor.class.getName() + ".began";

    private final EventLog log;
    private final Progress progress;
    private final Moments moments;
    private final MeterRegistry meters;

    AnswersFromInterceptor(EventLog log, Progress progress, Moments moments, MeterRegistry meters) {
        this.log = log;
        this.progress = progress;
        this.moments = moments;
        this.meters = meters;
    }

    /** The projections that a controller's method answers from. */
    static List<String> projections(HandlerMethod method) {
        var onMethod = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), AnswersFrom.class);
        var named = onMethod != null
                ? onMethod
                : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), AnswersFrom.class);
        return named == null ? List.of() : List.of(named.value());
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        if (handler instanceof HandlerMethod method) {
            var projections = projections(method);
            if (!projections.isEmpty()) {
                request.setAttribute(BEGAN, Timer.start(meters));
                var atLeast = request.getParameter(AT_LEAST);
                if (atLeast != null && !atLeast.isBlank()) {
                    await(projections, position(atLeast));
                }
                keepMoment(request, method, projections, atLeast).tellIn(response);
            }
        }
        return true;
    }

    /** The moment is read here, before anything else is, so that whatever stands around the answer knows it. */
    private MomentAsked keepMoment(
            HttpServletRequest request, HandlerMethod method, List<String> projections, @Nullable String atLeast) {
        var forPrograms = AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ResponseBody.class);
        var parameters = forPrograms ? request.getParameterMap() : Moments.filledIn(request.getParameterMap());
        var asked = moments.read(parameters, Moments.KNOWN_AT, Moments.VALID_ON, projections);
        if (asked.knownAt() != null
                && atLeast != null
                && !atLeast.isBlank()
                && position(atLeast) > asked.moment().knownAt()) {
            throw new WrongQuestion(Map.of(
                    AT_LEAST,
                    "«%s» er ført senere enn det som knownAt spør etter (posisjon %d)"
                            .formatted(atLeast, asked.moment().knownAt())));
        }
        asked.keepFor(request);
        return asked;
    }

    private void await(List<String> projections, long atLeast) throws InterruptedException {
        if (progress.reached(projections) >= atLeast) {
            return;
        }
        if (log.countAfter(atLeast - 1, 1) == 0) {
            throw new WrongQuestion(Map.of(AT_LEAST, "«%d» er ikke en posisjon i loggen".formatted(atLeast)));
        }
        if (!progress.await(projections, atLeast, WAITS_AT_MOST)) {
            throw new NotYetAnswered(atLeast, progress.reached(projections));
        }
    }

    private static long position(String text) {
        try {
            var position = Long.parseLong(text);
            if (position >= 0) {
                return position;
            }
        } catch (NumberFormatException unreadable) {
            // said below
        }
        throw new WrongQuestion(
                Map.of(AT_LEAST, "«%s» er ikke en posisjon: den er et helt tall fra 0".formatted(text)));
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(BEGAN) instanceof Timer.Sample began) {
            var answer = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
            began.stop(Timer.builder("vedtakslogg.queries")
                    .description("How long answers take")
                    .tag("answer", answer)
                    .tag("outcome", response.getStatus() < 400 ? "answered" : "refused")
                    .publishPercentileHistogram()
                    .register(meters));
        }
    }
}
