package no.vedtakslogg.command.imports;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of papers that somebody in a shell wants read: {@code --read=papers}, with {@code --reports=} a folder for what
 * came of each file, {@code --token=} (or {@code VEDTAKSLOGG_TOKEN}) an API token, {@code --at=} the address of the service,
 * and {@code --confirm} where what raises no doubt is to be recorded at once.
 */
public record FolderAsked(
        Path folder, Path reports, @Nullable String token, URI at, boolean confirm) {
    private static final String OPTION = "--read=";

    /** What the arguments of a command line ask for; empty where they ask for nothing of the kind. */
    public static Optional<FolderAsked> in(URI here, String... arguments) {
        return value(OPTION, arguments)
                .map(folder -> new FolderAsked(
                        Path.of(folder),
                        value("--reports=", arguments).map(Path::of).orElse(Path.of(folder, "rapporter")),
                        value("--token=", arguments)
                                .or(() -> Optional.ofNullable(System.getenv("VEDTAKSLOGG_TOKEN")))
                                .orElse(null),
                        value("--at=", arguments).map(URI::create).orElse(here),
                        Stream.of(arguments).anyMatch("--confirm"::equals)));
    }

    private static Optional<String> value(String option, String... arguments) {
        return Stream.of(arguments)
                .filter(argument -> argument.startsWith(option))
                .map(argument -> argument.substring(option.length()))
                .filter(value -> !value.isBlank())
                .findFirst();
    }
}
