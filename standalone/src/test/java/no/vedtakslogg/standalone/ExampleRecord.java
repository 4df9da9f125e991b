package no.vedtakslogg.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.vedtakslogg.command.Command;
import no.vedtakslogg.command.CommandCatalogue;
import no.vedtakslogg.events.cases.CaseNumber;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The example record as it lies in the repository, read strictly: a field that no command has is an error. */
final class ExampleRecord {
    private static final Path FOLDER = Path.of("src/main/resources/example-record");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .addModule(new SimpleModule().addDeserializer(CaseNumber.class, new CaseNumberReader()))
            .build();

    private static List<Line> read = List.of();

    private ExampleRecord() {}

    /** One line of the record, and where it stands. */
    record Line(String place, String key, Command command, JsonNode fields) {}

    static synchronized List<Line> lines() {
        return read.isEmpty() ? read = readAll() : read;
    }

    private static List<Line> readAll() {
        var lines = new ArrayList<Line>();
        for (var file : files()) {
            var number = 0;
            for (var text : textOf(file).lines().toList()) {
                lines.add(line(file.getFileName() + ":" + ++number, text));
            }
        }
        return lines;
    }

    /** The commands of one kind, in the order of the record. */
    static <C extends Command> List<C> all(Class<C> kind) {
        return lines().stream()
                .map(Line::command)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** Every text in the record, keys and sources left out. */
    static List<String> texts() {
        return lines().stream().flatMap(line -> texts(line.fields())).toList();
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isString()
                ? Stream.of(node.stringValue())
                : node.values().stream().flatMap(ExampleRecord::texts);
    }

    private static List<Path> files() {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Line line(String place, String text) {
        var line = JSON.readTree(text);
        var name = line.required("command").stringValue();
        var kind = CommandCatalogue.named(name)
                .orElseThrow(() -> new AssertionError(place + ": no command is called " + name));
        try {
            var fields = line.required("fields");
            return new Line(
                    place,
                    line.required("key").stringValue(),
                    JSON.treeToValue(fields, (Class<? extends Command>) kind),
                    fields);
        } catch (RuntimeException wrong) {
            throw new AssertionError(place + ": " + wrong.getMessage(), wrong);
        }
    }

    private static final class CaseNumberReader extends ValueDeserializer<CaseNumber> {
        @Override
        public CaseNumber deserialize(JsonParser parser, DeserializationContext context) {
            return CaseNumber.of(parser.getString());
        }
    }
}
