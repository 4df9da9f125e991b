package no.vedtakslogg.query.asking;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as CSV (RFC 4180), in UTF-8 with a byte order mark: without it a spreadsheet reads å, ø and æ wrong. The
 * fields are separated by commas, or by semicolons for a spreadsheet that is set up in Norwegian.
 *
 * <p>A field that a spreadsheet would take for a formula gets an apostrophe before it, so that what somebody typed into a
 * remark is never computed on a reader's machine.
 */
public final class Csv implements Spreadsheet, AutoCloseable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Writer out;
    private final char separator;

    public Csv(OutputStream out, char separator) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.separator = separator;
        write(String.valueOf(BYTE_ORDER_MARK));
    }

    @Override
    public void row(@Nullable Object... fields) {
        var line = new StringBuilder();
        for (var i = 0; i < fields.length; i++) {
            if (i > 0) {
                line.append(separator);
            }
            var field = fields[i];
            line.append(field == null ? "" : quoted(harmless(field.toString())));
        }
        write(line.append("\r\n").toString());
    }

    private String quoted(String field) {
        var needsQuotes = field.chars().anyMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r')
                || field.startsWith(" ")
                || field.endsWith(" ");
        return needsQuotes ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }

    private static String harmless(String field) {
        return !field.isEmpty() && "=+-@\t\r".indexOf(field.charAt(0)) >= 0 ? "'" + field : field;
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
