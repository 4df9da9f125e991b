package no.vedtakslogg.query.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.vedtakslogg.query.asking.Xlsx;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.util.UriTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * The description of the read API: the addresses and answers as the code has them, the filters as {@code filters.json}
 * beside this class tells them; a test holds the two together.
 */
final class ReadApi {
    private static final Map<String, String> FILES =
            Map.of("csv", "text/csv", "jsonl", "application/jsonl", "xlsx", Xlsx.MEDIA_TYPE);

    private final Filters filters = Filters.read();
    private final Schemas schemas = new Schemas();
    private final Map<String, Object> paths = new TreeMap<>();

    /** Every filter there is, those that every address understands, and which of the others each does. */
    record Filters(List<String> ofEveryAnswer, Map<String, Filter> filters, Map<String, Address> addresses) {
        static Filters read() {
            try (var json = ReadApi.class.getResourceAsStream("filters.json")) {
                if (json == null) {
                    throw new IllegalStateException("filters.json is missing");
                }
                return JsonMapper.builder().build().readValue(json, Filters.class);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A filter: what it does, and which values it takes. */
    record Filter(String description, Map<String, Object> schema) {}

    /** An address: what it answers, and which filters it understands. */
    record Address(String summary, List<String> filters) {}

    /** Adds an address that a controller answers. */
    void add(String path, HandlerMethod method) {
        var address = filters.addresses().getOrDefault(path, new Address(path, List.of()));
        var operation = new LinkedHashMap<String, Object>();
        operation.put("summary", address.summary());
        operation.put("operationId", operationId(path));
        operation.put("parameters", parameters(path, address));
        operation.put("responses", responses(path, method));
        paths.put(path, Map.of("get", operation));
    }

    Map<String, Object> document() {
        var document = new LinkedHashMap<String, Object>();
        document.put("openapi", "3.1.0");
        document.put(
                "info",
                Map.of(
                        "title", "Vedtakslogg: svar",
                        "version", "1",
                        "description",
                                "Reads what the record holds. Commands are sent to /api/commands, which has a description of its own."));
        document.put("paths", paths);
        document.put("components", Map.of("schemas", schemas()));
        return document;
    }

    private Map<String, Object> schemas() {
        var all = new TreeMap<>(schemas.named());
        all.put(
                "Problem",
                Map.of(
                        "type", "object",
                        "description", "What is wrong, in words (RFC 9457)",
                        "properties",
                                Map.of(
                                        "type", Map.of("type", "string"),
                                        "title", Map.of("type", "string"),
                                        "status", Map.of("type", "integer"),
                                        "detail", Map.of("type", "string"),
                                        "instance", Map.of("type", "string"))));
        return all;
    }

    private List<Object> parameters(String path, Address address) {
        var parameters = new ArrayList<Object>();
        for (var variable : new UriTemplate(path).getVariableNames()) {
            var told = filters.filters().get(variable);
            parameters.add(Map.of(
                    "name",
                    variable,
                    "in",
                    "path",
                    "required",
                    true,
                    "schema",
                    told == null ? Map.of("type", "string", "format", "uuid") : told.schema()));
        }
        var named = new ArrayList<>(address.filters());
        named.addAll(filters.ofEveryAnswer());
        for (var name : named) {
            var filter = filters.filters().get(name);
            if (filter == null) {
                throw new IllegalStateException("filters.json does not tell the filter " + name);
            }
            parameters.add(Map.of(
                    "name", name, "in", "query", "description", filter.description(), "schema", filter.schema()));
        }
        return parameters;
    }

    private Map<String, Object> responses(String path, HandlerMethod method) {
        var responses = new LinkedHashMap<String, Object>();
        var file = path.substring(path.lastIndexOf('.') + 1);
        var content = FILES.containsKey(file)
                ? Map.of(FILES.get(file), Map.of("schema", Map.of("type", "string")))
                : Map.of(
                        "application/json",
                        Map.of("schema", schemas.of(method.getMethod().getGenericReturnType())));
        responses.put("200", Map.of("description", "The answer", "headers", moment(), "content", content));
        responses.put("400", problem("A filter or a time makes no sense; each is named"));
        if (path.contains("{")) {
            responses.put("404", problem("Nothing is on record under the id, or nothing was at the moment asked for"));
        }
        responses.put("503", problem("The answer has not come to atLeast in time; Retry-After says when to ask again"));
        return responses;
    }

    private static Map<String, Object> moment() {
        return Map.of(
                "Vedtakslogg-Known-At",
                Map.of(
                        "description",
                        "The position at which all of the answer was known; asked for again, it gives the same",
                        "schema",
                        Map.of("type", "integer", "format", "int64")),
                "Vedtakslogg-Valid-On",
                Map.of(
                        "description",
                        "The day that the answer tells of",
                        "schema",
                        Map.of("type", "string", "format", "date")));
    }

    private static Map<String, Object> problem(String description) {
        return Map.of(
                "description",
                description,
                "content",
                Map.of("application/problem+json", Map.of("schema", Map.of("$ref", "#/components/schemas/Problem"))));
    }

    private static String operationId(String path) {
        return path.replaceAll("^/(api/answers/)?", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("-$", "");
    }
}
