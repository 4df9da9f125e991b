package no.vedtakslogg.papers.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Unreadable.Why;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes a document of a file's bytes; what format they are in is told by the bytes, not by the name. */
public final class FileReader {
    private static final int BEGINNING = 1024;
    private static final Pattern HTML = Pattern.compile(
            "(?isu)^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b.*");
    private static final String[] PICTURES = {"\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "BM", "II*\0", "MM\0*", "RIFF"
    };

    private FileReader() {}

    /** Reads the bytes, or says why they cannot be read. */
    public static Document read(byte[] bytes, String name, long unpackedBytes, int pages, int characters)
            throws Unreadable {
        if (bytes.length == 0) {
            throw new Unreadable(Why.EMPTY);
        }
        var beginning = new String(bytes, 0, Math.min(BEGINNING, bytes.length), StandardCharsets.ISO_8859_1);
        var document = document(bytes, beginning, name, unpackedBytes, pages, characters);
        if (document.isBlank()) {
            throw new Unreadable(
                    document.source().text().isBlank() && document.format() == Format.TEXT ? Why.EMPTY : Why.NO_TEXT);
        }
        return document.withoutFurniture();
    }

    private static Document document(
            byte[] bytes, String beginning, String name, long unpackedBytes, int pages, int characters)
            throws Unreadable {
        if (beginning.contains("%PDF-")) {
            return PdfFile.read(bytes, unpackedBytes, pages, characters);
        }
        if (beginning.startsWith("PK")) {
            return DocxFile.read(bytes, unpackedBytes, characters);
        }
        if (beginning.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            throw new Unreadable(encryptedOrOld(bytes));
        }
        if (beginning.startsWith("{\\rtf")) {
            throw new Unreadable(Why.UNKNOWN_FORMAT);
        }
        for (var picture : PICTURES) {
            if (beginning.startsWith(picture) && beginning.chars().anyMatch(character -> character < 9)) {
                throw new Unreadable(Why.PICTURE);
            }
        }
        var text = text(bytes, name);
        if (text.length() > characters) {
            text = text.substring(0, characters);
        }
        return HTML.matcher(text.substring(0, Math.min(BEGINNING, text.length())))
                                .matches()
                        || name.toLowerCase(Locale.ROOT).matches(".*\\.x?html?")
                ? HtmlFile.read(text, characters)
                : PlainText.read(text);
    }

    private static Why encryptedOrOld(byte[] bytes) {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return files.getRoot().hasEntry("EncryptedPackage") ? Why.ENCRYPTED : Why.UNKNOWN_FORMAT;
        } catch (IOException | RuntimeException broken) {
            return Why.BROKEN;
        }
    }

    // UTF-8 where it is, else what Windows wrote; other bytes are no text
    private static String text(byte[] bytes, String name) throws Unreadable {
        if (bytes.length > 1
                && ((bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe
                        || (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        var strange = 0;
        for (var i = 0; i < Math.min(bytes.length, BEGINNING * 8); i++) {
            strange += bytes[i] >= 0 && bytes[i] < 9 || bytes[i] > 13 && bytes[i] < 32 && bytes[i] != 27 ? 1 : 0;
        }
        if (strange > 0) {
            throw new Unreadable(
                    name.toLowerCase(Locale.ROOT).matches(".*\\.(?:pdf|docx)") ? Why.BROKEN : Why.UNKNOWN_FORMAT);
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException windows) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
