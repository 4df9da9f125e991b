package no.vedtakslogg.papers.text;

import java.nio.charset.StandardCharsets;
import no.vedtakslogg.papers.text.Unreadable.Why;

/** Makes a document of a file's bytes, whatever format they turn out to be in. */
public final class FileReader {
    private FileReader() {}

    /** Reads the bytes, or says why they cannot be read. */
    public static Document read(byte[] bytes, String name, long unpackedBytes, int pages, int characters)
            throws Unreadable {
        if (bytes.length == 0) {
            throw new Unreadable(Why.EMPTY);
        }
        var document = PlainText.read(new String(bytes, StandardCharsets.UTF_8));
        if (document.isBlank()) {
            throw new Unreadable(Why.NO_TEXT);
        }
        return document;
    }
}
