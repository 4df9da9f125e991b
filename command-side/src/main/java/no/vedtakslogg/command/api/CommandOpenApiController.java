package no.vedtakslogg.command.api;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the description of the write API. */
@RestController
class CommandOpenApiController {
    private final CommandOpenApiDocument document;
    private final Map<Locale, String> written = new ConcurrentHashMap<>();

    CommandOpenApiController(CommandOpenApiDocument document) {
        this.document = document;
    }

    @GetMapping("/api/openapi.json")
    ResponseEntity<String> describe(
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String acceptLanguage) {
        var language = Sentences.languageOf(acceptLanguage);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(written.computeIfAbsent(
                        language, asked -> document.in(asked).toPrettyString()));
    }
}
