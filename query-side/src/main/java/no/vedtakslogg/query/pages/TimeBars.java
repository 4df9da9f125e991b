package no.vedtakslogg.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.vedtakslogg.query.projections.MomentAsked;
import no.vedtakslogg.query.projections.Moments;
import no.vedtakslogg.query.steps.StepView;
import no.vedtakslogg.query.steps.Steps;
import no.vedtakslogg.query.steps.Steps.Place;
import no.vedtakslogg.query.steps.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes the {@link TimeBar} of a page from its address. */
@Component
class TimeBars {
    private static final Map<String, Subject.Kind> SUBJECTS = Map.of(
            "saker", Subject.Kind.CASE,
            "moter", Subject.Kind.MEETING,
            "organer", Subject.Kind.BODY,
            "handlingsplan", Subject.Kind.PLAN);
    /** What the page of differences calls what a page shows, one thing or a list, and which filters both have. */
    private record Compared(String what, boolean one, Set<String> filters) {}

    private static final Map<String, Compared> COMPARED = Map.of(
            "vedtakslogg", new Compared("decision-log", false, Set.of("body", "case", "caseId", "meeting")),
            "oppfolging",
                    new Compared(
                            "follow-ups", false, Set.of("body", "case", "caseId", "meeting", "responsible", "open")),
            "saker", new Compared("case", true, Set.of()),
            "organer", new Compared("roster", true, Set.of()),
            "handlingsplan", new Compared("action-plan", true, Set.of()));

    private static final Place NOWHERE = new Place(null, null, null);

    private final Steps steps;
    private final Moments moments;

    TimeBars(Steps steps, Moments moments) {
        this.steps = steps;
        this.moments = moments;
    }

    /** The bar of a page, with the events beside its moment. */
    TimeBar of(HttpServletRequest request) {
        var asked = MomentAsked.of(request);
        var subject = subject(request);
        return bar(request, asked, subject, asked == null ? NOWHERE : steps.place(subject, asked.moment()));
    }

    /** The bar of a page that could not ask for anything. */
    TimeBar bare(HttpServletRequest request) {
        return bar(request, null, Subject.ALL, NOWHERE);
    }

    private TimeBar bar(HttpServletRequest request, @Nullable MomentAsked asked, Subject subject, Place place) {
        var path = request.getRequestURI();
        var parameters = new TreeMap<String, String>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        var typedKnownAt = parameters.remove(Moments.KNOWN_AT);
        var typedValidOn = parameters.remove(Moments.VALID_ON);
        parameters.remove("page");
        parameters.remove("atLeast");
        parameters.remove(LanguageChoice.PARAMETER);
        parameters.remove("before"); // a place in the trail as it is now
        var knownAt = asked == null ? typedKnownAt : asked.knownAt();
        var validOn = asked == null ? typedValidOn : asked.validOn();
        return new TimeBar(
                asked == null || !asked.past() ? null : sentence(asked, PageTexts.in(Language.chosen(request))),
                Paging.address(path, parameters, null),
                path,
                parameters,
                knownAt,
                knownAt == null || isDay(knownAt) ? "date" : "text",
                validOn,
                moments.today(),
                place.here(),
                address(path, parameters, place.before(), validOn),
                asked == null || asked.knownAt() == null ? null : address(path, parameters, place.after(), validOn),
                place.after(),
                changes(request, asked, subject, parameters),
                choice(request, subject, place.here()));
    }

    private static @Nullable String address(
            String path, Map<String, String> kept, @Nullable StepView step, @Nullable String validOn) {
        if (step == null) {
            return null;
        }
        var parameters = new TreeMap<>(kept);
        parameters.put(Moments.KNOWN_AT, Long.toString(step.position()));
        if (validOn != null) {
            parameters.put(Moments.VALID_ON, validOn);
        }
        return Paging.address(path, parameters, null);
    }

    /** Leads back to now: what has changed since the moment that the page shows. */
    private static @Nullable String changes(
            HttpServletRequest request, @Nullable MomentAsked asked, Subject subject, Map<String, String> kept) {
        var compared = COMPARED.get(part(request));
        if (compared == null || compared.one() != (subject.id() != null)) {
            return null;
        }
        var parameters = new TreeMap<>(kept);
        parameters.keySet().retainAll(compared.filters());
        parameters.put("what", compared.what());
        if (subject.id() != null) {
            parameters.put("id", subject.id().toString());
        }
        if (asked != null && asked.past()) {
            parameters.put("from", asked.moment().validOn().toString());
            if (asked.knownAt() != null) {
                parameters.put("fromKnownAt", asked.knownAt());
            }
        }
        return Paging.address(request.getContextPath() + "/forskjell", parameters, null);
    }

    private static String choice(HttpServletRequest request, Subject subject, @Nullable StepView here) {
        var address = UriComponentsBuilder.fromPath(request.getContextPath() + "/api/answers/steps");
        if (subject.id() != null) {
            address.queryParam(subject.kind().name().toLowerCase(Locale.ROOT), subject.id());
        }
        if (here != null) {
            address.queryParam("around", here.position());
        }
        return address.toUriString();
    }

    private static String part(HttpServletRequest request) {
        return request.getRequestURI()
                .substring(request.getContextPath().length())
                .replaceFirst("^/", "")
                .replaceFirst("/.*", "");
    }

    private static Subject subject(HttpServletRequest request) {
        var kind = SUBJECTS.get(part(request));
        if (kind != null
                && request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                && variables.get("id") instanceof String id) {
            try {
                return new Subject(kind, UUID.fromString(id));
            } catch (IllegalArgumentException noId) {
                return Subject.ALL;
            }
        }
        return Subject.ALL;
    }

    private static String sentence(MomentAsked asked, PageTexts texts) {
        var day = texts.longDay(asked.moment().validOn());
        var knownAt = asked.knownAt();
        if (knownAt == null || asked.until() == null) {
            return texts.of("time.past.valid", day);
        }
        if (isDay(knownAt)) {
            return texts.of("time.past.day", texts.longDay(LocalDate.parse(knownAt)), day);
        }
        return knownAt.matches("\\d+")
                ? texts.of("time.past.position", texts.longMoment(asked.until()), day)
                : texts.of("time.past.moment", texts.longMoment(asked.until()), day);
    }

    private static boolean isDay(String text) {
        return text.matches("\\d{4}-\\d{2}-\\d{2}");
    }
}
