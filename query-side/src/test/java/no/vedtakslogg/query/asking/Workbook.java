package no.vedtakslogg.query.asking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;

/** A workbook (xlsx), read as a spreadsheet reads it: by the list at the end of the file. */
public final class Workbook {
    private Workbook() {}

    /** What stands in each part of the file. */
    public static Map<String, String> parts(byte[] file) {
        var parts = new TreeMap<String, String>();
        try {
            var written = Files.write(Files.createTempFile("vedtakslogg", ".xlsx"), file);
            try (var zip = new ZipFile(written.toFile())) {
                for (var part : Collections.list(zip.entries())) {
                    try (var content = zip.getInputStream(part)) {
                        parts.put(part.getName(), new String(content.readAllBytes(), UTF_8));
                    }
                }
            } finally {
                Files.delete(written);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return parts;
    }

    /** The rows of its sheets, one to a line, and after the last the words that they share; not when it was written. */
    public static String rows(byte[] file) {
        var rows = new StringBuilder();
        var words = new StringBuilder();
        parts(file).forEach((name, content) -> {
            var xml = content.replace('\n', ' ');
            if (name.startsWith("xl/worksheets/sheet") && xml.contains("<row ")) {
                rows.append(xml.substring(xml.indexOf("<row "))
                        .replace("<row ", "\n<row ")
                        .strip());
            } else if (name.equals("xl/sharedStrings.xml")) {
                words.append(xml);
            }
        });
        return rows.append(words).toString();
    }
}
