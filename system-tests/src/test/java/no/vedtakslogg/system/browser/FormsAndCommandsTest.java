package no.vedtakslogg.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Forms name commands and fields as text, and the two sides do not know each other: here the two are held together. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FormsAndCommandsTest {
    private static final Pattern LINK =
            Pattern.compile("href=\"(/(moter|oppfolging|saker|organer|handlingsplan)?(/[^\"?#]*)?)[\"?#]");
    private static final Pattern FORM = Pattern.compile("(?s)<form data-command=\"(\\w+)\".*?</form>");
    private static final Pattern LIST =
            Pattern.compile("(?s)<fieldset[^>]*data-list.*?</fieldset>|<fieldset data-then.*?</fieldset>");
    private static final Pattern NAME = Pattern.compile("[(, ]name=[\"']([\\w.]+)[\"']");

    private final JsonNode api = JsonMapper.shared().readTree(text("/api/openapi.json"));

    @Test
    void every_field_of_every_form_on_every_page_is_one_of_its_command() {
        var wrong = new TreeMap<String, String>();
        var commands = new TreeSet<String>();
        for (var page : pages()) {
            FormFields.of(text(page)).forEach((command, paths) -> {
                commands.add(command);
                paths.stream()
                        .filter(path -> !isField(command, path))
                        .forEach(path -> wrong.put(command + " " + path, page));
            });
        }
        assertThat(wrong).isEmpty();
        assertThat(commands)
                .contains("ScheduleMeeting", "OpenCase", "TableCase", "ArrangeAgenda", "AdoptDecision", "OpenFollowUp");
    }

    /** Also of the forms that no page of the example record shows. */
    @Test
    void every_form_of_every_template_names_a_command_and_fields_of_it() throws IOException {
        var wrong = new TreeSet<String>();
        var forms = 0;
        for (var template :
                new PathMatchingResourcePatternResolver().getResources("classpath*:templates/sider/**/*.html")) {
            for (var form : FORM.matcher(template.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .toList()) {
                forms++;
                var fields = LIST.matcher(form.group()).replaceAll("");
                Stream.concat(Stream.of(""), NAME.matcher(fields).results().map(name -> name.group(1)))
                        .filter(path -> !isField(form.group(1), path))
                        .forEach(path -> wrong.add(form.group(1) + " " + path + " in " + template.getFilename()));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(forms).isGreaterThan(30);
    }

    private boolean isField(String command, String path) {
        var schema = api.path("paths")
                .path("/api/commands/" + command)
                .at("/post/requestBody/content/application~1json/schema");
        for (var step : path.isEmpty() ? List.<String>of() : List.of(path.split("\\."))) {
            var property = resolved(schema).path("properties").path(step.replace("[]", ""));
            schema = step.endsWith("[]") ? resolved(property).path("items") : property;
        }
        return !schema.isMissingNode();
    }

    /** The schema that is meant, where it is told of elsewhere or may be null. */
    private JsonNode resolved(JsonNode schema) {
        for (var choice : schema.path("anyOf")) {
            if (choice.has("$ref")) {
                return resolved(choice);
            }
        }
        return schema.has("$ref")
                ? resolved(api.at(schema.get("$ref").asString().substring(1)))
                : schema;
    }

    private static List<String> pages() {
        var seen = new HashSet<>(List.of("/"));
        var toRead = new ArrayDeque<>(seen);
        while (!toRead.isEmpty()) {
            LINK.matcher(text(toRead.remove()))
                    .results()
                    .map(link -> link.group(1))
                    .forEach(path -> {
                        if (seen.add(path)) {
                            toRead.add(path);
                        }
                    });
        }
        return List.copyOf(seen);
    }

    private static String text(String path) {
        try {
            return Site.running().text(path);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
