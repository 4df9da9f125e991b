package no.vedtakslogg.query.openapi;

import java.util.Map;
import no.vedtakslogg.query.projections.AnswersFrom;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Hands out the description of the read API. */
@RestController
class ReadApiDescription {
    private final RequestMappingHandlerMapping controllers;

    ReadApiDescription(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping controllers) {
        this.controllers = controllers;
    }

    @GetMapping("/api/answers/openapi.json")
    Map<String, Object> description() {
        var api = new ReadApi();
        controllers.getHandlerMethods().forEach((mapping, method) -> add(api, mapping, method));
        return api.document();
    }

    private static void add(ReadApi api, RequestMappingInfo mapping, HandlerMethod method) {
        var forPrograms = AnnotatedElementUtils.hasAnnotation(method.getBeanType(), RestController.class);
        var answers = AnnotatedElementUtils.hasAnnotation(method.getBeanType(), AnswersFrom.class)
                || AnnotatedElementUtils.hasAnnotation(method.getMethod(), AnswersFrom.class);
        if (forPrograms && answers) {
            mapping.getPatternValues().forEach(path -> api.add(path, method));
        }
    }
}
