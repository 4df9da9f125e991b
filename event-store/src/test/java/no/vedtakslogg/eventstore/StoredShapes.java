package no.vedtakslogg.eventstore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.vedtakslogg.eventstore.JsonUpcaster.Shape;

/** Every JSON shape ever stored, as files {@code name.revision.json} in a folder. */
record StoredShapes(Path folder) {
    static final StoredShapes OF_TODAYS_EVENTS = new StoredShapes(Path.of("src/test/resources/stored-events"));
    static final StoredShapes OF_THE_EXAMPLE = new StoredShapes(Path.of("src/test/resources/evolution"));

    List<Shape> all() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> shape(file.getFileName().toString()))
                    .sorted(Comparator.comparing(Shape::name).thenComparing(Shape::revision))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Path file(Shape shape) {
        return folder.resolve(shape.name() + "." + shape.revision() + ".json");
    }

    String json(Shape shape) {
        try {
            return Files.readString(file(shape)).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Shape shape(String file) {
        var named = file.replaceFirst("\\.json$", "");
        var dot = named.lastIndexOf('.');
        return new Shape(named.substring(0, dot), Integer.parseInt(named.substring(dot + 1)));
    }
}
