package no.vedtakslogg.papers;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import no.vedtakslogg.papers.Refusal.Reason;
import no.vedtakslogg.papers.text.Document;
import no.vedtakslogg.papers.text.FileReader;
import no.vedtakslogg.papers.text.Unreadable;

/** Reads Norwegian meeting papers: a file in, what it says and where it says so out. It never decides anything. */
public final class Papers {
    private static final System.Logger LOG = System.getLogger(Papers.class.getName());

    private Papers() {}

    /** Reads a file within the usual limits. */
    public static Reading read(Path file) {
        return read(file, Limits.USUAL);
    }

    /** Reads a file. */
    public static Reading read(Path file, Limits limits) {
        try {
            if (Files.size(file) > limits.bytes()) {
                return Refusal.of(Reason.TOO_LARGE, limits.bytes() >> 20);
            }
            try (var in = Files.newInputStream(file)) {
                return read(in, file.getFileName().toString(), limits);
            }
        } catch (IOException unreadable) {
            return Refusal.of(Reason.BROKEN);
        }
    }

    /** Reads a stream to its end, at most as far as the limit goes; the name only helps to tell what it is. */
    public static Reading read(InputStream in, String name, Limits limits) {
        try {
            var bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.bytes() + 1));
            return read(bytes, name, limits);
        } catch (IOException broken) {
            return Refusal.of(Reason.BROKEN);
        }
    }

    /** Reads a file that is at hand already. */
    public static Reading read(byte[] bytes, String name, Limits limits) {
        if (bytes.length > limits.bytes()) {
            return Refusal.of(Reason.TOO_LARGE, limits.bytes() >> 20);
        }
        Document document;
        try {
            document = FileReader.read(bytes, name, limits.unpackedBytes(), limits.pages(), limits.characters());
        } catch (Unreadable unreadable) {
            return switch (unreadable.why()) {
                case EMPTY -> Refusal.of(Reason.EMPTY);
                case ENCRYPTED -> Refusal.of(Reason.ENCRYPTED);
                case BROKEN -> Refusal.of(Reason.BROKEN);
                case NO_TEXT -> Refusal.of(Reason.NO_TEXT);
                case PICTURE -> Refusal.of(Reason.PICTURE);
                case UNKNOWN_FORMAT -> Refusal.of(Reason.UNKNOWN_FORMAT);
                case TOO_MANY_PAGES -> Refusal.of(Reason.TOO_MANY_PAGES, limits.pages());
                case UNPACKS_TOO_LARGE -> Refusal.of(Reason.UNPACKS_TOO_LARGE);
            };
        } catch (RuntimeException | StackOverflowError unforeseen) {
            return Refusal.of(Reason.BROKEN); // a file must never take the service down with it
        }
        try {
            return new PaperReader(document, name, bytes).read();
        } catch (RuntimeException | StackOverflowError ours) {
            LOG.log(Level.WARNING, "The words of a paper were read, but not what they tell.", ours);
            return Refusal.of(Reason.NOT_UNDERSTOOD);
        }
    }
}
