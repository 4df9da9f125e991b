package no.vedtakslogg.command.imports;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The files of a request that comes in parts, none larger than the settings allow. */
@Component
class FilesSent {
    static final String FIELD = "file";

    /** What stands around the files in a request. */
    private static final long AROUND = 1 << 20;

    private final ImportSettings settings;

    FilesSent(ImportSettings settings) {
        this.settings = settings;
    }

    /** What came. */
    sealed interface Sent {
        Collection<Part> parts();
    }

    record Files(Collection<Part> parts) implements Sent {}

    record TooLarge() implements Sent {
        @Override
        public Collection<Part> parts() {
            return List.of();
        }
    }

    /** What a file holds. */
    static byte[] content(Part part) throws IOException {
        try (var in = part.getInputStream()) {
            return in.readAllBytes();
        }
    }

    long mostMegabytes() {
        return settings.fileSize().toMegabytes();
    }

    Sent in(HttpServletRequest request) throws IOException {
        var type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
            return new Files(List.of());
        }
        try {
            var parts = request.getParts();
            return parts.stream()
                            .anyMatch(
                                    part -> part.getSize() > settings.fileSize().toBytes())
                    ? new TooLarge()
                    : new Files(parts);
        } catch (IllegalStateException tooLarge) {
            return new TooLarge();
        } catch (ServletException | IOException malformed) {
            return request.getContentLengthLong() > settings.fileSize().toBytes() + AROUND
                    ? new TooLarge()
                    : new Files(List.of());
        }
    }
}
