package no.vedtakslogg.command.api;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Reads line by line, never holding more of a line than a line may have. */
final class Lines {
    static final int LONGEST = 1024 * 1024;

    private final Reader reader;
    private final StringBuilder text = new StringBuilder();
    private final char[] buffer = new char[16 * 1024];
    private int from;
    private int to;
    private long number;

    Lines(Reader reader) {
        this.reader = reader;
    }

    /**
     * A line.
     *
     * @param text what it says; nothing where it is longer than a line may be
     */
    record Line(long number, @Nullable String text) {}

    /** The next line that says something, or nothing after the last. */
    @Nullable Line next() throws IOException {
        while (true) {
            var line = read();
            if (line == null || line.text() == null || !line.text().isBlank()) {
                return line;
            }
        }
    }

    /** Whether the next line would have to be waited for. */
    boolean mustWait() throws IOException {
        return from == to && !reader.ready();
    }

    private @Nullable Line read() throws IOException {
        text.setLength(0);
        var tooLong = false;
        var any = false;
        for (var c = character(); c >= 0; c = character()) {
            any = true;
            if (c == '\n') {
                break;
            }
            tooLong |= text.length() >= LONGEST;
            if (!tooLong) {
                text.append((char) c);
            }
        }
        return any ? new Line(++number, tooLong ? null : text.toString()) : null;
    }

    private int character() throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(0, reader.read(buffer));
        }
        return to == 0 ? -1 : buffer[from++];
    }
}
