package no.vedtakslogg.query.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.vedtakslogg.query.QuerySideRunning;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadApiTest {
    private static final Pattern UNDERSTOOD = Pattern.compile("her; det kan ([A-Za-z, ]+)");

    private final QuerySideRunning querySide = new QuerySideRunning();
    private final JsonNode description = querySide.json("/api/answers/openapi.json");

    @AfterAll
    void stop() {
        querySide.close();
    }

    @Test
    void every_address_is_described_with_the_filters_that_it_understands() {
        assertThat(description.path("openapi").asString()).isEqualTo("3.1.0");
        assertThat(description.path("paths").propertyNames())
                .contains("/api/answers/decision-log", "/api/answers/follow-ups/{id}", "/vedtakslogg.csv");
        assertThat(ofEveryPath(this::told)).isEqualTo(ofEveryPath(this::understood));
    }

    @Test
    void every_reference_leads_somewhere() {
        var schemas = description.at("/components/schemas");
        assertThat(references(description)).isNotEmpty().allSatisfy(reference -> assertThat(
                        schemas.has(reference.replace("#/components/schemas/", "")))
                .isTrue());
        assertThat(schemas.at("/DecisionLogView/properties/deadline/anyOf/1/type")
                        .asString())
                .isEqualTo("null");
        assertThat(schemas.at("/AnswerPageOfDecisionLogView/properties/items/items/$ref")
                        .asString())
                .endsWith("/DecisionLogView");
    }

    private Map<String, Set<String>> ofEveryPath(Function<String, Set<String>> filters) {
        return description.path("paths").propertyNames().stream()
                .collect(Collectors.toMap(Function.identity(), filters, (one, other) -> one, TreeMap::new));
    }

    private Set<String> told(String path) {
        return description
                .path("paths")
                .path(path)
                .path("get")
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString().equals("query"))
                .map(parameter -> parameter.path("name").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** An address that is asked something it does not understand names what it does understand. */
    private Set<String> understood(String path) {
        var address = path.replaceAll("\\{[a-zA-Z]+}", UUID.randomUUID().toString());
        var refused = querySide.get(address + "?somethingElse=1");
        assertThat(refused.statusCode()).as(path).isEqualTo(400);
        var named = UNDERSTOOD.matcher(refused.body());
        assertThat(named.find()).as(refused.body()).isTrue();
        return new TreeSet<>(Set.of(named.group(1).split(", ")));
    }

    private static Set<String> references(JsonNode node) {
        return Stream.concat(
                        node.has("$ref") ? Stream.of(node.path("$ref").asString()) : Stream.empty(),
                        node.valueStream().flatMap(inner -> references(inner).stream()))
                .collect(Collectors.toSet());
    }
}
