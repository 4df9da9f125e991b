package no.vedtakslogg.query.projections;

import jakarta.servlet.http.HttpServletRequest;
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
 * Gives a controller the moment it answers for: the one that was asked for, or now, which is what all projections that it
 * answers from have taken in, so that everything in one answer is known at the same position.
 */
@Component
class MomentResolver implements HandlerMethodArgumentResolver {
    private final Moments moments;

    MomentResolver(Moments moments) {
        this.moments = moments;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Moment.class || parameter.getParameterType() == MomentAsked.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var asked = asked(parameter, request);
        return parameter.getParameterType() == Moment.class ? asked.moment() : asked;
    }

    private MomentAsked asked(MethodParameter parameter, NativeWebRequest request) {
        var projections = parameter.getMethod() == null
                ? List.<String>of()
                : AnswersFromInterceptor.projections(
                        new HandlerMethod(parameter.getContainingClass(), parameter.getMethod()));
        var times = parameter.getParameterAnnotation(Times.class);
        if (times != null) {
            return moments.read(request.getParameterMap(), times.knownAt(), times.validOn(), projections);
        }
        var servlet = request.getNativeRequest(HttpServletRequest.class);
        var known = servlet == null ? null : MomentAsked.of(servlet);
        return known != null
                ? known
                : moments.read(request.getParameterMap(), Moments.KNOWN_AT, Moments.VALID_ON, projections);
    }
}
