package no.vedtakslogg.command.imports;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.vedtakslogg.command.Command;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.papers.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * A command that a confirmation will record, as a line of a batch.
 *
 * @param path the part of the draft that it comes of
 */
record Line(String path, String key, String command, ObjectNode fields, String source) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(CaseNumber.class, new ToStringSerializer(CaseNumber.class)))
            .build();

    static Line of(ImportId importId, Command command, String path, String source) {
        var name = command.getClass().getSimpleName();
        var fields = (ObjectNode) withoutNothing(JSON.valueToTree(command));
        return new Line(path, "import/" + importId + "/" + name + "/" + path, name, fields, source);
    }

    /** The command that takes another one back. */
    static Line undoing(ImportId importId, Line undone, Command command) {
        var line = of(importId, command, undone.path(), undone.source());
        return new Line(line.path(), line.key() + "/undone", line.command(), line.fields(), line.source());
    }

    UUID id(String field) {
        return UUID.fromString(text(field));
    }

    String text(String field) {
        return fields.get(field).asString();
    }

    /** The day on which the command is effective. */
    LocalDate day() {
        return LocalDate.parse(text("effectiveOn"));
    }

    /** Whether this is what the line records. */
    boolean says(Command command) {
        return plain(fields).equals(plain(command));
    }

    /** Whether this is what the line records in one field. */
    boolean saysOf(String field, Object value) {
        return plain(fields.get(field)).equals(plain(value));
    }

    private static JsonNode plain(Object value) {
        return JSON.readTree(JSON.writeValueAsString(withoutNothing(JSON.valueToTree(value))));
    }

    /** Where in which file the words of the command stand. */
    static String source(String sha256, String fileName, @Nullable Span place) {
        var at = place == null ? "" : "#page=%d&characters=%d-%d".formatted(place.page(), place.from(), place.to());
        var source = "import:" + sha256 + at + " " + fileName.replaceAll("\\p{Cntrl}", "");
        return source.length() > 200 ? source.substring(0, 200).strip() : source;
    }

    String json() {
        var line = new LinkedHashMap<String, Object>();
        line.put("key", key);
        line.put("command", command);
        line.put("source", source);
        line.put("fields", fields);
        return JSON.writeValueAsString(line);
    }

    static Line read(String path, String json) {
        var node = JSON.readTree(json);
        return new Line(
                path,
                node.get("key").asString(),
                node.get("command").asString(),
                (ObjectNode) node.get("fields"),
                node.get("source").asString());
    }

    private static JsonNode withoutNothing(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(member -> member.getValue().isNull());
            object.properties().forEach(member -> withoutNothing(member.getValue()));
        } else {
            node.forEach(Line::withoutNothing);
        }
        return node;
    }

    /** The fields for a reader who wants to see what is recorded. */
    Map<String, Object> shown() {
        return Map.of("command", command, "path", path, "fields", fields);
    }
}
