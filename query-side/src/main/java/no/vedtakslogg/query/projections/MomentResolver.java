package no.vedtakslogg.query.projections;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives a controller the moment it answers for: today in Norway, and what all projections it answers from have taken in,
 * so that everything in one answer is known at the same position.
 */
@Component
class MomentResolver implements HandlerMethodArgumentResolver {
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final Progress progress;
    private final Clock clock;

    MomentResolver(Progress progress, Clock clock) {
        this.progress = progress;
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Moment.class;
    }

    @Override
    public Moment resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var today = LocalDate.now(clock.withZone(NORWAY));
        var projections = parameter.getMethod() == null
                ? List.<String>of()
                : AnswersFromInterceptor.projections(
                        new HandlerMethod(parameter.getContainingClass(), parameter.getMethod()));
        return projections.isEmpty() ? Moment.on(today) : new Moment(progress.reached(projections), today);
    }
}
