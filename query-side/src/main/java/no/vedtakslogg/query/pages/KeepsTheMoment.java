package no.vedtakslogg.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import no.vedtakslogg.query.projections.MomentAsked;
import no.vedtakslogg.query.projections.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestDataValueProcessor;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Lets a reader who looks at the past stay there: every link that a template makes with {@code @{…}} or {@code th:href},
 * and every form that it sends with {@code th:action}, takes the two times along. No page has to remember it; a link that is
 * to lead back to now is written with {@code th:attr}.
 */
@Component
class KeepsTheMoment implements BeanPostProcessor {
    private static final String NAME = "requestDataValueProcessor"; // where Spring and Thymeleaf look for it

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return name.equals(NAME) && bean instanceof RequestDataValueProcessor other ? new Keeping(other) : bean;
    }

    /** What another has to say of links and forms, and then the moment. */
    record Keeping(RequestDataValueProcessor other) implements RequestDataValueProcessor {

        @Override
        public String processUrl(HttpServletRequest request, String url) {
            var processed = other.processUrl(request, url);
            var times = times(request);
            return !times.isEmpty() && isAPage(request, processed) ? withTimes(processed, times) : processed;
        }

        @Override
        public Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
            var fields = new LinkedHashMap<String, String>();
            var others = other.getExtraHiddenFields(request);
            if (others != null) {
                fields.putAll(others);
            }
            fields.putAll(times(request));
            return fields;
        }

        @Override
        public String processAction(HttpServletRequest request, String action, String httpMethod) {
            return other.processAction(request, action, httpMethod);
        }

        @Override
        public String processFormFieldValue(
                HttpServletRequest request, @Nullable String name, String value, String type) {
            return other.processFormFieldValue(request, name, value, type);
        }

        private static boolean isAPage(HttpServletRequest request, String url) {
            var root = request.getContextPath() + "/";
            return url.startsWith(root)
                    && !url.startsWith("//")
                    && !url.startsWith(root + "sider/")
                    && !url.startsWith(root + "webjars/");
        }

        private static String withTimes(String url, Map<String, String> times) {
            var asked = UriComponentsBuilder.fromUriString(url.replace("&amp;", "&"))
                    .build()
                    .getQueryParams();
            var missing = new LinkedHashMap<>(times);
            missing.keySet().removeAll(asked.keySet());
            if (missing.isEmpty()) {
                return url;
            }
            var query = UriComponentsBuilder.newInstance();
            missing.forEach((name, value) -> query.queryParam(name, "{" + name + "}"));
            var added = query.encode().buildAndExpand(missing).getQuery();
            var fragment = url.indexOf('#');
            var page = fragment < 0 ? url : url.substring(0, fragment);
            return page + (page.contains("?") ? "&" : "?") + added + (fragment < 0 ? "" : url.substring(fragment));
        }

        /** The times as they stand in the address. */
        private static Map<String, String> times(HttpServletRequest request) {
            var times = new LinkedHashMap<String, String>();
            var asked = MomentAsked.of(request);
            if (asked != null && asked.knownAt() != null) {
                times.put(Moments.KNOWN_AT, asked.knownAt());
            }
            if (asked != null && asked.validOn() != null) {
                times.put(Moments.VALID_ON, asked.validOn());
            }
            return times;
        }
    }
}
